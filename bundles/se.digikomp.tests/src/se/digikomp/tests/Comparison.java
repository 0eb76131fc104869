package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The way of a newcomer: which statements should Ystad discuss, and how does Skåne Sydost differ from the region. */
record Comparison(IWorkbenchWindow window) {

    private static final String PIN = "Keep this result in sight";

    /** Goes the way; the round of 2019 has been imported. */
    void go() throws Exception {
        look("Ystad", "Priorities for a workshop");
        awaitTitle("Priorities for a workshop \u00b7 Ystad (15");
        show("table");
        Screen.until("the table is in front", () -> figures().findAny().isPresent());
        assertTrue(rows().size() > 1, "statements to discuss are listed");
        pin(true);
        try {
            look("Sk\u00e5ne Sydost", "Beside cooperation and region");
            awaitTitle("Beside cooperation and region \u00b7 Sk\u00e5ne Sydost (37");
            assertEquals(1, titles("Ystad (15").count(), "the pinned result keeps its question");
            Picture.of(window.getShell(), "results-side-by-side");
        } finally {
            pin(false);
        }
    }

    /** Goes from the region's heat map to the answers of the first library in it, without a mouse. */
    void drill() throws Exception {
        look("Region Sk\u00e5ne", "Libraries by statement");
        awaitTitle("Libraries by statement \u00b7 Region Sk\u00e5ne (658");
        show("chart");
        press(SWT.ARROW_DOWN);
        press(SWT.CR);
        awaitTitle("Distribution of each statement \u00b7 Bjuv (8");
    }

    private void press(int key) {
        Canvas chart = Screen.all(Canvas.class, window.getShell()).stream()
                .filter(canvas -> canvas.getClass() == Canvas.class && canvas.isVisible())
                .max(Comparator.comparingInt(canvas -> canvas.getSize().y)).orElseThrow();
        Event event = new Event();
        event.keyCode = key;
        chart.notifyListeners(SWT.KeyDown, event);
    }

    /** Looks at a place by an analysis, as soon as places are offered. */
    void look(String place, String analysis) {
        Screen.until("places are offered", () -> tree(0).getItemCount() > 0);
        type("Search libraries", place);
        click(tree(0), place);
        type("Search libraries", "");
        Tree gallery = tree(1);
        TreeItem entry = item(gallery, analysis).orElseThrow();
        gallery.setSelection(entry);
        Event event = new Event();
        event.item = entry;
        gallery.notifyListeners(SWT.Selection, event);
    }

    private void type(String field, String words) {
        Screen.all(Text.class, window.getShell()).stream().filter(text -> text.getMessage().equals(field)).findFirst()
                .orElseThrow().setText(words);
        Screen.settle();
    }

    private static void click(Tree tree, String place) {
        TreeItem line = item(tree, place).orElseThrow();
        tree.showItem(line);
        Rectangle name = line.getBounds(0);
        Event event = new Event();
        event.button = 1;
        event.x = name.x + name.width / 2;
        event.y = name.y + name.height / 2;
        tree.notifyListeners(SWT.MouseUp, event);
    }

    private void show(String form) throws Exception {
        ParameterizedCommand call = ParameterizedCommand.generateCommand(
                window.getService(ICommandService.class).getCommand("se.digikomp.analysis.ui.form"),
                Map.of("se.digikomp.analysis.ui.form.name", form));
        window.getService(IHandlerService.class).executeCommand(call, null);
        Screen.settle();
    }

    private List<String> rows() {
        return figures().flatMap(table -> Stream.of(table.getItems())).map(row -> row.getText(0)).toList();
    }

    private Stream<Table> figures() {
        return Screen.all(Table.class, window.getShell()).stream().filter(Table::getHeaderVisible);
    }

    private void pin(boolean keep) {
        ToolItem pin = Screen.all(ToolBar.class, window.getShell()).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(PIN))
                .filter(item -> item.getSelection() != keep).findFirst().orElseThrow();
        pin.setSelection(keep);
        pin.notifyListeners(SWT.Selection, new Event());
        Screen.settle();
    }

    private void awaitTitle(String start) {
        Screen.until("the result " + start, () -> titles(start).count() == 1);
    }

    private Stream<String> titles(String words) {
        return Screen.all(Label.class, window.getShell()).stream().map(Label::getText)
                .filter(text -> text.contains(words));
    }

    private Tree tree(int position) {
        return Screen.all(Tree.class, window.getShell()).get(position);
    }

    private static Optional<TreeItem> item(Tree tree, String text) {
        List<TreeItem> open = new ArrayList<>(Arrays.asList(tree.getItems()));
        while (!open.isEmpty()) {
            TreeItem item = open.removeFirst();
            if (item.getText().equals(text)) {
                return Optional.of(item);
            }
            open.addAll(Arrays.asList(item.getItems()));
        }
        return Optional.empty();
    }
}
