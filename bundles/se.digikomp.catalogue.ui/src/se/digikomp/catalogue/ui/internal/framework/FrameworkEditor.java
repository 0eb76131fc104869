package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ListPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Parts;
import se.digikomp.framework.model.Framework;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.session.Session;

/** The editor of a competence framework or of one of its editions, whichever the file holds. */
public final class FrameworkEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        if (file.root() instanceof Framework framework) {
            return List.of(new FrameworkPage(file, framework));
        }
        FrameworkVersion edition = (FrameworkVersion) file.root();
        boolean draft = file.permission().allowed();
        EditionGrids grids = new EditionGrids(file, edition);
        GridModel<Identified> outcomes = new OutcomeGrid(file, edition).outcomes();
        List<EditorPage> pages = new ArrayList<>();
        pages.add(new EditionPage(file, edition));
        pages.add(new PartsPage<>(Messages.Page_competences, "areas", file, grids.areas(),
                selected -> List.of(new Parts<>("competences",
                        area -> NLS.bind(Messages.Competences_of, file.label(area)), grids.competences(selected)))));
        if (draft || !edition.getLevels().isEmpty()) {
            pages.add(new ListPage<>(Messages.Page_levels, "levels", file, grids.levels()));
        }
        if (draft || !outcomes.all().isEmpty()) {
            pages.add(new ListPage<>(Messages.Page_outcomes, "outcomes", file, outcomes));
        }
        if (draft || !edition.getCrosswalks().isEmpty()) {
            pages.add(new PartsPage<>(Messages.Page_crosswalk, "crosswalks", file, grids.crosswalks(),
                    selected -> List.of(new Parts<>("correspondences",
                            crosswalk -> NLS.bind(Messages.Crosswalk_of, file.label(crosswalk.getFrom())),
                            grids.correspondences(selected)))));
        }
        return pages;
    }

    @Override
    protected Runnable header(Composite parent, Editing file) {
        Session session = getSite().getService(Session.class);
        if (session != null && file.root() instanceof FrameworkVersion edition && edition.getFramework() != null) {
            new EditionSteps(this, file, edition, session).show(parent);
        }
        return super.header(parent, file);
    }
}
