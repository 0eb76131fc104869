package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.PickDialog;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Competence;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** The statements of a version: code, wordings, competence, themes and how each compares to the base version. */
final class StatementsPage extends TablePage<Statement> {

    private final QuestionnaireVersion version;

    StatementsPage(Editing editing, QuestionnaireVersion version) {
        super(Messages.Page_statements, editing);
        this.version = version;
    }

    @Override
    protected List<Statement> rows() {
        return version.getStatements();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Statement>column(into, Messages.Field_code, 5, Statement::getCode);
        Tables.<Statement>column(into, Messages.Field_textSv, 30, row -> Wordings.in("sv", row.getText()));
        Tables.<Statement>column(into, Messages.Field_textEn, 30, row -> Wordings.in("en", row.getText()));
        Tables.<Statement>column(into, Messages.Field_competence, 20, row -> editing().label(row.getCompetence()));
        Tables.<Statement>column(into, Messages.Field_themes, 12,
                row -> Names.of(row.getThemes(), editing().reader()));
        if (version.getBasedOn() != null && !version.getBasedOn().eIsProxy()) {
            Differences differences = new Differences(version);
            Tables.<Statement>column(into,
                    NLS.bind(Messages.Field_against, version.getBasedOn().getVersion()), 14,
                    row -> differences.words(row.getKey()));
        }
    }

    @Override
    protected void details(Fields into) {
        into.line(Messages.Field_code, () -> selected().getCode(), words -> editing().type(selected(),
                QuestionnairePackage.Literals.STATEMENT__CODE, words));
        into.lines(Messages.Field_textSv, () -> Wordings.in("sv", selected().getText()), words -> editing()
                .type(selected(), QuestionnairePackage.Literals.STATEMENT__TEXT, "sv", words));
        into.lines(Messages.Field_textEn, () -> Wordings.in("en", selected().getText()), words -> editing()
                .type(selected(), QuestionnairePackage.Literals.STATEMENT__TEXT, "en", words));
        into.choice(Messages.Field_competence, this::competences, editing()::label, () -> selected().getCompetence(),
                competence -> editing().set(selected(), QuestionnairePackage.Literals.STATEMENT__COMPETENCE,
                        competence));
        into.picked(Messages.Field_themes, () -> Names.of(selected().getThemes(), editing().reader()),
                Messages.Dialog_pick, () -> pickThemes(into.space().getShell()));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Statement statement && version.getStatements().contains(statement);
        if (mine) {
            select((Statement) object);
        }
        return mine;
    }

    private List<Competence> competences() {
        return version.getFramework() == null || version.getFramework().eIsProxy() ? List.of()
                : version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList();
    }

    private void pickThemes(Shell shell) {
        PickDialog.open(shell, Messages.Field_themes, version.getThemes(), selected().getThemes(),
                theme -> Wording.of(theme.getName(), editing().reader()))
                .ifPresent(themes -> editing().setAll(selected(), QuestionnairePackage.Literals.STATEMENT__THEMES,
                        themes));
    }
}
