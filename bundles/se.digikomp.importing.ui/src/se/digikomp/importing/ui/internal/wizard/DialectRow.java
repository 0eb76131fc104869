package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.Dialect;
import se.digikomp.importing.ReadingOptions;

/** How the file was found to be written, and the combos with which a person says otherwise. */
final class DialectRow {

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(";", ",", "\t", "|");

    private final Composite row;
    private final Label found;
    private final Combo charset;
    private final Combo delimiter;
    private final Combo sheet;
    private final Consumer<ReadingOptions> receiver;

    DialectRow(Composite parent, Consumer<ReadingOptions> receiver) {
        this.receiver = receiver;
        new Label(parent, SWT.NONE).setText(Messages.Dialect_label);
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        charset = combo(Messages.Dialect_charset);
        charset.setItems(CHARSETS.toArray(String[]::new));
        delimiter = combo(Messages.Dialect_delimiter);
        delimiter.setItems(Messages.Dialect_semicolon, Messages.Dialect_comma, Messages.Dialect_tab,
                Messages.Dialect_bar);
        sheet = combo(Messages.Dialect_sheet);
        found = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(found);
        show(new Dialect.Other(Messages.Dialect_none), ReadingOptions.DETECT);
    }

    /** Shows how a file was written. */
    void show(Dialect dialect, ReadingOptions options) {
        visible(charset, dialect instanceof Dialect.Delimited);
        visible(delimiter, dialect instanceof Dialect.Delimited);
        visible(sheet, dialect instanceof Dialect.Workbook);
        switch (dialect) {
            case Dialect.Delimited text -> {
                charset.setText(text.charset());
                if (charset.getSelectionIndex() < 0) {
                    charset.add(text.charset());
                    charset.setText(text.charset());
                }
                delimiter.select(DELIMITERS.indexOf(Character.toString(text.delimiter())));
                boolean detected = options.equals(ReadingOptions.DETECT);
                found.setText(detected ? Messages.Dialect_detected : Messages.Dialect_chosen);
            }
            case Dialect.Workbook workbook -> {
                sheet.setItems(workbook.sheets().toArray(String[]::new));
                sheet.setText(workbook.sheet());
                found.setText(NLS.bind(Messages.Dialect_workbook, workbook.sheets().size()));
            }
            case Dialect.Other other -> found.setText(other.description());
        }
        row.requestLayout();
    }

    private Combo combo(String tip) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        return combo;
    }

    private void changed() {
        receiver.accept(sheet.getVisible() ? ReadingOptions.sheet(sheet.getText())
                : new ReadingOptions(charset.getText(), DELIMITERS.get(Math.max(0, delimiter.getSelectionIndex())),
                        ""));
    }

    private static void visible(Combo combo, boolean visible) {
        combo.setVisible(visible);
        GridDataFactory.swtDefaults().exclude(!visible).applyTo(combo);
    }
}
