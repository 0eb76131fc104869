package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Direct changes to a model as one command: they are recorded while they happen, and undone from the record. */
final class RecordedChange extends ChangeCommand {

    private final Runnable edit;

    RecordedChange(EObject root, String label, Runnable edit) {
        super(root);
        this.edit = edit;
        setLabel(label);
    }

    @Override
    protected void doExecute() {
        edit.run();
    }
}
