package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.CompetenceStatement;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LearningOutcome;

/** Competence statements and learning outcomes of an edition as one table that is narrowed by typing. */
final class OutcomesPage extends TablePage<Outcome> {

    private final List<Outcome> all;
    private List<Outcome> rows;
    private Text filter;
    private Label count;

    OutcomesPage(Editing editing, FrameworkVersion edition) {
        super(Messages.Page_outcomes, editing);
        this.all = Outcome.of(edition, editing.reader());
        this.rows = all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    protected List<Outcome> rows() {
        return rows;
    }

    @Override
    protected void above(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Outcome_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(parent, SWT.RIGHT);
        count.setText(count());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(count);
        filter.addModifyListener(event -> narrow(filter.getText().strip()));
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Outcome>column(into, Messages.Field_id, 10, Outcome::id);
        Tables.<Outcome>column(into, Messages.Field_competence, 8, Outcome::competence);
        Tables.<Outcome>column(into, Messages.Field_kind, 18, Outcome::kind);
        Tables.<Outcome>column(into, Messages.Field_level, 14, Outcome::level);
        Tables.<Outcome>column(into, Messages.Field_ai, 10, Outcome::ai);
        Tables.<Outcome>column(into, Messages.Field_text, 70, Outcome::sentence);
    }

    @Override
    protected void details(Fields into) {
        into.shown(Messages.Field_id, () -> selected().id());
        into.shown(Messages.Field_kind, () -> selected().kind());
        into.shown(Messages.Field_text, () -> Wordings.all(selected().text(), editing().reader()));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof CompetenceStatement || object instanceof LearningOutcome;
        if (mine) {
            filter.setText("");
            all.stream().filter(row -> row.id().equals(((Identified) object).getId())).findFirst()
                    .ifPresent(this::select);
        }
        return mine;
    }

    private void narrow(String words) {
        rows = words.isEmpty() ? all : all.stream().filter(row -> row.matches(words)).toList();
        count.setText(count());
        refresh();
    }

    private String count() {
        return NLS.bind(Messages.Outcome_count, rows.size(), all.size());
    }
}
