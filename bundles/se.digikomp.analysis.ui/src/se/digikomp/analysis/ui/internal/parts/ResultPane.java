package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.ParameterForm;
import se.digikomp.analysis.ui.internal.kept.KeptLine;
import se.digikomp.analysis.ui.internal.model.Captions;
import se.digikomp.analysis.ui.internal.model.Pointing;
import se.digikomp.analysis.ui.internal.model.Question;
import se.digikomp.report.Caption;
import se.digikomp.survey.Text;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.FailureDialog;

/** One result: its title, its parameters, the figures in three forms, and where they come from. */
final class ResultPane {

    private static final int DELAY = 300;
    private static final int UNNOTICED = 150;

    private final Composite pane;
    private final Label title;
    private final KeptLine keptLine;
    private final ParameterPane form;
    private final Composite stack;
    private final ResultTabs tabs;
    private final Label trouble;
    private final Notes notes;
    private final Label footer;
    private final Consumer<Question> runner;
    private final Runnable ask = this::askNow;
    private final Runnable outdate = this::outdate;
    private Question question;
    private GuardedResult result;
    private boolean outdated;

    /**
     * An empty pane that hands questions to {@code runner}, which answers by {@link #show}, what a person clicks on to
     * {@code clicked}, and what is to become of a kept result to {@code receiver}.
     */
    ResultPane(Composite parent, Pointing pointing, KeptLine.Receiver receiver, Consumer<Question> runner,
            Consumer<Set<String>> clicked) {
        this.runner = runner;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(pane);
        title = new Label(pane, SWT.WRAP);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), pane);
        title.setFont(
                resources.create(FontDescriptor.createFrom(parent.getFont()).increaseHeight(3).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Appearance.follow(title, appearance -> title.setForeground(outdated ? appearance.quiet() : null));
        keptLine = new KeptLine(pane, receiver);
        form = new ParameterPane(pane, this::parametersChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        notes = new Notes(pane);
        notes.show(List.of());
        stack = new Composite(pane, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        tabs = new ResultTabs(stack, pointing, clicked);
        trouble = new Label(stack, SWT.WRAP);
        trouble.setText(Messages.Selection_reading + '\u2026');
        bring(trouble);
        footer = new Label(pane, SWT.WRAP);
        Appearance.follow(footer, appearance -> footer.setForeground(appearance.quiet()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(footer);
    }

    Control control() {
        return pane;
    }

    /** The question asked last; empty before the first. */
    Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /** The result in sight; empty while there is none. */
    Optional<GuardedResult> result() {
        return Optional.ofNullable(result);
    }

    ResultTabs tabs() {
        return tabs;
    }

    /** Asks another question; parameters chosen for the same analysis are kept where the question has none. */
    void ask(Question other) {
        boolean sameAnalysis = question != null && question.analysis().equals(other.analysis());
        question = sameAnalysis && other.parameters().isEmpty() ? other.with(question.parameters()) : other;
        if (!sameAnalysis) {
            form.control().setEnabled(false); // until the form of the other analysis is there
        }
        askNow();
    }

    /** Shows the form for the parameters of the question asked last. */
    void show(ParameterForm parameters) {
        form.show(parameters, question.parameters());
        form.control().setEnabled(true);
        pane.layout(true, true);
    }

    /** Shows no form, because the analysis could not say what it needs. */
    void showNoForm() {
        form.clear();
        pane.layout(true, true);
    }

    /** Shows what came of a question. */
    void show(Question asked, Outcome outcome) {
        settle();
        keptLine.clear();
        title.setText(outcome instanceof Outcome.Done done
                ? Captions.title(asked, done.result(), Locale.getDefault())
                : Captions.title(asked, Locale.getDefault()));
        switch (outcome) {
            case Outcome.Done done -> show(done.result(), asked.analysis().renderer(), asked.ground().codes());
            case Outcome.NotApplicable not -> explain(NLS.bind(Messages.Result_notApplicable,
                    not.reason().in(Locale.getDefault())));
            case Outcome.Suspended suspended -> explain(suspended.reason().in(Locale.getDefault()));
            case Outcome.Failed failed -> fail(failed);
            case Outcome.Cancelled cancelled -> cancelled();
        }
        pane.layout(true, true);
    }

    /** Shows a kept result of an analysis of this name as it was. */
    void show(KeptResult kept, String analysis) {
        pane.getDisplay().timerExec(-1, ask);
        settle();
        form.clear();
        keptLine.show(kept);
        title.setText(Captions.title(Text.of(analysis), kept.result(), Locale.getDefault()));
        show(kept.result(), Optional.empty(), codes());
        pane.layout(true, true);
    }

    /** Says that the result in sight has been kept. */
    void confirm(KeptResult kept) {
        keptLine.confirm(kept);
        pane.layout(true, true);
    }

    /** Says that somebody has to choose whose answers to look at. */
    void await() {
        pane.getDisplay().timerExec(-1, ask);
        settle();
        keptLine.clear();
        title.setText("");
        explain(Messages.Selection_nothing);
        pane.layout(true, true);
    }

    /** Says that the computation was cancelled. */
    void cancelled() {
        settle();
        explain(Messages.Result_cancelled);
    }

    private Set<String> codes() {
        return question == null ? Set.of() : question.ground().codes();
    }

    private void show(GuardedResult found, Optional<String> preferred, Set<String> codes) {
        result = found;
        tabs.show(found, preferred, codes);
        notes.show(Captions.notes(found, Locale.getDefault()));
        footer.setText(new Caption(found, Locale.getDefault()).footer());
        bring(tabs.control());
    }

    private void fail(Outcome.Failed failed) {
        FailureDialog.log(failed.cause());
        explain(failed.problem().in(Locale.getDefault()));
    }

    private void explain(String words) {
        result = null;
        trouble.setText(words);
        notes.show(List.of());
        footer.setText("");
        bring(trouble);
    }

    private void bring(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void parametersChanged(SortedMap<String, String> parameters) {
        question = question.with(parameters);
        pane.getDisplay().timerExec(DELAY, ask);
    }

    private void askNow() {
        if (!pane.isDisposed()) {
            pane.getDisplay().timerExec(UNNOTICED, outdate);
            runner.accept(question);
        }
    }

    /** Says that what is in sight is no longer what was asked for, once a person would notice. */
    private void outdate() {
        if (!pane.isDisposed()) {
            title.setText(Captions.computing(question, Locale.getDefault()));
            outdated = true;
            title.setForeground(Appearance.of(title).quiet());
            tabs.outdate(true);
            pane.layout(true, true);
        }
    }

    private void settle() {
        pane.getDisplay().timerExec(-1, outdate);
        outdated = false;
        title.setForeground(null);
        tabs.outdate(false);
    }
}
