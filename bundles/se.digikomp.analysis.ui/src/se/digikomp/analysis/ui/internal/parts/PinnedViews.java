package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import se.digikomp.ui.FailureDialog;

/** Keeps exactly one of a page's result views following what is chosen, while the others are pinned. */
final class PinnedViews {

    private PinnedViews() {
    }

    /** The result views of a page that have been opened. */
    static List<ResultView> all(IWorkbenchPage page) {
        return Stream.of(page.getViewReferences()).filter(reference -> reference.getId().equals(ResultView.ID))
                .map(reference -> reference.getView(false)).filter(ResultView.class::isInstance)
                .map(ResultView.class::cast).toList();
    }

    /** Opens a view that follows beside one that was pinned, unless there is one. */
    static void openAnother(ResultView view) {
        IWorkbenchPage page = view.getSite().getPage();
        if (all(page).stream().allMatch(ResultView::pinned)) {
            try {
                page.showView(ResultView.ID, free(page), IWorkbenchPage.VIEW_ACTIVATE);
            } catch (PartInitException e) {
                FailureDialog.show(view.getSite().getShell(), e);
            }
        }
    }

    /** Closes a view that has just been opened, as at the program's start, where another one follows already. */
    static void closeWhereAnotherFollows(ResultView view) {
        view.getSite().getShell().getDisplay().asyncExec(() -> {
            IWorkbenchPage page = view.getSite().getPage();
            boolean open = all(page).contains(view);
            if (open && view.getViewSite().getSecondaryId() != null && followers(page) > 1) {
                page.hideView(view);
            }
        });
    }

    /** Closes the views that follow, save one that has just been unpinned. */
    static void closeOthersThatFollow(ResultView view) {
        IWorkbenchPage page = view.getSite().getPage();
        all(page).stream().filter(other -> other != view && !other.pinned()).forEach(page::hideView);
    }

    private static long followers(IWorkbenchPage page) {
        return all(page).stream().filter(other -> !other.pinned()).count();
    }

    private static String free(IWorkbenchPage page) {
        List<String> taken = Stream.of(page.getViewReferences())
                .filter(reference -> reference.getId().equals(ResultView.ID))
                .map(IViewReference::getSecondaryId).filter(id -> id != null).toList();
        int number = 2;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
