package se.digikomp.catalogue.ui.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** A questionnaire cut into the sheets on which a respondent sees it. */
final class Sheets {

    private static final int MOST = 30;

    /** What a respondent sees at one time. */
    sealed interface Sheet {

        /** The background questions. */
        record Backgrounds(List<Background> questions) implements Sheet {
        }

        /** Statements of one area that follow one another; the area is empty where they belong to none. */
        record Statements(Optional<Text> area, List<Statement> statements) implements Sheet {
        }
    }

    private Sheets() {
    }

    /** The sheets in the order in which they are asked: background questions first, then areas as statements come. */
    static List<Sheet> of(Outline outline) {
        List<Sheet> sheets = new ArrayList<>();
        if (!outline.backgrounds().isEmpty()) {
            sheets.add(new Sheet.Backgrounds(outline.backgrounds()));
        }
        List<Statement> all = outline.statements();
        int from = 0;
        while (from < all.size()) {
            Optional<Area> area = area(outline, all.get(from));
            int to = from;
            while (to < all.size() && to - from < MOST && area(outline, all.get(to)).equals(area)) {
                to++;
            }
            sheets.add(new Sheet.Statements(area.map(Area::name), all.subList(from, to)));
            from = to;
        }
        return sheets;
    }

    private static Optional<Area> area(Outline outline, Statement statement) {
        Predicate<Competence> mine = competence -> competence.code().equals(statement.competence());
        return outline.competences().stream().filter(mine).findFirst().flatMap(competence -> outline.areas().stream()
                .filter(area -> area.code().equals(competence.area())).findFirst());
    }
}
