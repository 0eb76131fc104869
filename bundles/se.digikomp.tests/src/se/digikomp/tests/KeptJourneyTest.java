package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;

/** A result is kept, renamed, shown as it was, asked again and removed, through real widgets. */
class KeptJourneyTest {

    private static final String SPRING = "Spring / \u201cone\u201d";
    private static final String SUMMER = "Summer";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);

    @BeforeEach
    void haveAResult() throws Exception {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
        new Demonstration(session).load(se.digikomp.store.Progress.NONE);
        new Comparison(window).look("Ystad", "Priorities for a workshop");
        awaitTitle("Priorities for a workshop \u00b7 Ystad (15");
    }

    @AfterEach
    void lookAtTheRegionAgain() {
        session.archive().all().forEach(kept -> session.archive().remove(kept.name()));
        new Comparison(window).look("Region Sk\u00e5ne", "Distribution of each statement");
    }

    @Test
    void aResultIsKeptRenamedShownAskedAgainAndRemoved() throws Exception {
        keep();
        new Comparison(window).look("Region Sk\u00e5ne", "Libraries by statement");
        awaitTitle("Libraries by statement \u00b7 Region Sk\u00e5ne (658");
        renameAndShow();
        follow("leave");
        awaitTitle("Libraries by statement \u00b7 Region Sk\u00e5ne (658");
        askAgain();
        remove();
    }

    private void keep() throws Exception {
        Dialogs.press("Keep", dialog -> Screen.all(Text.class, dialog).getFirst().setText(SPRING));
        execute("keep");
        Screen.until("the result is kept", () -> session.archive().find(SPRING).isPresent() && says(SPRING));
    }

    private void renameAndShow() throws Exception {
        KeptResult kept = session.archive().find(SPRING).orElseThrow();
        Dialogs.press("Rename\u2026", () -> true);
        Dialogs.press("Rename", dialog -> Screen.all(Text.class, dialog).getFirst().setText(SUMMER));
        Dialogs.press("Show", () -> session.archive().find(SUMMER).isPresent());
        execute("kept");
        awaitTitle("Priorities for a workshop \u00b7 Ystad (15");
        assertEquals(List.of(SUMMER), session.archive().all().stream().map(KeptResult::name).toList());
        assertEquals(kept.kept(), session.archive().find(SUMMER).orElseThrow().kept());
        Screen.until("it says what it is", () -> says(SUMMER));
    }

    private void askAgain() throws Exception {
        Dialogs.press("Ask Again", () -> true);
        execute("kept");
        awaitTitle("Priorities for a workshop \u00b7 Ystad (15");
        Screen.until("it is no kept result any more", () -> !says(SUMMER));
    }

    private void remove() throws Exception {
        Dialogs.press("Remove\u2026", () -> true);
        Dialogs.press("Remove", () -> true);
        Dialogs.press("Close", () -> session.archive().find(SUMMER).isEmpty());
        execute("kept");
        Screen.until("nothing is kept", () -> session.archive().all().isEmpty());
    }

    private void follow(String anchor) {
        Link line = Screen.all(Link.class, window.getShell()).stream().filter(link -> link.getText().contains(SUMMER))
                .findFirst().orElseThrow();
        Event event = new Event();
        event.text = anchor;
        line.notifyListeners(SWT.Selection, event);
    }

    private boolean says(String name) {
        return Screen.all(Link.class, window.getShell()).stream().anyMatch(link -> link.getText().contains(name));
    }

    private void awaitTitle(String start) {
        Screen.until("the result " + start, () -> Screen.all(Label.class, window.getShell()).stream()
                .anyMatch(label -> label.getText().startsWith(start)));
    }

    private void execute(String command) throws Exception {
        ParameterizedCommand call = ParameterizedCommand.generateCommand(
                window.getService(ICommandService.class).getCommand("se.digikomp.analysis.ui." + command), Map.of());
        window.getService(IHandlerService.class).executeCommand(call, null);
    }
}
