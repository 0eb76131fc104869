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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.engine.ParameterField;
import se.digikomp.analysis.engine.ParameterForm;

/** A form for the parameters of one analysis, made from their description; tells of each change while one types. */
final class ParameterPane {

    private final Composite pane;
    private final Consumer<SortedMap<String, String>> receiver;
    private final Map<ParameterField, ParameterControl> controls = new LinkedHashMap<>();

    ParameterPane(Composite parent, Consumer<SortedMap<String, String>> receiver) {
        this.receiver = receiver;
        pane = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(16).applyTo(pane);
    }

    Control control() {
        return pane;
    }

    /** Shows another form with these values; fields not named have their defaults. */
    void show(ParameterForm form, Map<String, String> values) {
        controls.clear();
        List.of(pane.getChildren()).forEach(Control::dispose);
        for (ParameterField field : form.fields()) {
            String value = values.getOrDefault(field.name(), field.initial());
            controls.put(field, new ParameterControl(pane, field, value, Locale.getDefault(), this::changed));
        }
        enable();
        pane.requestLayout();
    }

    private void changed() {
        enable();
        receiver.accept(values());
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
    }
}
