package se.digikomp.catalogue.ui.internal.training;

import java.util.List;

import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.training.model.TrainingCatalogue;

/** The editor of training packages and what they are meant to strengthen. */
public final class TrainingEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        TrainingCatalogue training = (TrainingCatalogue) file.root();
        return List.of(new PackagesPage(file, training), new TrainingPage(file, training));
    }
}
