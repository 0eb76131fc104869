package se.digikomp.analysis.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Theme;
import se.digikomp.survey.VersionRef;

/** Makes small questionnaires: two areas, a competence for every two statements, one theme, one background question. */
final class Shape {

    private Shape() {
    }

    static Outline of(int statements, int steps, List<String> titles) {
        Scale scale = new Scale(steps, Text.of("osäker", "uncertain"), Text.of("säker", "confident"));
        List<Area> areas = List.of(new Area("1", Text.of("Information")),
                new Area("2", Text.of("Innehåll", "Content")));
        List<Competence> competences = new ArrayList<>();
        List<Statement> all = new ArrayList<>();
        for (int index = 0; index < statements; index++) {
            String area = 2 * index < statements ? "1" : "2";
            String competence = area + '.' + (index / 2 + 1);
            if (competences.stream().noneMatch(one -> one.code().equals(competence))) {
                competences.add(new Competence(competence, area,
                        Text.of("Kompetens " + competence, "Competence " + competence)));
            }
            Set<String> themes = index % 3 == 0 ? Set.of("theme") : Set.of();
            all.add(new Statement("s" + index, "" + (100 + index), Text.of("påstående " + index, "statement " + index),
                    competence, themes, scale));
        }
        List<Option> options = titles.stream().map(title -> new Option(title, Text.of(title))).toList();
        return new Outline(new VersionRef("made", "1", "made-" + statements + '-' + steps), Text.of("Prov", "Trial"),
                Text.of("Hur säker …", "How confident …"), false, areas, competences,
                List.of(new Theme("theme", Text.of("Tema", "Theme"))), all,
                List.of(new Background("unit", Text.of("Var?", "Where?"), Background.Kind.UNIT, List.of()),
                        new Background("title", Text.of("Titel?", "Title?"), Background.Kind.CHOICE, options)));
    }
}
