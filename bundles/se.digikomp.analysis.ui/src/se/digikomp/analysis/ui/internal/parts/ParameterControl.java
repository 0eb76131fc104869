package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import se.digikomp.analysis.engine.ParameterField;

/** The label and the control of one parameter. */
final class ParameterControl {

    /** Keeps theme colours off a check box: painted over, its tick cannot be seen. */
    private static final String OWN_LOOK = "org.eclipse.e4.ui.css.disabled";
    private static final int MOST = 1_000_000;
    private static final int NUMBER_WIDTH = 48;
    private static final int TEXT_WIDTH = 140;

    private final Composite box;
    private final Locale locale;
    private final Runnable changed;
    private Supplier<String> value;

    ParameterControl(Composite parent, ParameterField field, String initial, Locale locale, Runnable changed) {
        this.locale = locale;
        this.changed = changed;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(box);
        if (field.kind() != ParameterField.Kind.SWITCH) {
            new Label(box, SWT.NONE).setText(field.label().in(locale));
        }
        Control control = switch (field.kind()) {
            case SWITCH -> check(field, initial);
            case WHOLE -> spinner(field, initial);
            case NUMBER -> text(initial, NUMBER_WIDTH);
            case TEXT -> text(initial, TEXT_WIDTH);
            case CHOICE -> combo(field, initial);
        };
        control.setToolTipText(field.help().in(locale));
    }

    /** The value as text, as the form reads it. */
    String value() {
        return value.get();
    }

    /** Lets a person change the value or not. */
    void enable(boolean enabled) {
        List.of(box.getChildren()).forEach(child -> child.setEnabled(enabled));
    }

    private Control check(ParameterField field, String initial) {
        Button check = new Button(box, SWT.CHECK);
        check.setText(field.label().in(locale));
        check.setData(OWN_LOOK, true);
        check.setSelection(Boolean.parseBoolean(initial));
        value = () -> Boolean.toString(check.getSelection());
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return check;
    }

    private Control spinner(ParameterField field, String initial) {
        Spinner spinner = new Spinner(box, SWT.BORDER);
        spinner.setMinimum((int) Math.max(-MOST, field.min()));
        spinner.setMaximum((int) Math.min(MOST, field.max()));
        spinner.setSelection(Integer.parseInt(initial));
        value = () -> Integer.toString(spinner.getSelection());
        spinner.addModifyListener(event -> changed.run());
        return spinner;
    }

    private Control text(String initial, int width) {
        Text text = new Text(box, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        text.setText(initial);
        value = text::getText;
        text.addModifyListener(event -> changed.run());
        return text;
    }

    private Control combo(ParameterField field, String initial) {
        Combo combo = new Combo(box, SWT.READ_ONLY);
        combo.setItems(field.choices().stream().map(choice -> choice.label().in(locale)).toArray(String[]::new));
        List<String> keys = field.choices().stream().map(ParameterField.Choice::key).toList();
        combo.select(keys.indexOf(initial));
        value = () -> keys.get(Math.max(0, combo.getSelectionIndex()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return combo;
    }
}
