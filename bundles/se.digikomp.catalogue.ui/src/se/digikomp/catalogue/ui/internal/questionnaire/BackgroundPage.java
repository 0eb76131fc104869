package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.grid.GridPart;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** The background questions of a version in a grid, and below it the options of the one that is selected. */
final class BackgroundPage implements EditorPage {

    private static final int[] SHARES = { 42, 58 };

    private final QuestionnaireVersion version;
    private final BackgroundGrid grids;
    private final Findings findings;
    private GridPart<BackgroundQuestion> questions;
    private Composite below;
    private Optional<GridPart<Option>> options = Optional.empty();
    private Optional<BackgroundQuestion> shown = Optional.empty();
    private Optional<BackgroundKind> shownKind = Optional.empty();

    BackgroundPage(Editing editing, QuestionnaireVersion version) {
        this.version = version;
        this.grids = new BackgroundGrid(editing, version);
        this.findings = new Findings(version, editing.reader());
    }

    @Override
    public String title() {
        return Messages.Page_background;
    }

    @Override
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        Composite above = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(above);
        questions = new GridPart<>(above, "background", grids.questions());
        questions.mark(findings::mark);
        questions.onSelected(this::show);
        below = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(below);
        halves.setWeights(SHARES);
    }

    @Override
    public void refresh() {
        findings.update();
        questions.refresh();
        Optional<BackgroundQuestion> selected = questions.selected().or(() -> shown)
                .filter(version.getBackgroundQuestions()::contains)
                .or(() -> version.getBackgroundQuestions().stream().findFirst());
        show(selected);
        options.ifPresent(GridPart::refresh);
    }

    @Override
    public boolean reveal(EObject object) {
        EObject question = object instanceof Option ? object.eContainer() : object;
        boolean mine = question instanceof BackgroundQuestion found && version.getBackgroundQuestions().contains(found);
        if (mine) {
            questions.reveal((BackgroundQuestion) question);
            show(Optional.of((BackgroundQuestion) question));
        }
        if (mine && object instanceof Option option) {
            options.ifPresent(grid -> grid.reveal(option));
        }
        return mine;
    }

    private void show(Optional<BackgroundQuestion> question) {
        Optional<BackgroundKind> kind = question.map(BackgroundQuestion::getKind);
        if (question.equals(shown) && kind.equals(shownKind) || question.isEmpty() && shown.isPresent()
                && version.getBackgroundQuestions().contains(shown.get())) {
            return;
        }
        shown = question;
        shownKind = kind;
        Stream.of(below.getChildren()).forEach(Control::dispose);
        options = question.filter(found -> found.getKind() == BackgroundKind.CHOICE).map(this::optionsOf);
        if (question.isPresent() && options.isEmpty()) {
            label(Messages.Background_libraries);
        }
        below.layout(true, true);
    }

    private GridPart<Option> optionsOf(BackgroundQuestion question) {
        Label heading = label(NLS.bind(Messages.Background_optionsOf, question.getCode()));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridPart<Option> grid = new GridPart<>(below, "options", grids.options(question));
        grid.mark(findings::mark);
        return grid;
    }

    private Label label(String words) {
        Label label = new Label(below, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }
}
