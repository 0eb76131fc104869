package se.digikomp.survey;

import java.util.List;
import java.util.Optional;

/**
 * The shape of one questionnaire version, all an analysis or the store needs to know of it.
 *
 * @param version       which version this is
 * @param title         the questionnaire's title
 * @param stem          the words that introduce every statement
 * @param demonstration whether the instrument is a demonstration and must be marked so wherever it is shown
 * @param areas         competence areas in framework order
 * @param competences   competences in framework order
 * @param themes        cross-cutting themes
 * @param statements    statements in the order of the questionnaire
 * @param backgrounds   background questions in order
 */
public record Outline(VersionRef version, Text title, Text stem, boolean demonstration, List<Area> areas,
        List<Competence> competences, List<Theme> themes, List<Statement> statements, List<Background> backgrounds) {

    public Outline {
        areas = List.copyOf(areas);
        competences = List.copyOf(competences);
        themes = List.copyOf(themes);
        statements = List.copyOf(statements);
        backgrounds = List.copyOf(backgrounds);
    }

    /** The statement people call {@code code}. */
    public Optional<Statement> statement(String code) {
        return statements.stream().filter(statement -> statement.code().equals(code)).findFirst();
    }

    /** The statement with this key, whatever this version calls it. */
    public Optional<Statement> withKey(String key) {
        return statements.stream().filter(statement -> statement.key().equals(key)).findFirst();
    }

    /** The position of a statement in the questionnaire's order; refused for a statement of another outline. */
    public int position(Statement statement) {
        // analyses ask with the outline's own statements, thousands of times: most are found without comparing content
        for (int place = 0; place < statements.size(); place++) {
            if (statements.get(place) == statement) {
                return place;
            }
        }
        int position = statements.indexOf(statement);
        if (position < 0) {
            throw new IllegalArgumentException("no statement of " + version + ": " + statement.code());
        }
        return position;
    }

    /** The competence with this code. */
    public Optional<Competence> competence(String code) {
        return competences.stream().filter(competence -> competence.code().equals(code)).findFirst();
    }

    /** The background question with this code. */
    public Optional<Background> background(String code) {
        return backgrounds.stream().filter(background -> background.code().equals(code)).findFirst();
    }

    /** The background questions that are answered by choosing an option, in order. */
    public List<Background> choices() {
        return backgrounds.stream().filter(background -> background.kind() == Background.Kind.CHOICE).toList();
    }

    /** The statements of one competence, in order. */
    public List<Statement> of(Competence competence) {
        return statements.stream().filter(statement -> statement.competence().equals(competence.code())).toList();
    }

    /** The statements of one area, in order. */
    public List<Statement> of(Area area) {
        return competences.stream().filter(competence -> competence.area().equals(area.code()))
                .flatMap(competence -> of(competence).stream()).toList();
    }

    /** The statements of one theme, in order. */
    public List<Statement> of(Theme theme) {
        return statements.stream().filter(statement -> statement.themes().contains(theme.key())).toList();
    }
}
