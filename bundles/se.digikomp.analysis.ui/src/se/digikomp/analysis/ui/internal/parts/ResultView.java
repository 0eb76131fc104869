package se.digikomp.analysis.ui.internal.parts;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.analysis.ui.internal.model.Question;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.charts.Chart;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;
import se.digikomp.ui.FailureDialog;

/** Shows what the chosen analysis finds in the chosen answers, or where to start while there are none. */
public final class ResultView extends ViewPart {

    /** The id under which perspectives place the view. */
    public static final String ID = "se.digikomp.analysis.ui.result";

    private Session session;
    private Results results;
    private Background runs;
    private Background forms;
    private AnalysisDescriptor described;
    private Composite stack;
    private Welcome welcome;
    private ResultPane pane;

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
        pane = new ResultPane(stack, this::run);
        Runnable listener = this::follow;
        results.addListener(listener);
        parent.addDisposeListener(event -> results.removeListener(listener));
        follow();
        starts.asTheProgramWasCalled();
    }

    /** The result view of the page on which a command was given; empty where it is not open. */
    static Optional<ResultView> of(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        return Optional.ofNullable((ResultView) page.findView(ID));
    }

    /** The result in sight; empty where none is. */
    public Optional<GuardedResult> result() {
        return pane.result();
    }

    /** How the result in sight is drawn. */
    public Chart chart() {
        return pane.tabs().chart();
    }

    /** The figures in sight as a spreadsheet takes them from the clipboard; empty where there are none. */
    public String tabSeparated() {
        return pane.result().map(result -> pane.tabs().tabSeparated()).orElse("");
    }

    private void follow() {
        Optional<Question> question = results.question();
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = results.ground().isPresent() ? pane.control() : welcome.control();
        stack.layout();
        question.ifPresentOrElse(this::ask, this::await);
    }

    private void await() {
        runs.cancel();
        pane.await();
    }

    private void ask(Question question) {
        pane.ask(question);
        if (!question.analysis().equals(described)) {
            described = question.analysis();
            forms.compute(Messages.Result_form,
                    progress -> session.runner().form(question.analysis(), Vocabulary.of(question.ground().snapshot())))
                    .whenFailed(FailureDialog::log).then(pane::show);
        }
    }

    private void run(Question question) {
        runs.compute(NLS.bind(Messages.Result_computing, question.analysis().name().in(Locale.getDefault())),
                progress -> session.runner().run(question.analysis(), question.ground().snapshot(),
                        question.selection(), question.parameters(), progress))
                .whenCancelled(pane::cancelled).then(outcome -> pane.show(question, outcome));
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
