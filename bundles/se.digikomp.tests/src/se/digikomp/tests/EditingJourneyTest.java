package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.session.QuestionnaireFiles;
import se.digikomp.session.Session;

/** A draft meets the world: a translator's file, a decision by hand, somebody else's change of the file. */
class EditingJourneyTest {

    private static final int TICK = 50;
    private static final String BEFORE = "help a visitor to use public e-services";
    private static final String AFTER = "show a visitor how public e-services are used";

    @TempDir
    private Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);
    private Path draft;

    @BeforeEach
    void startADraft() throws CoreException {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.questionnaires", window);
        InstanceScope.INSTANCE.getNode("se.digikomp.catalogue.ui").put("person", "Anna Ek");
        draft = new QuestionnaireFiles(session).newDraft("self-assessment-demo", "2");
        refresh();
    }

    @AfterEach
    void leave() throws IOException, CoreException {
        window.getActivePage().closeAllEditors(false);
        InstanceScope.INSTANCE.getNode("se.digikomp.catalogue.ui").remove("person");
        Files.delete(draft);
        refresh();
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
    }

    @Test
    void translatedTextsAreSeenTakenAndUndoneAsOneStep() throws Exception {
        IEditorPart editor = open();
        Path texts = folder.resolve("texts.csv");
        Files.writeString(texts, "id,sv,en\nstem,\"" + original() + "\",How sure are you that you can …\n");

        answer(Shell::getDefaultButton);
        run("se.digikomp.catalogue.ui.importTexts", Map.of("se.digikomp.catalogue.ui.file", texts.toString()));

        assertTrue(editor.isDirty());
        NatTable grid = Screen.all(NatTable.class, page("Translations", "Översättning")).getFirst();
        assertEquals("How sure are you that you can …", Grid.text(grid, 0, 2));
        run("org.eclipse.ui.edit.undo", Map.of());
        assertFalse(editor.isDirty());
        assertTrue(Grid.text(grid, 0, 2).startsWith("How confident"), Grid.text(grid, 0, 2));
    }

    @Test
    void oneChangeIsDecidedOnByHand() throws Exception {
        Files.writeString(draft, Files.readString(draft).replace(BEFORE, AFTER));
        IEditorPart editor = open();
        Control changes = page("Changes", "Ändringar");
        Button choice = Screen.all(Button.class, changes).stream()
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .filter(button -> List.of("changed meaning", "ändrad innebörd").contains(button.getText())).findFirst()
                .orElseThrow();
        assertFalse(choice.getSelection());

        choice.setSelection(true);
        choice.notifyListeners(SWT.Selection, new Event());
        Screen.settle();
        editor.doSave(new NullProgressMonitor());

        assertTrue(Files.readString(draft).contains("decision=\"changedMeaning\""), Files.readString(draft));
        assertTrue(Files.readString(draft).contains("Anna Ek"));
    }

    @Test
    void unsavedWorkIsKeptWhereSomebodyElseChangesTheFile() throws Exception {
        IEditorPart editor = open();
        NatTable grid = Screen.all(NatTable.class, page("Statements", "Påståenden")).getFirst();
        Grid.write(grid, 0, 1, "mitt eget");
        Files.writeString(draft, Files.readString(draft).replace(BEFORE, AFTER));
        Files.setLastModifiedTime(draft, FileTime.fromMillis(
                Files.getLastModifiedTime(draft).toMillis() + 2000));

        boolean[] asked = answer(1);
        ModelsProject.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        Screen.until("the person is asked", () -> asked[0]);
        Screen.settle();

        assertTrue(editor.isDirty());
        assertEquals("mitt eget", Grid.text(grid, 0, 1));
    }

    /** Presses a button, counted from the left, of the next dialog that opens. */
    private static boolean[] answer(int button) {
        return answer(shell -> Screen.all(Button.class, shell).stream()
                .filter(each -> (each.getStyle() & SWT.PUSH) != 0).skip(button).findFirst().orElseThrow());
    }

    /** Presses a button of the next dialog that opens; which stands first differs from system to system. */
    private static boolean[] answer(Function<Shell, Button> button) {
        boolean[] answered = { false };
        Display display = Display.getCurrent();
        display.timerExec(TICK, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> open = Arrays.stream(display.getShells())
                        .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst();
                if (open.isEmpty()) {
                    display.timerExec(TICK, this);
                } else {
                    answered[0] = true;
                    button.apply(open.get()).notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        return answered;
    }

    private String original() throws IOException {
        String content = Files.readString(draft);
        int stem = content.indexOf("<stem");
        int text = content.indexOf("text=\"", content.indexOf("language=\"sv\"", stem)) + "text=\"".length();
        return content.substring(text, content.indexOf('"', text));
    }

    private IEditorPart open() throws CoreException {
        refresh();
        IEditorPart editor = IDE.openEditor(window.getActivePage(),
                ModelsProject.project().getFile(draft.getFileName().toString()));
        Screen.settle();
        return editor;
    }

    private void run(String command, Map<String, String> parameters) throws Exception {
        window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                window.getService(ICommandService.class).getCommand(command), parameters), null);
        Screen.settle();
    }

    private Control page(String... names) {
        CTabItem tab = Screen.all(CTabFolder.class, window.getShell()).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(item -> Arrays.stream(names).anyMatch(item.getText()::startsWith)).findFirst().orElseThrow();
        CTabFolder tabs = tab.getParent();
        tabs.setSelection(tab);
        Event event = new Event();
        event.item = tab;
        tabs.notifyListeners(SWT.Selection, event);
        Screen.settle();
        return tab.getControl();
    }

    private void refresh() throws CoreException {
        session.modelsChanged();
        ModelsProject.open(new NullProgressMonitor());
    }
}
