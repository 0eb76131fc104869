package se.digikomp.analysis.ui.internal.parts;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
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
import se.digikomp.ui.Appearance;

/** The label and the control of one parameter. */
final class ParameterControl {

    /** Keeps theme colours off a check box: painted over, its tick cannot be seen. */
    private static final String OWN_LOOK = "org.eclipse.e4.ui.css.disabled";
    private static final int MOST = 1_000_000;
    private static final int NUMBER_WIDTH = 48;
    private static final int TEXT_WIDTH = 140;
    private static final int OPTIONAL_WIDTH = 90;
    private static final int LIST_WIDTH = 220;
    private static final int LIST_LINES = 3;

    private final Composite box;
    private final Locale locale;
    private final Runnable changed;
    private final ControlDecoration refusal;
    private final Label problem;
    private Supplier<String> value;

    ParameterControl(Composite parent, ParameterField field, String initial, Locale locale, Runnable changed) {
        this.locale = locale;
        this.changed = changed;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(box);
        if (field.kind() != ParameterField.Kind.SWITCH) {
            new Label(box, SWT.NONE).setText(field.label().in(locale));
        }
        Control control = switch (field.arity()) {
            case ONE -> single(field, initial);
            case OPTIONAL -> field.kind() == ParameterField.Kind.CHOICE ? combo(field, initial)
                    : optional(initial);
            case LIST, SET -> field.kind() == ParameterField.Kind.CHOICE ? choices(field, initial)
                    : text(initial, TEXT_WIDTH);
        };
        control.setToolTipText(field.help().in(locale));
        refusal = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        refusal.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        refusal.hide();
        problem = new Label(box, SWT.NONE);
        Appearance.follow(problem, appearance -> problem.setForeground(appearance.bad()));
        accept();
    }

    /** Says why the value cannot be used. */
    void refuse(String why) {
        refusal.setDescriptionText(why);
        refusal.show();
        say(why);
    }

    /** Says nothing of the value. */
    void accept() {
        refusal.hide();
        say("");
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        GridDataFactory.fillDefaults().span(2, 1).exclude(words.isEmpty()).applyTo(problem);
        box.requestLayout();
    }

    private Control single(ParameterField field, String initial) {
        return switch (field.kind()) {
            case SWITCH -> check(field, initial);
            case WHOLE -> spinner(field, initial);
            case NUMBER -> number(initial);
            case TEXT -> text(initial, TEXT_WIDTH);
            case CHOICE -> combo(field, initial);
        };
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

    /** A number with the decimal mark of the reader's language. */
    private Text number(String initial) {
        char mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        Text text = text(initial.replace('.', mark), NUMBER_WIDTH);
        value = () -> text.getText().replace(mark, '.');
        return text;
    }

    private Text text(String initial, int width) {
        Text text = new Text(box, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        text.setText(initial);
        value = text::getText;
        text.addModifyListener(event -> changed.run());
        return text;
    }

    private Control optional(String initial) {
        Text text = text(initial, OPTIONAL_WIDTH);
        text.setMessage(Messages.Parameter_automatic);
        return text;
    }

    private Control combo(ParameterField field, String initial) {
        Combo combo = new Combo(box, SWT.READ_ONLY);
        List<String> keys = new ArrayList<>(field.choices().stream().map(ParameterField.Choice::key).toList());
        field.choices().forEach(choice -> combo.add(choice.label().in(locale)));
        if (field.arity() == ParameterField.Arity.OPTIONAL) {
            keys.addFirst("");
            combo.add(Messages.Parameter_automatic, 0);
        }
        combo.select(keys.indexOf(initial));
        value = () -> keys.get(Math.max(0, combo.getSelectionIndex()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return combo;
    }

    private Control choices(ParameterField field, String initial) {
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(box,
                SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        List<String> keys = field.choices().stream().map(ParameterField.Choice::key).toList();
        list.setItems(field.choices().stream().map(choice -> choice.label().in(locale)).toArray(String[]::new));
        List<String> chosen = List.of(initial.split(","));
        list.setSelection(IntStream.range(0, keys.size()).filter(index -> chosen.contains(keys.get(index))).toArray());
        GridDataFactory.swtDefaults().hint(LIST_WIDTH, LIST_LINES * list.getItemHeight()).applyTo(list);
        value = () -> IntStream.of(list.getSelectionIndices()).mapToObj(keys::get).collect(Collectors.joining(","));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return list;
    }
}
