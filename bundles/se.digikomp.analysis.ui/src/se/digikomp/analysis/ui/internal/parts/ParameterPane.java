package se.digikomp.analysis.ui.internal.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import se.digikomp.analysis.engine.ParameterField;
import se.digikomp.analysis.engine.ParameterForm;

/**
 * A form for the parameters of one analysis, made from their description; tells of each change while one types, once
 * every field says something the analysis can take.
 */
final class ParameterPane {

    private final Composite pane;
    private final Consumer<SortedMap<String, String>> receiver;
    private final Map<ParameterField, ParameterControl> controls = new LinkedHashMap<>();
    private ParameterForm form;
    private Link reset;

    ParameterPane(Composite parent, Consumer<SortedMap<String, String>> receiver) {
        this.receiver = receiver;
        pane = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(10).applyTo(pane);
    }

    Control control() {
        return pane;
    }

    /** Shows another form with these values; fields not named have their defaults. */
    void show(ParameterForm other, Map<String, String> values) {
        form = other;
        clear();
        for (ParameterField field : form.fields()) {
            String value = values.getOrDefault(field.name(), field.initial());
            controls.put(field, new ParameterControl(pane, field, value, Locale.getDefault(), this::changed));
        }
        reset = new Link(pane, SWT.NONE);
        reset.setText("<a>" + Messages.Parameter_reset + "</a>");
        reset.setToolTipText(Messages.Parameter_reset_tooltip);
        reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> reset()));
        enable();
        pane.requestLayout();
    }

    /** Shows no form. */
    void clear() {
        controls.clear();
        List.of(pane.getChildren()).forEach(Control::dispose);
    }

    private void reset() {
        show(form, Map.of());
        receiver.accept(values());
    }

    private void changed() {
        enable();
        boolean valid = true;
        for (Map.Entry<ParameterField, ParameterControl> entry : controls.entrySet()) {
            valid &= check(entry.getKey(), entry.getValue());
        }
        if (valid) {
            receiver.accept(values());
        }
    }

    private boolean check(ParameterField field, ParameterControl control) {
        return switch (form.fromText(Map.of(field.name(), control.value()))) {
            case ParameterForm.Accepted accepted -> {
                control.accept();
                yield true;
            }
            case ParameterForm.Refused refused -> {
                control.refuse(refused.summary().in(Locale.getDefault()));
                yield false;
            }
        };
    }

    private SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        controls.forEach((field, control) -> values.put(field.name(), control.value()));
        return values;
    }

    private void enable() {
        Map<String, String> values = values();
        controls.forEach((field, control) -> control.enable(
                field.requires().isEmpty() || Boolean.parseBoolean(values.getOrDefault(field.requires(), "true"))));
        boolean changed = controls.keySet().stream().anyMatch(field -> !same(field, values.get(field.name())));
        reset.setVisible(changed);
        RowData room = new RowData();
        room.exclude = !changed;
        reset.setLayoutData(room);
        pane.requestLayout();
    }

    private static boolean same(ParameterField field, String value) {
        return field.initial().equals(value);
    }
}
