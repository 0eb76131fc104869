package se.digikomp.analysis.ui.internal.parts;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that a person drags from the desktop and drops on a control. */
final class ExtractDrop extends DropTargetAdapter {

    private final Consumer<Path> receiver;

    private ExtractDrop(Consumer<Path> receiver) {
        this.receiver = receiver;
    }

    /** Hands files dropped on a control, one at a time, to {@code receiver}. */
    static void install(Control control, Consumer<Path> receiver) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new ExtractDrop(receiver));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length == 1) {
            receiver.accept(Path.of(files[0]));
        }
    }
}
