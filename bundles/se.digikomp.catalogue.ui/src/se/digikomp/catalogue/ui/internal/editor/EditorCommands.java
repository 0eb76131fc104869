package se.digikomp.catalogue.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import se.digikomp.catalogue.ui.internal.Messages;

/** What an editor does at the workbench's own commands, among them undo and redo, which say what they would undo. */
final class EditorCommands {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private final IEditorSite site;
    private final List<StackHandler> handlers = new ArrayList<>();

    EditorCommands(IEditorSite site, Supplier<CommandStack> stack) {
        this.site = site;
        activate(UNDO, new StackHandler(() -> stack.get().canUndo(), () -> stack.get().undo(),
                () -> step(Messages.Undo_step, stack.get().getUndoCommand())));
        activate(REDO, new StackHandler(() -> stack.get().canRedo(), () -> stack.get().redo(),
                () -> step(Messages.Redo_step, stack.get().getRedoCommand())));
    }

    void activate(String command, StackHandler handler) {
        handlers.add(handler);
        site.getService(IHandlerService.class).activateHandler(command, handler);
    }

    void mayHaveChanged() {
        handlers.forEach(StackHandler::mayHaveChanged);
        ICommandService commands = site.getService(ICommandService.class);
        List.of(UNDO, REDO).forEach(command -> commands.refreshElements(command, null));
    }

    private static String step(String words, Command command) {
        return command instanceof RecordedChange change ? NLS.bind(words, change.getLabel()) : "";
    }
}
