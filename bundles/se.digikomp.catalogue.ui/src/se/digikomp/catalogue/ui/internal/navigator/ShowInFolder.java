package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;

import se.digikomp.catalogue.ui.ModelsProject;

/** Opens the folder of model files in the system's file manager. */
public final class ShowInFolder extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Program.launch(ModelsProject.folder().toString());
        return event.getCommand();
    }
}
