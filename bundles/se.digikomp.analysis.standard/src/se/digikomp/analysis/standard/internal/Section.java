package se.digikomp.analysis.standard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.analysis.standard.Level;
import se.digikomp.survey.Area;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/**
 * Statements that stand together under one heading.
 *
 * @param key  language-independent name, such as an area's code
 * @param name the heading
 */
public record Section(String key, Text name, List<Statement> statements) {

    public Section {
        statements = List.copyOf(statements);
    }

    /** The parts of a questionnaire at a level, in its order. */
    public static List<Section> of(Outline outline, Level level) {
        return switch (level) {
            case STATEMENT -> outline.statements().stream()
                    .map(statement -> new Section(statement.code(), statement.text(), List.of(statement)))
                    .toList();
            case COMPETENCE -> competences(outline);
            case AREA -> areas(outline);
        };
    }

    /** The areas that have statements, in framework order, then one of all statements that belong to no area. */
    public static List<Section> areas(Outline outline) {
        List<Section> sections = new ArrayList<>();
        outline.areas().forEach(area -> sections.add(new Section(area.code(), area.name(), outline.of(area))));
        Set<Statement> placed = sections.stream().flatMap(section -> section.statements().stream())
                .collect(Collectors.toSet());
        sections.add(new Section("other", Wording.OTHER_STATEMENTS,
                outline.statements().stream().filter(statement -> !placed.contains(statement)).toList()));
        return filled(sections);
    }

    /** The competences that have statements, in framework order. */
    public static List<Section> competences(Outline outline) {
        return filled(outline.competences().stream()
                .map(competence -> new Section(competence.code(), competence.name(), outline.of(competence))).toList());
    }

    /** The themes that have statements. */
    public static List<Section> themes(Outline outline) {
        return filled(outline.themes().stream()
                .map(theme -> new Section(theme.key(), theme.name(), outline.of(theme))).toList());
    }

    /** The name of the area a statement belongs to; {@link Text#EMPTY} for none. */
    public static Text areaOf(Outline outline, Statement statement) {
        return outline.areas().stream().filter(area -> outline.of(area).contains(statement)).findFirst()
                .map(Area::name).orElse(Text.EMPTY);
    }

    private static List<Section> filled(List<Section> sections) {
        return sections.stream().filter(section -> !section.statements().isEmpty()).toList();
    }
}
