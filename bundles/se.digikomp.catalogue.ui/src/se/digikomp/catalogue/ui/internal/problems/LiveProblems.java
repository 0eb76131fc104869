package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.ui.Background;

/**
 * Keeps the markers of a file in step with what is typed: shortly after the last change they become what the
 * audit finds then, written off the screen's thread.
 */
public final class LiveProblems extends EContentAdapter {

    private static final int PAUSE = 400;

    private final Editing editing;
    private final IFile file;
    private final Control owner;
    private final Background background;
    private final Runnable look = this::look;
    private Optional<List<Finding>> marked = Optional.empty();

    /**
     * Follows an opened file until the control is gone. The markers of one that may be changed are written at once: they
     * may be those of work that was dropped, or know nothing of work that was restored.
     */
    public LiveProblems(Editing editing, IFile file, Control owner) {
        this.editing = editing;
        this.file = file;
        this.owner = owner;
        this.background = new Background(owner);
        editing.root().eAdapters().add(this);
        owner.addDisposeListener(event -> editing.root().eAdapters().remove(this));
        if (editing.permission().allowed()) {
            owner.getDisplay().timerExec(PAUSE, look);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject) {
            owner.getDisplay().timerExec(PAUSE, look);
        }
    }

    private void look() {
        if (owner.isDisposed()) {
            return;
        }
        List<Finding> now = editing.findings().all().stream().map(problem -> Finding.of(problem, editing.reader()))
                .toList();
        if (!marked.equals(Optional.of(now))) {
            marked = Optional.of(now);
            background.compute(Messages.Problems_marking, progress -> {
                ProblemMarkers.update(file, now);
                return now;
            }).then(done -> {});
        }
    }
}
