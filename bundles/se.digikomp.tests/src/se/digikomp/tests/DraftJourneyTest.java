package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.session.Session;

/** A person starts a draft, pastes a row from a spreadsheet, thinks twice, saves and comes back, through real widgets. */
class DraftJourneyTest {

    private static final String ROW = "111\tnytt påstående\tnew statement\t3.4";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private IFile draft;

    @AfterEach
    void leave() throws CoreException {
        page().closeAllEditors(false);
        if (draft != null) {
            draft.delete(true, null);
        }
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private void start() throws CoreException {
        ModelsProject.open(new NullProgressMonitor());
        Session session = window.getService(Session.class);
        QuestionnaireVersion from = Catalogue.open(ModelsProject.folder()).version("self-assessment-demo", "2")
                .orElseThrow();
        String file = session.publication().newDraft(from).eResource().getURI().lastSegment();
        ModelsProject.project().refreshLocal(IResource.DEPTH_ONE, null);
        draft = ModelsProject.project().getFile(file);
    }

    private IEditorPart open() throws CoreException {
        IEditorPart editor = IDE.openEditor(page(), draft);
        Screen.settle();
        return editor;
    }

    private NatTable statements() {
        CTabFolder tabs = Screen.all(CTabFolder.class, window.getShell()).stream()
                .filter(folder -> (folder.getStyle() & SWT.BOTTOM) != 0).findFirst().orElseThrow();
        tabs.setSelection(1);
        Event event = new Event();
        event.item = tabs.getItem(1);
        tabs.notifyListeners(SWT.Selection, event);
        Screen.settle();
        return Screen.all(NatTable.class, tabs.getItem(1).getControl()).getFirst();
    }

    private void run(String command, IEditorPart editor) throws Exception {
        page().activate(editor);
        window.getService(IHandlerService.class).executeCommand(command, null);
        Screen.settle();
    }

    private void copyFromASpreadsheet() {
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        clipboard.setContents(new Object[] { ROW + "\r\n" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    @Test
    void aRowIsPastedUndoneRedoneSavedAndFoundAgain() throws Exception {
        start();
        IEditorPart editor = open();
        NatTable grid = statements();
        String before = Grid.text(grid, 0, 1);
        Grid.select(grid, 0, 0);
        copyFromASpreadsheet();

        grid.getClass().getMethod("paste").invoke(grid);
        Screen.settle();
        assertEquals("nytt påstående", Grid.text(grid, 0, 1));
        assertTrue(editor.isDirty());
        run("org.eclipse.ui.edit.undo", editor);
        assertEquals(before, Grid.text(grid, 0, 1));
        assertFalse(editor.isDirty());
        run("org.eclipse.ui.edit.redo", editor);
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        page().closeEditor(editor, false);

        open();
        assertEquals("nytt påstående", Grid.text(statements(), 0, 1));
        assertTrue(Files.readString(draft.getLocation().toPath()).contains("new statement"));
    }

    @Test
    void twoEditorsOfOneFileAreInStep() throws Exception {
        start();
        IEditorPart one = open();
        IEditorPart other = page().openEditor(one.getEditorInput(), one.getSite().getId(), true,
                IWorkbenchPage.MATCH_NONE);
        Screen.settle();

        Grid.write(statements(), 0, 0, "999");

        assertTrue(one.isDirty());
        assertTrue(other.isDirty());
        run("org.eclipse.ui.edit.undo", one);
        assertFalse(other.isDirty());
    }
}
