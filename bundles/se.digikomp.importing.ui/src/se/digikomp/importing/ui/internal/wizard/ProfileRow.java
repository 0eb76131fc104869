package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.ui.WizardWork;

/** Takes a mapping kept under a name, and keeps the present one. */
final class ProfileRow {

    private final Draft draft;
    private final Desk desk;
    private final Supplier<IWizardContainer> container;
    private final TreeSet<String> names;
    private final Combo combo;
    private final Button keep;

    ProfileRow(Composite parent, Draft draft, Desk desk, Supplier<IWizardContainer> container) {
        this.draft = draft;
        this.desk = desk;
        this.container = container;
        this.names = new TreeSet<>(draft.offer().profiles());
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Profile_label);
        combo = new Combo(row, SWT.READ_ONLY);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take()));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
        keep = new Button(row, SWT.PUSH);
        keep.setText(Messages.Profile_keep);
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keep()));
        offer("");
    }

    void refresh() {
        keep.setEnabled(draft.mapping().isPresent());
    }

    private void offer(String chosen) {
        combo.setItems(names.toArray(String[]::new));
        combo.add(Messages.Profile_none, 0);
        combo.select(Math.max(0, combo.indexOf(chosen)));
        combo.setEnabled(!names.isEmpty());
    }

    private void take() {
        if (combo.getSelectionIndex() > 0) {
            String name = combo.getText();
            Optional<Mapping> kept = WizardWork.run(container.get(), name,
                    progress -> desk.profile(name));
            kept.ifPresent(draft::map);
        }
    }

    private void keep() {
        InputDialog dialog = new InputDialog(combo.getShell(), Messages.Profile_keep_title, Messages.Profile_keep_text,
                combo.getSelectionIndex() > 0 ? combo.getText() : "", name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            Mapping mapping = draft.mapping().orElseThrow();
            Optional<String> done = WizardWork.run(container.get(), NLS.bind(Messages.Profile_keeping, name),
                    progress -> desk.keep(name, mapping));
            done.ifPresent(kept -> {
                names.addAll(List.of(kept));
                offer(kept);
            });
        }
    }
}
