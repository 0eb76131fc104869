package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/** Which statements of a version make which competence and theme concrete, without any widgets. */
final class CoverageMatrix {

    /**
     * One line of the matrix.
     *
     * @param object     a competence or a theme
     * @param label      what it is called
     * @param group      what it belongs to: an area, or the themes
     * @param statements those that make it concrete, in the order of the questionnaire
     */
    record Line(EObject object, String label, String group, List<Statement> statements) {

        /** Whether nothing makes it concrete. */
        boolean isGap() {
            return statements.isEmpty();
        }
    }

    private final Editing editing;
    private final QuestionnaireVersion version;

    CoverageMatrix(Editing editing, QuestionnaireVersion version) {
        this.editing = editing;
        this.version = version;
    }

    /** The statements across, in the order of the questionnaire. */
    List<Statement> statements() {
        return List.copyOf(version.getStatements());
    }

    /** The competences of the framework, area by area, then the themes; as they are now. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        areas().forEach(area -> area.getCompetences()
                .forEach(competence -> lines.add(line(competence, editing.label(area),
                        statement -> statement.getCompetence() == competence))));
        version.getThemes().forEach(theme -> lines.add(line(theme, Messages.Field_themes,
                statement -> statement.getThemes().contains(theme))));
        return lines;
    }

    /** Competences and themes that no statement makes concrete. */
    List<Line> gaps() {
        return lines().stream().filter(Line::isGap).toList();
    }

    /** Statements without a competence. */
    List<Statement> loose() {
        return version.getStatements().stream().filter(statement -> statement.getCompetence() == null).toList();
    }

    /** Whether a statement makes the competence or theme of a line concrete. */
    static boolean covers(Line line, Statement statement) {
        return line.statements().contains(statement);
    }

    /** Ties a statement to a competence or theme, or unties it, as one step. */
    void toggle(Line line, Statement statement) {
        String label = Messages.Page_coverage;
        switch (line.object()) {
            case Competence competence -> editing.change(label,
                    () -> statement.setCompetence(covers(line, statement) ? null : competence));
            case Theme theme -> editing.change(label, () -> {
                if (!statement.getThemes().remove(theme)) {
                    statement.getThemes().add(theme);
                }
            });
            default -> throw new IllegalArgumentException(line.label());
        }
    }

    private Line line(EObject object, String group, Predicate<Statement> covers) {
        return new Line(object, editing.label(object), group, version.getStatements().stream().filter(covers).toList());
    }

    private Stream<Area> areas() {
        return Optional.ofNullable(version.getFramework()).filter(framework -> !framework.eIsProxy()).stream()
                .flatMap(framework -> framework.getAreas().stream());
    }

    /** What a cell says when it is pointed at. */
    String hint(Line line, Statement statement) {
        return line.label() + "\n" + words(statement);
    }

    /** A statement by its code and wording. */
    String words(Statement statement) {
        return statement.getCode() + "  " + Wording.of(statement.getText(), editing.reader());
    }
}
