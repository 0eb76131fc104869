package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * Direct changes to a model as one command: they are recorded while they happen, and undone from the record. It is made
 * before it is put on a stack, which then only keeps it: what turns out to change nothing need not become a step.
 */
final class RecordedChange extends ChangeCommand {

    private final Runnable edit;
    private boolean made;

    RecordedChange(EObject root, String label, Runnable edit) {
        super(root);
        this.edit = edit;
        setLabel(label);
    }

    /** Makes the changes; says whether there were any. */
    boolean make() {
        super.execute();
        made = true;
        return !getChangeDescription().getObjectChanges().isEmpty()
                || !getChangeDescription().getObjectsToAttach().isEmpty()
                || !getChangeDescription().getResourceChanges().isEmpty();
    }

    @Override
    public boolean canExecute() {
        return made || super.canExecute();
    }

    @Override
    public void execute() {
        if (!made) {
            make();
        }
    }

    @Override
    protected void doExecute() {
        edit.run();
    }
}
