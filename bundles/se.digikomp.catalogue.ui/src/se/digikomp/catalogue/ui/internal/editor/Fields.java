package se.digikomp.catalogue.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled fields below one another, each bound to a value that is read again on every refresh. */
public final class Fields {

    private static final int WIDTH = 240;
    private static final int LINES = 3;
    private static final int FRAME = 5;

    private final Composite space;
    private final boolean changeable;
    private final List<Runnable> refreshers = new ArrayList<>();
    private boolean refreshing;

    /** Fields in a composite whose layout they become; what cannot be changed is shown without a frame. */
    public Fields(Composite space, boolean changeable) {
        this.space = space;
        this.changeable = changeable;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(14, 8).applyTo(space);
    }

    /** The composite in which the fields lie. */
    public Composite space() {
        return space;
    }

    /** A heading over the fields that follow. */
    public void heading(String words) {
        Label label = new Label(space, SWT.NONE);
        label.setText(words);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, space.getChildren().length == 1 ? 0 : 10).applyTo(label);
    }

    /** A value that is only shown; it wraps and can be selected and copied. */
    public Text shown(String label, Supplier<String> value) {
        label(label, 0);
        Text text = new Text(space, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        refreshers.add(() -> put(text, value.get()));
        return text;
    }

    /** A value of one line that can be typed. */
    public Text line(String label, Supplier<String> value, Consumer<String> change) {
        return changeable ? typed(label, SWT.BORDER, value, change) : shown(label, value);
    }

    /** A value of several lines that can be typed. */
    public Text lines(String label, Supplier<String> value, Consumer<String> change) {
        if (!changeable) {
            return shown(label, value);
        }
        Text text = typed(label, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, value, change);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, text.getLineHeight() * LINES).applyTo(text);
        return text;
    }

    /** One of several values. */
    public <T> void choice(String label, Supplier<List<T>> values, Function<T, String> words, Supplier<T> value,
            Consumer<T> change) {
        if (!changeable) {
            shown(label, () -> value.get() == null ? "" : words.apply(value.get()));
            return;
        }
        label(label, FRAME);
        Combo combo = new Combo(space, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        List<T> offered = new ArrayList<>();
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                change.accept(offered.get(combo.getSelectionIndex()));
            }
        });
        refreshers.add(() -> {
            if (!offered.equals(values.get())) {
                offered.clear();
                offered.addAll(values.get());
                combo.setItems(offered.stream().map(words).toArray(String[]::new));
            }
            int index = offered.indexOf(value.get());
            if (index < 0) {
                combo.deselectAll();
            } else if (index != combo.getSelectionIndex()) {
                combo.select(index);
            }
        });
    }

    /** Several values that are chosen in a dialog. */
    public void picked(String label, Supplier<String> value, String button, Runnable choose) {
        if (!changeable) {
            shown(label, value);
            return;
        }
        label(label, FRAME);
        Composite row = new Composite(space, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        Text text = new Text(row, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT)
                .applyTo(text);
        Button open = new Button(row, SWT.PUSH);
        open.setText(button);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(open);
        open.addListener(SWT.Selection, event -> choose.run());
        refreshers.add(() -> put(text, value.get()));
    }

    /** Yes or no. */
    public void flag(String words, Supplier<Boolean> value, Consumer<Boolean> change) {
        new Label(space, SWT.NONE);
        Button box = new Button(space, SWT.CHECK);
        box.setText(words);
        box.addListener(SWT.Selection, event -> change.accept(box.getSelection()));
        box.setEnabled(changeable);
        refreshers.add(() -> box.setSelection(value.get()));
    }

    /** Reads all values again. */
    public void refresh() {
        refreshing = true;
        refreshers.forEach(Runnable::run);
        refreshing = false;
        space.layout(true, true);
    }

    private void label(String words, int indent) {
        Label label = new Label(space, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, indent).applyTo(label);
    }

    private Text typed(String label, int style, Supplier<String> value, Consumer<String> change) {
        label(label, FRAME);
        Text text = new Text(space, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            if (!refreshing) {
                change.accept(text.getText());
            }
        });
        refreshers.add(() -> put(text, value.get()));
        return text;
    }

    private static void put(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }
}
