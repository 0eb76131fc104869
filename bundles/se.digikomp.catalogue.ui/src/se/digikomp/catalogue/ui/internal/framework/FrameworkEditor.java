package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.framework.model.Framework;
import se.digikomp.framework.model.FrameworkVersion;

/** The editor of a competence framework or of one of its editions, whichever the file holds. */
public final class FrameworkEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        if (file.root() instanceof Framework framework) {
            return List.of(new FrameworkPage(file, framework));
        }
        FrameworkVersion edition = (FrameworkVersion) file.root();
        List<EditorPage> pages = new ArrayList<>();
        pages.add(new EditionPage(file, edition));
        pages.add(new CompetencesPage(file, edition));
        if (!edition.getLevels().isEmpty()) {
            pages.add(new LevelsPage(file, edition));
        }
        OutcomesPage outcomes = new OutcomesPage(file, edition);
        if (!outcomes.isEmpty()) {
            pages.add(outcomes);
        }
        if (!edition.getCrosswalks().isEmpty()) {
            pages.add(new CrosswalkPage(file, edition));
        }
        return pages;
    }
}
