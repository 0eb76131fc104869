package se.digikomp.analysis.ui.internal.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.digikomp.analysis.ui.internal.model.SendDraft;
import se.digikomp.report.DocumentFormat;

/** The language, the forms and the folder of compilations. */
final class DeliveryRow {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH);

    private final SendDraft draft;
    private final Text folder;

    DeliveryRow(Composite parent, SendDraft draft) {
        this.draft = draft;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Delivery_language);
        Composite forms = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(forms);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(forms);
        language(forms);
        new Label(forms, SWT.NONE).setText(Messages.Delivery_formats);
        format(forms, DocumentFormat.PDF);
        format(forms, DocumentFormat.XLSX);
        new Label(row, SWT.NONE).setText(Messages.Delivery_folder);
        folder = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        folder.setText(draft.folder().toString());
        folder.addModifyListener(event -> typed());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.Delivery_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    void refresh() {
        if (!folder.getText().equals(draft.folder().toString()) && !folder.isFocusControl()) {
            folder.setText(draft.folder().toString());
        }
    }

    private void language(Composite row) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.setItems(Messages.Delivery_swedish, Messages.Delivery_english);
        combo.select(LANGUAGES.stream().map(Locale::getLanguage).toList().indexOf(draft.language().getLanguage()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> draft.write(LANGUAGES.get(combo.getSelectionIndex()))));
    }

    private void format(Composite row, DocumentFormat format) {
        Button check = new Button(row, SWT.CHECK);
        check.setText(format.name());
        check.setSelection(draft.formats().contains(format));
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> draft.write(format, check.getSelection())));
    }

    private void typed() {
        if (!folder.getText().equals(draft.folder().toString())) {
            draft.writeInto(Path.of(folder.getText()));
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setText(Messages.Delivery_folder_title);
        dialog.setFilterPath(draft.folder().toString());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }
}
