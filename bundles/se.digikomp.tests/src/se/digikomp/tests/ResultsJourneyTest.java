package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.store.Batch;

/** An extract goes in, a result is looked at and a compilation comes out, through real widgets. */
class ResultsJourneyTest {

    private static final int COLOURS_OF_A_CHART = 20;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);
    @TempDir
    private Path folder;

    @BeforeEach
    void startWithoutAnswers() throws Exception {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
        session.store().responses().batches().stream().filter(batch -> !batch.withdrawn()).map(Batch::number)
                .forEach(session::withdraw);
    }

    @AfterEach
    void lookAtTheRegionAgain() {
        new Comparison(window).look("Region Sk\u00e5ne", "Distribution of each statement");
    }

    @Test
    void anExtractGoesInAndACompilationComesOut() throws Exception {
        importExtract();
        lookAtTheResult();
        sendToYstad();
    }

    @Test
    void aNewcomerSeesWhatYstadShouldDiscussAndHowItsCooperationDiffers() throws Exception {
        importExtract();
        lookAtTheResult();
        new Comparison(window).go();
        new Comparison(window).drill();
    }

    private void importExtract() throws Exception {
        Path extract = folder.resolve("uttag-2019.csv");
        try (InputStream in = Demonstration.class.getResourceAsStream("extract-2019.csv")) {
            Files.copy(in, extract);
        }
        execute("se.digikomp.importing.ui.import", Map.of("se.digikomp.importing.ui.file", extract.toString()));
        WizardDialog wizard = Wizards.opened();
        for (String page : List.of("file", "columns", "libraries")) {
            Wizards.reach(wizard, page);
            Picture.of(wizard.getShell(), "import-" + page);
            Wizards.onward(wizard);
        }
        Wizards.reach(wizard, "plan");
        Picture.of(wizard.getShell(), "import-plan");
        assertEquals(List.of("665", "1", "5", "0"), texts(wizard.getShell()).stream()
                .filter(text -> text.matches("\\d+")).toList());
        Wizards.onward(wizard);
        Wizards.reach(wizard, "done");
        Picture.of(wizard.getShell(), "import-done");
        Wizards.onward(wizard);
        assertEquals(1, session.store().responses().batches().stream().filter(batch -> !batch.withdrawn()).count());
    }

    private void lookAtTheResult() {
        Screen.until("the selection shows the region", () -> Screen.all(Tree.class, window.getShell()).stream()
                .anyMatch(tree -> tree.getItemCount() == 1));
        Screen.until("the result has a title", () -> texts(window.getShell()).stream()
                .anyMatch(text -> text.contains("Region Sk\u00e5ne (658")));
        Screen.settle();
        Canvas chart = Screen.all(Canvas.class, window.getShell()).stream()
                .filter(canvas -> canvas.getClass() == Canvas.class)
                .max((one, other) -> Integer.compare(one.getSize().y, other.getSize().y)).orElseThrow();

        assertTrue(Picture.of(chart.getParent(), "result-chart").colours() > COLOURS_OF_A_CHART);
        Picture.of(window.getShell(), "results");
    }

    private void sendToYstad() throws Exception {
        execute("se.digikomp.analysis.ui.send", Map.of());
        WizardDialog wizard = Wizards.opened();
        Shell shell = wizard.getShell();
        Screen.until("the libraries are offered", () -> table(shell).getItemCount() > 0);
        Wizards.press(wizard, "Select none");
        tick(table(shell), "Ystad");
        tick(table(shell), "Skurup");
        Screen.all(Text.class, shell).stream().filter(Text::getEditable).findFirst().orElseThrow()
                .setText(folder.toString());
        Wizards.reach(wizard, "choice");
        Picture.of(shell, "send-choice");
        Wizards.onward(wizard);
        Wizards.reach(wizard, "sent");
        Picture.of(shell, "send-done");
        Wizards.onward(wizard);

        assertTrue(Files.size(folder.resolve("Ystad-2019.pdf")) > 0);
        assertTrue(Files.size(folder.resolve("Ystad-2019.xlsx")) > 0);
        assertTrue(Files.notExists(folder.resolve("Skurup-2019.pdf")));
    }

    private void execute(String command, Map<String, String> parameters) throws Exception {
        ParameterizedCommand call = ParameterizedCommand
                .generateCommand(window.getService(ICommandService.class).getCommand(command), parameters);
        window.getService(IHandlerService.class).executeCommand(call, null);
    }

    private static Table table(Composite below) {
        return Screen.all(Table.class, below).getFirst();
    }

    private static void tick(Table table, String library) {
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().equals(library)).findFirst()
                .orElseThrow();
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    private static List<String> texts(Composite below) {
        return Screen.all(Label.class, below).stream().map(Label::getText).toList();
    }
}
