package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.catalogue.ui.ModelsProject;

/** A person looks at the models and changes a draft, through real widgets. */
class ModelsJourneyTest {

    private static final int STAFF_NOW = 4;
    private static final String DRAFT = "self-assessment-demo-v3.questionnaire";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private Tree navigator;

    @BeforeEach
    void showTheModels() throws CoreException {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.questionnaires", window);
        page().showView("se.digikomp.catalogue.ui.navigator");
        Screen.until("the navigator shows the models", () -> {
            navigator = Screen.all(Tree.class, window.getShell()).stream().findFirst().orElse(null);
            return navigator != null && navigator.getItemCount() == 4 && navigator.getItem(0).getItemCount() > 0;
        });
    }

    @AfterEach
    void leave() throws CoreException {
        page().closeAllEditors(false);
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private IEditorPart open(String name) throws CoreException {
        IFile file = ModelsProject.project().getFile(name);
        IEditorPart editor = IDE.openEditor(page(), file);
        assertEquals("se.digikomp.catalogue.ui." + file.getFileExtension(), editor.getSite().getId());
        Screen.settle();
        return editor;
    }

    private Control select(int tab) {
        CTabFolder tabs = Screen.all(CTabFolder.class, window.getShell()).stream()
                .filter(folder -> (folder.getStyle() & SWT.BOTTOM) != 0).findFirst().orElseThrow();
        tabs.setSelection(tab);
        Event event = new Event();
        event.item = tabs.getItem(tab);
        tabs.notifyListeners(SWT.Selection, event);
        Screen.settle();
        return tabs.getItem(tab).getControl();
    }

    @Test
    void theNavigatorHasOneGroupForEachKindOfModel() {
        assertEquals(4, navigator.getItemCount());
    }

    @Test
    void everyKindOfModelOpensInItsEditor() throws CoreException {
        for (String file : new String[] { "digcomp.framework", "digcomp-2.0.framework", "digcomp-3.0.framework",
                "self-assessment-demo.questionnaire", "self-assessment-demo-v2.questionnaire", "packages.training",
                "skane.region" }) {
            IEditorPart editor = open(file);

            assertFalse(editor.getTitle().isBlank());
            assertFalse(editor.isDirty());
        }
    }

    @Test
    void aPublishedVersionShowsItsStatementsAndCannotBeTypedInto() throws CoreException {
        open("self-assessment-demo-v2.questionnaire");
        Control statements = select(1);

        NatTable grid = Screen.all(NatTable.class, statements).getFirst();
        assertEquals("111", Grid.text(grid, 0, 0));
        Grid.write(grid, 0, 0, "999");
        assertEquals("111", Grid.text(grid, 0, 0));
    }

    @Test
    void aDraftIsChangedUndoneChangedAgainAndSaved() throws Exception {
        writeDraft();
        IEditorPart editor = open(DRAFT);
        Control statements = select(1);
        NatTable grid = Screen.all(NatTable.class, statements).getFirst();
        String before = Grid.text(grid, 0, 0);

        Grid.write(grid, 0, 0, "999");
        assertTrue(editor.isDirty());
        page().activate(editor);
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        assertEquals(before, Grid.text(grid, 0, 0));
        assertFalse(editor.isDirty());
        Grid.write(grid, 0, 0, "998");
        editor.doSave(new NullProgressMonitor());

        assertFalse(editor.isDirty());
        assertTrue(Files.readString(ModelsProject.folder().resolve(DRAFT)).contains("code=\"998\""));
    }

    @Test
    void aDatedStaffNumberIsAddedToALibraryAndTakenBack() throws Exception {
        IEditorPart editor = open("skane.region");
        Control page = select(0);
        List<NatTable> grids = Screen.all(NatTable.class, page);
        NatTable libraries = grids.get(0);
        NatTable staff = grids.get(1);
        String before = Grid.text(libraries, 0, STAFF_NOW);

        Grid.select(libraries, 0, 0);
        press(Screen.all(ToolBar.class, page).get(2).getItem(0));
        int added = Grid.last(staff);
        Grid.write(staff, added, 0, "2026-01-01");
        Grid.write(staff, added, 1, "21");

        assertEquals("21 (2026-01-01)", Grid.text(libraries, 0, STAFF_NOW));
        page().activate(editor);
        for (int step = 0; step < 3; step++) {
            window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        }
        assertEquals(before, Grid.text(libraries, 0, STAFF_NOW));
        assertFalse(editor.isDirty());
    }

    private static void press(ToolItem button) {
        button.notifyListeners(SWT.Selection, new Event());
        Screen.settle();
    }

    private static void writeDraft() throws IOException, CoreException {
        Path published = ModelsProject.folder().resolve("self-assessment-demo-v2.questionnaire");
        String draft = Files.readString(published).replace("self-assessment-demo-2", "self-assessment-demo-3")
                .replace("version=\"2\"", "version=\"3\"").replace(" state=\"published\"", "");
        Files.writeString(ModelsProject.folder().resolve(DRAFT), draft);
        ModelsProject.project().refreshLocal(IResource.DEPTH_INFINITE, null);
    }
}
