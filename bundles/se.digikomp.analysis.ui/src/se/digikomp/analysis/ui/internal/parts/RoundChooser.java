package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.survey.Round;
import se.digikomp.ui.Appearance;

/** Where a person chooses one of the rounds there are; says which version was asked and whether it is a demonstration. */
public final class RoundChooser {

    private final Composite box;
    private final Combo combo;
    private final Label version;
    private List<Round> rounds = List.of();
    private boolean picked;

    /** A chooser that tells {@code receiver} what a person chooses. */
    public RoundChooser(Composite parent, Consumer<Round> receiver) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(box);
        new Label(box, SWT.NONE).setText(Messages.Round_label);
        combo = new Combo(box, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            picked = true;
            describe();
            chosen().ifPresent(receiver);
        }));
        version = new Label(box, SWT.NONE);
        Appearance.follow(version, appearance -> version.setForeground(appearance.quiet()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(version);
    }

    /** The control to lay out. */
    public Control control() {
        return box;
    }

    /** Offers these rounds, the newest first; the one that somebody picked stays chosen, else the first is. */
    public void offer(List<Round> known) {
        Optional<String> before = picked ? chosen().map(Round::name) : Optional.empty();
        rounds = List.copyOf(known);
        combo.setItems(rounds.stream().map(Round::name).toArray(String[]::new));
        combo.setEnabled(!rounds.isEmpty());
        if (!rounds.isEmpty()) {
            combo.select(Math.max(0, before.map(combo::indexOf).orElse(0)));
        }
        describe();
    }

    /** Chooses a round without telling the receiver. */
    public void choose(Round round) {
        picked = true;
        combo.select(rounds.indexOf(round));
        describe();
    }

    /** The round chosen; empty where there is none to choose. */
    public Optional<Round> chosen() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rounds.get(index));
    }

    private void describe() {
        version.setText(chosen().map(RoundChooser::words).orElse(""));
        version.setToolTipText(version.getText());
    }

    /** Which version was asked in a round, and whether the round is a demonstration. */
    static String words(Round round) {
        String words = NLS.bind(Messages.Round_version, round.version().version());
        return round.demonstration() ? words + " \u00b7 " + Messages.Round_demonstration : words;
    }
}
