package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.analysis.ui.internal.kept.Again;
import se.digikomp.analysis.ui.internal.kept.KeptLine;
import se.digikomp.analysis.ui.internal.model.Drill;
import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Question;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.charts.Chart;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;
import se.digikomp.ui.FailureDialog;

/**
 * Shows what the chosen analysis finds in the chosen answers, or where to start while there are none. Once pinned, it
 * keeps its question, and another one follows what is chosen.
 */
public final class ResultView extends ViewPart implements KeptLine.Receiver {

    /** The id under which perspectives place the view. */
    public static final String ID = "se.digikomp.analysis.ui.result";
    /** The context in which the keys of the Results perspective hold. */
    static final String KEYS = "se.digikomp.analysis.ui.keys";
    private Session session;
    private Results results;
    private Background runs;
    private Background forms;
    private AnalysisDescriptor described;
    private Composite stack;
    private Welcome welcome;
    private ResultPane pane;
    private Again again;
    private BackAction back;
    private boolean pinned;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(Session.class);
        results = ResultsFactory.of(getSite());
        runs = new Background(parent);
        forms = new Background(parent);
        stack = parent;
        stack.setLayout(new StackLayout());
        Starts starts = new Starts(getSite(), session, parent);
        welcome = new Welcome(stack, starts::demonstration, starts::extract, starts::questionnaire);
        ExtractDrop.install(stack, starts::extract);
        pane = new ResultPane(stack, results.pointing(), this, this::run, this::open);
        again = new Again(parent, session, results, this::tick);
        back = new BackAction(results);
        getViewSite().getActionBars().getToolBarManager().add(back);
        getViewSite().getActionBars().getToolBarManager().add(new PinAction(this::pin));
        getSite().getService(IContextService.class).activateContext(KEYS);
        Runnable listener = this::follow;
        results.addListener(listener);
        parent.addDisposeListener(event -> results.removeListener(listener));
        follow();
        PinnedViews.closeWhereAnotherFollows(this);
        if (getViewSite().getSecondaryId() == null) {
            starts.asTheProgramWasCalled();
        }
    }

    /** The result view a command is about: the one in which it was given, else the one that follows what is chosen. */
    static Optional<ResultView> of(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof ResultView view) {
            return Optional.of(view);
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<ResultView> open = PinnedViews.all(page);
        return open.stream().filter(view -> !view.pinned).findFirst().or(() -> open.stream().findFirst());
    }

    /** Shows a kept result as it was, until something else is chosen. */
    void show(KeptResult kept) {
        runs.cancel();
        forms.cancel();
        described = null;
        ((StackLayout) stack.getLayout()).topControl = pane.control();
        pane.show(kept, KeptHandler.analysis(session, kept.result().provenance().analysis()));
        stack.layout();
    }

    /** Says that the result in sight has been kept. */
    void confirm(KeptResult kept) {
        pane.confirm(kept);
    }

    @Override
    public void again(KeptResult kept) {
        again.ask(kept);
    }

    @Override
    public void leave() {
        pane.question().ifPresentOrElse(this::ask, this::follow);
    }

    private void tick(Ground ground) {
        if (getSite().getPage().findView(SelectionView.ID) instanceof SelectionView selection) {
            selection.tick(ground);
        }
    }

    /** The result in sight; empty where none is. */
    public Optional<GuardedResult> result() {
        return pane.result();
    }

    /** The question it shows the answer to; empty before the first. */
    Optional<Question> question() {
        return pane.question();
    }

    /** How the result in sight is drawn. */
    public Chart chart() {
        return pane.tabs().chart();
    }

    /** The figures in sight as a spreadsheet takes them from the clipboard. */
    public String tabSeparated() {
        return pane.tabs().tabSeparated();
    }

    /** The figures in sight as tables in HTML. */
    public String html() {
        return pane.tabs().html();
    }

    /** Brings one form of the result to the front. */
    void bring(Form form) {
        pane.tabs().bring(form);
    }

    /** Whether it keeps its question. */
    boolean pinned() {
        return pinned;
    }

    private void follow() {
        back.update();
        if (pinned) {
            return;
        }
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = results.hasNone() ? welcome.control() : pane.control();
        stack.layout();
        results.question().ifPresentOrElse(this::ask, this::await);
    }

    private void await() {
        if (results.ground().isPresent() && results.selection().isEmpty()) {
            runs.cancel();
            pane.await();
        }
    }

    private void ask(Question question) {
        pane.ask(question);
        if (!question.analysis().equals(described) || !question.parameters().isEmpty()) {
            described = question.analysis();
            forms.compute(Messages.Result_form,
                    progress -> session.runner().form(question.analysis(), Vocabulary.of(question.ground().snapshot())))
                    .whenFailed(this::formFailed).then(pane::show);
        }
    }

    private void formFailed(Throwable failure) {
        described = null;
        pane.showNoForm();
        FailureDialog.log(failure);
    }

    private void run(Question question) {
        runs.compute(NLS.bind(Messages.Result_computing, question.analysis().name().in(Locale.getDefault())),
                progress -> session.runner().run(question.analysis(), question.ground().snapshot(),
                        question.selection(), question.parameters(), progress))
                .whenCancelled(pane::cancelled).whenFailed(this::failed).then(outcome -> show(question, outcome));
    }

    private void show(Question question, Outcome outcome) {
        pane.show(question, outcome);
        if (outcome instanceof Outcome.Done) {
            results.answered(question.analysis());
        }
    }

    private void failed(Throwable failure) {
        pane.cancelled();
        FailureDialog.show(getSite().getShell(), failure);
    }

    private void open(Set<String> keys) {
        results.pointing().choose(keys);
        pane.question().flatMap(question -> Drill.of(question, keys, session.analyses())).ifPresent(results::follow);
    }

    private void pin(boolean keep) {
        pinned = keep;
        if (keep) {
            pane.question().ifPresent(question -> setPartName(NLS.bind(Messages.Pinned_title,
                    question.selection().name().in(Locale.getDefault()),
                    question.analysis().name().in(Locale.getDefault()))));
            PinnedViews.openAnother(this);
        } else {
            setPartName(getConfigurationElement().getAttribute("name"));
            PinnedViews.closeOthersThatFollow(this);
            follow();
        }
    }

    @Override
    public void setFocus() {
        if (pane.result().isPresent()) {
            pane.tabs().focus();
        } else {
            welcome.control().setFocus();
        }
    }
}
