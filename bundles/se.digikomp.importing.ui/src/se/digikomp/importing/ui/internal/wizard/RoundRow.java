package se.digikomp.importing.ui.internal.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.ui.Appearance;

/** Into which round the answers go, for which date, and under which questionnaire version. */
final class RoundRow {

    private final Draft draft;
    private final Combo round;
    private final Label state;
    private final DateTime date;
    private final Combo version;

    RoundRow(Composite parent, Draft draft) {
        this.draft = draft;
        new Label(parent, SWT.NONE).setText(Messages.Round_label);
        Composite row = row(parent, 4);
        round = new Combo(row, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).applyTo(round);
        round.setItems(draft.offer().rounds().stream().map(Round::name).toArray(String[]::new));
        round.setText(draft.roundName());
        round.addModifyListener(event -> named());
        state = new Label(row, SWT.NONE);
        state.setForeground(Appearance.of(parent).quiet());
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(state);
        new Label(row, SWT.NONE).setText(Messages.Round_date);
        date = new DateTime(row, SWT.DATE | SWT.DROP_DOWN);
        date.setToolTipText(Messages.Round_date_tip);
        date.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draft
                .chooseReference(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()))));
        new Label(parent, SWT.NONE).setText(Messages.Version_label);
        version = new Combo(row(parent, 1), SWT.READ_ONLY);
        version.setItems(draft.offer().versions().stream().map(RoundRow::words).toArray(String[]::new));
        version.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> draft.choose(draft.offer().versions().get(version.getSelectionIndex()))));
    }

    /** Brings the controls in line with the draft. */
    void refresh() {
        if (!round.getText().strip().equals(draft.roundName())) {
            round.setText(draft.roundName());
        }
        LocalDate reference = draft.reference();
        date.setDate(reference.getYear(), reference.getMonthValue() - 1, reference.getDayOfMonth());
        boolean exists = draft.round().isPresent();
        date.setEnabled(!exists);
        state.setText(exists ? Messages.Round_exists : draft.roundName().isEmpty() ? Messages.Round_unnamed
                : Messages.Round_new);
        List<Outline> versions = draft.offer().versions();
        draft.version().ifPresent(chosen -> version.select(versions.indexOf(chosen)));
        version.setEnabled(draft.version().isPresent());
    }

    private void named() {
        if (!round.getText().strip().equals(draft.roundName())) {
            draft.chooseRound(round.getText());
        }
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        return row;
    }

    private static String words(Outline outline) {
        String words = outline.title().in(Locale.getDefault()) + " \u00b7 " + outline.version().version();
        return outline.demonstration() ? words + " \u00b7 " + Messages.Version_demonstration : words;
    }
}
