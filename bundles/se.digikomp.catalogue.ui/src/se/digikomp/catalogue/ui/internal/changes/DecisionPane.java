package se.digikomp.catalogue.ui.internal.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.editor.Scrolled;
import se.digikomp.catalogue.ui.internal.questionnaire.Names;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.survey.Comparability;
import se.digikomp.ui.Appearance;

/** Where a person decides how an item compares: what is suggested, the choice, why, who and when. */
final class DecisionPane {

    private static final int LINES = 2;

    private final Deciding deciding;
    private final boolean changeable;
    private final Scrolled scrolled;
    private final Map<Comparability, Button> choices = new LinkedHashMap<>();
    private final Label suggestion;
    private final Button take;
    private final Text reason;
    private final Text person;
    private final Label note;
    private Optional<ChangeRow> row = Optional.empty();
    private boolean refreshing;

    DecisionPane(Composite parent, Deciding deciding) {
        this.deciding = deciding;
        this.changeable = deciding.editing().permission().allowed();
        scrolled = new Scrolled(parent);
        Composite space = scrolled.content();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(space);
        Label heading = new Label(space, SWT.NONE);
        heading.setText(Messages.Decision_heading);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        take = new Button(space, SWT.PUSH);
        take.setText(Messages.Decision_take);
        take.addListener(SWT.Selection, event -> change()
                .ifPresent(change -> takeSuggestions(List.of(change))));
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(take);
        suggestion = wide(new Label(space, SWT.WRAP));
        Stream.of(Comparability.values()).filter(choice -> choice != Comparability.IDENTICAL).forEach(this::choice);
        reason = field(Messages.Decision_reason, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Messages.Decision_reasonHint);
        ((GridData) reason.getLayoutData()).heightHint = reason.getLineHeight() * LINES;
        person = field(Messages.Decision_by, SWT.SINGLE, Messages.Decision_byHint);
        person.setText(Person.remembered());
        note = wide(new Label(space, SWT.WRAP));
        Appearance.follow(note, appearance -> note.setForeground(appearance.quiet()));
        reason.addModifyListener(event -> typed(decision -> deciding.explain(decision, reason.getText())));
        person.addModifyListener(event -> signed());
    }

    /** Decides on changes as suggested, in the name of the person at the screen, who is asked for it once. */
    void takeSuggestions(List<ItemChange> changes) {
        Person.named(person.getShell()).ifPresent(name -> deciding.takeSuggestions(changes, name));
    }

    /** Shows the decision on an item, or where {@code decidable} is false what was decided elsewhere. */
    void show(Optional<ChangeRow> now, boolean decidable) {
        row = now;
        refreshing = true;
        Optional<ItemChange> change = change();
        Optional<ComparabilityDecision> decision = now.flatMap(ChangeRow::decision);
        boolean open = decidable && changeable && change.isPresent();
        suggestion.setText(change.map(found -> NLS.bind(Messages.Decision_suggested, Names.of(found.suggested()),
                Suggestion.reason(found))).orElse(now.isPresent() ? Messages.Decision_identical : ""));
        take.setEnabled(open && decision.isEmpty());
        choices.forEach((choice, button) -> {
            boolean allowed = change.filter(found -> found.allowed().contains(choice)).isPresent();
            button.setVisible(allowed);
            ((GridData) button.getLayoutData()).exclude = !allowed;
            button.setEnabled(open && allowed);
            button.setSelection(decision.isPresent() && now.orElseThrow().state() == choice);
        });
        reason.setEnabled(decision.isPresent() && changeable);
        put(reason, decision.map(this::reason).orElse(""));
        person.setEnabled(changeable && decidable);
        decision.ifPresent(found -> put(person, found.getDecidedBy() == null ? "" : found.getDecidedBy()));
        if (decision.isEmpty() && person.getText().isBlank()) {
            put(person, Person.remembered());
        }
        note.setText(note(change, decision, decidable));
        refreshing = false;
        scrolled.content().layout(true, true);
        scrolled.fit();
    }

    private String note(Optional<ItemChange> change, Optional<ComparabilityDecision> decision, boolean decidable) {
        if (!decidable) {
            return Messages.Decision_elsewhere;
        }
        if (decision.isPresent()) {
            boolean complete = !reason(decision.get()).isBlank() && !person.getText().isBlank();
            return complete ? NLS.bind(Messages.Decision_on, decision.get().getDecidedOn())
                    : Messages.Decision_incomplete;
        }
        return change.flatMap(deciding::overtaken)
                .map(old -> NLS.bind(Messages.Decision_overtaken, old.getDecidedOn(), old.getDecidedBy())).orElse("");
    }

    private Optional<ItemChange> change() {
        return row.flatMap(ChangeRow::change);
    }

    private String reason(ComparabilityDecision decision) {
        return Wording.of(decision.getReason(), deciding.editing().reader());
    }

    private void choice(Comparability choice) {
        Button button = wide(new Button(scrolled.content(), SWT.RADIO));
        button.setText(Names.of(choice));
        button.setToolTipText(meaning(choice));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && !refreshing) {
                change().ifPresent(change -> deciding.decide(change, choice, person.getText().strip()));
                reason.setFocus();
            }
        });
        choices.put(choice, button);
    }

    private static String meaning(Comparability choice) {
        return switch (choice.continuity()) {
            case POOL -> Messages.Continuity_pool;
            case TREND -> Messages.Continuity_trend;
            case BREAK -> Messages.Continuity_break;
        };
    }

    private void signed() {
        if (!refreshing) {
            Person.remember(person.getText());
        }
        typed(decision -> deciding.sign(decision, person.getText()));
    }

    private void typed(Consumer<ComparabilityDecision> change) {
        if (!refreshing) {
            row.flatMap(ChangeRow::decision).ifPresent(change);
        }
    }

    private Text field(String label, int style, String hint) {
        Label name = new Label(scrolled.content(), SWT.NONE);
        name.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(name);
        Text text = new Text(scrolled.content(), SWT.BORDER | style);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static <C extends Control> C wide(C control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(control);
        return control;
    }

    private static void put(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }
}
