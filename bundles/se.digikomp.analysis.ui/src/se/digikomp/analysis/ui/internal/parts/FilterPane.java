package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Narrowing;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.analysis.ui.internal.model.Terms;
import se.digikomp.survey.Background;

/** Where a person narrows the respondents to some answers of one background question; says what is hidden and why. */
final class FilterPane {

    private final Results results;
    private final Consumer<String> hint;
    private final se.digikomp.ui.Background work;
    private final Combo questions;
    private final OptionTable options;
    private List<Background> offered = List.of();
    private Asked asked = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

    /** What the options on the screen were counted for. */
    private record Asked(Optional<Ground> ground, Optional<Selection> libraries, Optional<Background> question) {
    }

    /** A pane that says in {@code hint} why an option is hidden. */
    FilterPane(Composite parent, Results results, Consumer<String> hint) {
        this.results = results;
        this.hint = hint;
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        work = new se.digikomp.ui.Background(box);
        new Label(box, SWT.NONE).setText(Messages.Filter_label);
        questions = new Combo(box, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(questions);
        questions.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        options = new OptionTable(box, this::ticked, this::reached);
        options.show(List.of(), new TreeSet<>());
    }

    /** Follows what is looked at. */
    void follow() {
        List<Background> there = results.ground().map(it -> it.snapshot().outline().choices()).orElseGet(List::of);
        if (!there.equals(offered)) {
            offered = there;
            questions.setItems(Stream.concat(Stream.of(Messages.Filter_all),
                    there.stream().map(question -> question.question().in(Locale.getDefault())))
                    .toArray(String[]::new));
            questions.select(0);
        }
        questions.setEnabled(!there.isEmpty());
        results.ground().flatMap(it -> results.terms().question(it.snapshot().outline()))
                .ifPresent(question -> questions.select(1 + offered.indexOf(question)));
        count();
    }

    private Optional<Background> question() {
        int index = questions.getSelectionIndex();
        return index < 1 ? Optional.empty() : Optional.of(offered.get(index - 1));
    }

    private void count() {
        Asked wanted = new Asked(results.ground(), results.libraries(), question());
        if (wanted.equals(asked)) {
            options.tick(results.terms().options());
            return;
        }
        asked = wanted;
        if (wanted.question.isEmpty() || wanted.libraries.isEmpty()) {
            work.cancel();
            options.show(List.of(), new TreeSet<>());
            return;
        }
        work.compute(Messages.Filter_counting, progress -> Narrowing.of(wanted.ground.orElseThrow(),
                wanted.libraries.orElseThrow(), wanted.question.orElseThrow()))
                .then(narrowing -> options.show(narrowing.choices(), results.terms().options()));
    }

    private void chosen() {
        results.agree(new Terms(results.terms().rounds(), List.of()));
        count();
    }

    private void ticked(SortedSet<String> codes) {
        question().ifPresent(question -> results.agree(results.terms().where(question.code(), codes)));
    }

    private void reached(Narrowing.Choice choice) {
        if (!choice.shown()) {
            hint.accept(choice.hidden().in(Locale.getDefault()));
        }
    }
}
