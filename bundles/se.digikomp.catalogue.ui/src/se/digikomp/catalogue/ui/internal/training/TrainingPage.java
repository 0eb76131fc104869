package se.digikomp.catalogue.ui.internal.training;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingPackage.Literals;

/** What holds for a catalogue of packages as a whole. */
final class TrainingPage extends FieldsPage {

    private final TrainingCatalogue training;

    TrainingPage(Editing editing, TrainingCatalogue training) {
        super(Messages.Page_overview, editing);
        this.training = training;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Training_heading);
        into.line(Messages.Field_titleSv, () -> Wordings.in("sv", training.getTitle()),
                words -> editing().type(training, Literals.TRAINING_CATALOGUE__TITLE, "sv", words));
        into.line(Messages.Field_titleEn, () -> Wordings.in("en", training.getTitle()),
                words -> editing().type(training, Literals.TRAINING_CATALOGUE__TITLE, "en", words));
        into.lines(Messages.Field_noteSv, () -> Wordings.in("sv", training.getNote()),
                words -> editing().type(training, Literals.TRAINING_CATALOGUE__NOTE, "sv", words));
        into.lines(Messages.Field_noteEn, () -> Wordings.in("en", training.getNote()),
                words -> editing().type(training, Literals.TRAINING_CATALOGUE__NOTE, "en", words));
    }
}
