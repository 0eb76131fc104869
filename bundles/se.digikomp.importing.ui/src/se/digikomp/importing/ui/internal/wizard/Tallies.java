package se.digikomp.importing.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.ImportPlan;
import se.digikomp.ui.Appearance;

/** The four numbers of a plan, large enough to be read first. */
final class Tallies {

    private final Composite row;
    private final Font large;
    private final Label fresh;
    private final Label duplicates;
    private final Label rejected;
    private final Label warnings;

    Tallies(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).applyTo(row);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), row);
        large = resources.create(FontDescriptor.createFrom(parent.getFont()).increaseHeight(8).setStyle(SWT.BOLD));
        Appearance appearance = Appearance.of(parent);
        fresh = tally(Messages.Tally_new, appearance.good());
        duplicates = tally(Messages.Tally_duplicates, appearance.quiet());
        rejected = tally(Messages.Tally_rejected, appearance.bad());
        warnings = tally(Messages.Tally_warnings, appearance.doubtful());
    }

    Control control() {
        return row;
    }

    /** Shows a plan's numbers, or dashes where there is none. */
    void show(Optional<ImportPlan> plan) {
        fresh.setText(plan.map(made -> Integer.toString(made.newResponses())).orElse("\u2013"));
        duplicates.setText(plan.map(made -> Integer.toString(made.duplicates().size())).orElse("\u2013"));
        rejected.setText(plan.map(made -> Integer.toString(made.rejectedRows().size())).orElse("\u2013"));
        warnings.setText(plan.map(made -> Integer.toString(made.warnings().size())).orElse("\u2013"));
        row.layout(true, true);
    }

    private Label tally(String words, Color color) {
        Composite tile = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(tile);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
        Label number = new Label(tile, SWT.NONE);
        number.setFont(large);
        number.setForeground(color);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
        new Label(tile, SWT.NONE).setText(words);
        return number;
    }
}
