package se.digikomp.sirius.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.VersionChanges;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.questionnaire.model.Comparability;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/** What a questionnaire version covers, and how its statements compare with the version before. */
public class Versions {

    /** All competences of the framework a version rests on, area by area. */
    public List<Competence> competences(QuestionnaireVersion version) {
        return version.getFramework() == null ? List.of()
                : version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList();
    }

    /** The statements of a version that make a competence concrete, in order. */
    public List<Statement> statementsOn(Competence competence, QuestionnaireVersion version) {
        return version.getStatements().stream().filter(statement -> statement.getCompetence() == competence).toList();
    }

    /** The statements of a version that make a competence of an area concrete, in order. */
    public List<Statement> statementsOn(Area area, QuestionnaireVersion version) {
        return version.getStatements().stream().filter(statement -> statement.getCompetence() != null
                && statement.getCompetence().getArea() == area).toList();
    }

    /** The place of a statement in its version, counted from one. */
    public String position(Statement statement) {
        return version(statement).map(each -> Integer.toString(each.getStatements().indexOf(statement) + 1)).orElse("");
    }

    /** A version and its state, and how many decisions it still needs. */
    public String heading(QuestionnaireVersion version) {
        String state = Texts.of("version." + version.getState().getLiteral(), version.getVersion());
        int open = openDecisions(version);
        return open == 0 || Frozen.isFrozen(version) ? state : Texts.of("version.decisions", state, open);
    }

    /** The statements of a version that make no competence concrete. */
    public List<Statement> unmapped(QuestionnaireVersion version) {
        return version.getStatements().stream().filter(statement -> statement.getCompetence() == null).toList();
    }

    /** How many statements of a version make a competence concrete. */
    public Integer coverage(Competence competence, QuestionnaireVersion version) {
        return statementsOn(competence, version).size();
    }

    /** How many statements of a version make a competence of an area concrete. */
    public Integer coverage(Area area, QuestionnaireVersion version) {
        return area.getCompetences().stream().mapToInt(competence -> coverage(competence, version)).sum();
    }

    /** The themes of a statement, their names joined. */
    public String themeNames(Statement statement) {
        Words words = new Words();
        return statement.getThemes().stream().map(words::heading).collect(Collectors.joining(", "));
    }

    /** Gives a statement the themes whose keys or names are listed with commas; others are left out. */
    public Statement setThemes(Statement statement, String listed) {
        Words words = new Words();
        List<String> wanted = Arrays.stream(listed.split(",")).map(String::strip).toList();
        List<Theme> themes = version(statement).map(QuestionnaireVersion::getThemes).stream().flatMap(List::stream)
                .filter(theme -> wanted.contains(theme.getKey()) || wanted.contains(words.heading(theme))).toList();
        statement.getThemes().clear();
        statement.getThemes().addAll(themes);
        return statement;
    }

    /** Prepares a statement that was just added: a key of its own, the usual scale, an empty text; the statement. */
    public Statement newStatement(Statement statement) {
        String key = EcoreUtil.generateUUID();
        statement.setId(key);
        statement.setKey(key);
        statement.setText(FrameworkFactory.eINSTANCE.createLocalizedText());
        version(statement).flatMap(version -> version.getScales().stream().findFirst()).ifPresent(statement::setScale);
        return statement;
    }

    /** Lets a statement make this competence concrete, or none where it did already; the statement. */
    public Statement toggleCompetence(Statement statement, Competence competence) {
        statement.setCompetence(statement.getCompetence() == competence ? null : competence);
        return statement;
    }

    /** The competence of the framework with this code; empty where the code is unknown. */
    public List<Competence> competenceWithCode(Statement statement, String code) {
        return version(statement).stream().flatMap(version -> competences(version).stream())
                .filter(competence -> code.strip().equals(competence.getCode())).toList();
    }

    /**
     * How a statement compares with the version before: {@code identical}, {@code editorial}, {@code changedMeaning},
     * {@code new} or {@code undecided}; empty where there is no version before.
     */
    public String state(Statement statement) {
        Optional<QuestionnaireVersion> version = version(statement).filter(each -> each.getBasedOn() != null);
        if (version.isEmpty()) {
            return "";
        }
        Optional<ItemChange> change = VersionChanges.of(version.get()).of(ItemKey.of(statement));
        return change.map(each -> Decisions.in(version.get()).on(each)
                .map(decision -> decision.getDecision().getLiteral()).orElse("undecided"))
                .orElse(Comparability.IDENTICAL.getLiteral());
    }

    /** What {@link #state} is called in the reader's language. */
    public String stateName(Statement statement) {
        String state = state(statement);
        return state.isEmpty() ? "" : Texts.of("state." + state);
    }

    /** How many items of a version differ from the one before without a decision. */
    public Integer openDecisions(QuestionnaireVersion version) {
        return VersionChanges.of(version).open(version).size();
    }

    /** Whether nobody may change this any more. */
    public Boolean isFrozen(EObject object) {
        return Frozen.isFrozen(object);
    }

    private static Optional<QuestionnaireVersion> version(Statement statement) {
        return EcoreUtil.getRootContainer(statement) instanceof QuestionnaireVersion version ? Optional.of(version)
                : Optional.empty();
    }
}
