package se.digikomp.catalogue.ui.internal.training;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Half;
import se.digikomp.models.edit.Wording;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.TrainingCatalogue;

/** The editor of training packages, their modules and offers, and what they are meant to strengthen. */
public final class TrainingEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        TrainingCatalogue training = (TrainingCatalogue) file.root();
        PackageGrids grids = new PackageGrids(file, training);
        return List.of(
                new PartsPage<>(Messages.Page_packages, new Half<>("packages", grids.packages()),
                        selected -> new Half<>("modules", grids.modules(selected)),
                        learning -> NLS.bind(Messages.Packages_modulesOf, name(learning, file))),
                new PartsPage<>(Messages.Page_offers, new Half<>("offering", grids.names()),
                        selected -> new Half<>("offers", grids.offers(selected)),
                        learning -> NLS.bind(Messages.Packages_offersOf, name(learning, file))),
                new TrainingPage(file, training));
    }

    private static String name(LearningPackage learning, Editing file) {
        return Wording.of(learning.getName(), file.reader());
    }
}
