package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.digikomp.catalogue.internal.Thaw;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.VersionPair;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Theme;
import se.digikomp.survey.VersionRef;

/** Questionnaire versions as the plain values that the store and the analyses see. */
public final class Outlines {

    private Outlines() {
    }

    /**
     * The outline of a version as it is now, with the names of its framework edition; it keeps no hold on the model.
     *
     * @throws IllegalArgumentException where the version belongs to no questionnaire or a statement has no scale
     */
    public static Outline of(QuestionnaireVersion version) {
        if (version.getQuestionnaire() == null || version.getQuestionnaire().eIsProxy()) {
            throw new IllegalArgumentException("a version of no questionnaire: " + version.getId());
        }
        return new Outline(reference(version), Texts.of(version.getQuestionnaire().getTitle()),
                Texts.of(version.getStem()), version.getQuestionnaire().isDemonstration(),
                areas(version.getFramework()), competences(version.getFramework()),
                themes(version),
                version.getStatements().stream().map(Outlines::statement).toList(),
                version.getBackgroundQuestions().stream().map(Outlines::background).toList());
    }

    /**
     * The outline of a frozen version: all as it was when it was frozen, with the names that its questionnaire and its
     * framework edition have in a catalogue now. The catalogue stays as it is.
     *
     * @param canonical {@link CanonicalForm#xmi()} of the version
     * @throws IllegalArgumentException where this is no canonical form, or the catalogue lost the questionnaire
     */
    public static Outline frozen(String canonical, Catalogue catalogue) {
        try (Thaw thaw = new Thaw(canonical, catalogue.resources())) {
            return of(thaw.version());
        }
    }

    /**
     * How the items of these versions compare, as people decided; versions that are not based on one another are
     * compared through the version from which both were made, and break where there is none.
     *
     * @param versions versions of one questionnaire, the oldest first
     */
    public static Comparisons comparisons(List<QuestionnaireVersion> versions) {
        List<VersionRef> references = versions.stream().map(Outlines::reference).toList();
        List<VersionPair> pairs = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i; j < versions.size(); j++) {
                VersionComparison found = VersionComparison.related(versions.get(i), versions.get(j));
                pairs.add(new VersionPair(references.get(i), references.get(j), found.of(ItemKind.STATEMENT),
                        found.of(ItemKind.BACKGROUND_QUESTION), found.of(ItemKind.OPTION)));
            }
        }
        return new Comparisons(references, pairs);
    }

    /** Exactly which version this is, with the digest of its canonical form. */
    public static VersionRef reference(QuestionnaireVersion version) {
        return new VersionRef(version.getQuestionnaire().getId(), version.getVersion(),
                CanonicalForm.of(version).digest());
    }

    private static List<Area> areas(FrameworkVersion framework) {
        return framework == null ? List.of()
                : framework.getAreas().stream().map(area -> new Area(area.getCode(), Texts.of(area.getName())))
                        .toList();
    }

    private static List<Competence> competences(FrameworkVersion framework) {
        return framework == null ? List.of()
                : framework.getAreas().stream().flatMap(area -> area.getCompetences().stream())
                        .map(competence -> new Competence(competence.getCode(), competence.getArea().getCode(),
                                Texts.of(competence.getName())))
                        .toList();
    }

    private static List<Theme> themes(QuestionnaireVersion version) {
        return version.getThemes().stream().map(theme -> new Theme(theme.getKey(), Texts.of(theme.getName()))).toList();
    }

    private static Statement statement(se.digikomp.questionnaire.model.Statement statement) {
        if (statement.getScale() == null) {
            throw new IllegalArgumentException("a statement without a scale: " + statement.getId());
        }
        return new Statement(statement.getKey(), statement.getCode(), Texts.of(statement.getText()),
                competence(statement),
                statement.getThemes().stream().map(theme -> theme.getKey()).collect(Collectors.toSet()),
                scale(statement.getScale()));
    }

    private static String competence(se.digikomp.questionnaire.model.Statement statement) {
        boolean known = statement.getCompetence() != null && !statement.getCompetence().eIsProxy();
        return known ? statement.getCompetence().getCode() : "";
    }

    private static Scale scale(se.digikomp.questionnaire.model.Scale scale) {
        return new Scale(scale.getSteps(), Texts.of(scale.getLow()), Texts.of(scale.getHigh()),
                scale.getLabels().stream().map(Texts::of).toList());
    }

    private static Background background(BackgroundQuestion question) {
        return new Background(question.getCode(), Texts.of(question.getQuestion()),
                question.getKind() == BackgroundKind.UNIT ? Background.Kind.UNIT : Background.Kind.CHOICE,
                question.getOptions().stream().map(option -> new Option(option.getCode(), Texts.of(option.getLabel())))
                        .toList());
    }
}
