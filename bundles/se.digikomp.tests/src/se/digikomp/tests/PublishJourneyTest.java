package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.session.QuestionnaireFiles;
import se.digikomp.session.Session;
import se.digikomp.store.PublishedVersions.Published;

/** A person decides how a draft compares to its base, publishes it and finds it frozen, through real widgets. */
class PublishJourneyTest {

    private static final int TICK = 50;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);
    private Path draft;

    @BeforeEach
    void startADraft() throws IOException, CoreException {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.questionnaires", window);
        InstanceScope.INSTANCE.getNode("se.digikomp.catalogue.ui").put("person", "Anna Ek");
        draft = new QuestionnaireFiles(session).newDraft("self-assessment-demo", "2");
        Files.writeString(draft, Files.readString(draft).replace("help a visitor to use public e-services",
                "show a visitor how public e-services are used"));
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
    void aDraftIsDecidedOnPublishedAndFrozen() throws CoreException {
        IEditorPart editor = IDE.openEditor(window.getActivePage(),
                ModelsProject.project().getFile(draft.getFileName().toString()));
        Screen.settle();
        Control changes = page("Changes", "Ändringar");

        press(changes, "Take All Suggestions", "Godta alla förslag");
        assertTrue(editor.isDirty());
        answer(2);
        press(window.getShell(), "Publish…", "Publicera…");
        Screen.until("the file says that it is published", () -> content().contains("state=\"published\""));

        Screen.until("a new draft is offered", () -> button(window.getShell(), "New Draft", "Nytt utkast").isPresent());
        assertFalse(editor.isDirty());
        assertTrue(Screen.all(Text.class, page("Overview", "Översikt")).stream().noneMatch(Text::getEditable));
        Published kept = session.store().published().all().getLast();
        assertEquals("Anna Ek", kept.by());
    }

    /** Answers as many dialogs with yes as open from now on. */
    private static void answer(int dialogs) {
        Display.getCurrent().timerExec(TICK, () -> {
            Optional<Shell> open = Arrays.stream(Display.getCurrent().getShells())
                    .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst();
            int left = open.isPresent() ? dialogs - 1 : dialogs;
            if (left > 0) {
                answer(left);
            }
            open.ifPresent(shell -> shell.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        });
    }

    private Control page(String... names) {
        List<CTabItem> all = Screen.all(CTabFolder.class, window.getShell()).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).toList();
        CTabItem tab = all.stream().filter(item -> Arrays.stream(names).anyMatch(item.getText()::startsWith))
                .findFirst().orElseThrow(() -> new AssertionError(List.of(names) + " among "
                        + all.stream().map(CTabItem::getText).toList()));
        CTabFolder tabs = tab.getParent();
        tabs.setSelection(tab);
        Event event = new Event();
        event.item = tab;
        tabs.notifyListeners(SWT.Selection, event);
        Screen.settle();
        return tab.getControl();
    }

    private static void press(Control below, String... names) {
        Button button = button(below, names).orElseThrow();
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
        Screen.settle();
    }

    private static Optional<Button> button(Control below, String... names) {
        return Screen.all(Button.class, below).stream()
                .filter(button -> List.of(names).contains(button.getText().replace("&", ""))).findFirst();
    }

    private String content() {
        try {
            return Files.readString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() throws CoreException {
        session.modelsChanged();
        ModelsProject.open(new NullProgressMonitor());
    }
}
