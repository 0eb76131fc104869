package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.grid.GridPart;
import se.digikomp.catalogue.ui.internal.problems.FindingsLine;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** The statements of a version in a grid: code, wordings, competence, themes and how each compares to the base version. */
final class StatementsPage implements EditorPage {

    private final Editing editing;
    private final QuestionnaireVersion version;
    private final Optional<Against> against;
    private GridPart<Statement> grid;
    private FindingsLine line;

    StatementsPage(Editing editing, QuestionnaireVersion version) {
        this.editing = editing;
        this.version = version;
        this.against = Against.of(version);
    }

    @Override
    public String title() {
        return Messages.Page_statements;
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(parent);
        grid = new GridPart<>(parent, "statements",
                StatementGrid.of(editing, version, against.map(comparison -> comparison::words)));
        grid.mark(editing.findings()::mark);
        line = new FindingsLine(parent, editing, this::reveal);
    }

    @Override
    public void refresh() {
        against.ifPresent(Against::update);
        grid.refresh();
        line.show(editing.findings().of(Statement.class));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Statement statement && version.getStatements().contains(statement);
        if (mine) {
            grid.reveal((Statement) object);
        }
        return mine;
    }

    @Override
    public Optional<Identified> current() {
        return grid.selected().map(Identified.class::cast);
    }
}
