package se.digikomp.catalogue.ui.internal.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.Comparability;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** What differs from the base version, side by side, and what was decided about it; a row is a statement's key. */
final class ChangesPage extends TablePage<String> {

    private final QuestionnaireVersion version;
    private final Differences differences;

    ChangesPage(Editing editing, QuestionnaireVersion version) {
        super(Messages.Page_changes, editing);
        this.version = version;
        this.differences = new Differences(version);
    }

    @Override
    protected List<String> rows() {
        return differences.keys();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<String>column(into, Messages.Field_code, 5, this::code);
        Tables.<String>column(into, NLS.bind(Messages.Navigator_version, version.getBasedOn().getVersion()), 28,
                key -> text(differences.before(key)));
        Tables.<String>column(into, NLS.bind(Messages.Navigator_version, version.getVersion()), 28,
                key -> text(differences.now(key)));
        Tables.<String>column(into, Messages.Field_decision, 14, differences::words);
        Tables.<String>column(into, Messages.Field_reason, 25, key -> differences.decision(key)
                .map(decision -> Wording.of(decision.getReason(), editing().reader())).orElse(""));
    }

    @Override
    protected void details(Fields into) {
        into.shown(NLS.bind(Messages.Navigator_version, version.getBasedOn().getVersion()),
                () -> text(differences.before(selected())));
        into.shown(NLS.bind(Messages.Navigator_version, version.getVersion()),
                () -> text(differences.now(selected())));
        into.choice(Messages.Field_decision, () -> List.of(Comparability.values()), Names::of,
                () -> differences.decision(selected()).map(ComparabilityDecision::getDecision).orElse(null),
                this::decide);
        into.line(Messages.Field_reasonSv, () -> reason("sv"), words -> explain("sv", words));
        into.line(Messages.Field_reasonEn, () -> reason("en"), words -> explain("en", words));
        into.shown(Messages.Field_decidedBy, () -> differences.decision(selected()).map(ChangesPage::who).orElse(""));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof ComparabilityDecision decision && version.getDecisions().contains(decision);
        if (mine) {
            select(((ComparabilityDecision) object).getStatementKey());
        }
        return mine;
    }

    private void decide(Comparability comparability) {
        String key = selected();
        Optional<ComparabilityDecision> there = differences.decision(key);
        if (there.isPresent()) {
            editing().set(there.get(), QuestionnairePackage.Literals.COMPARABILITY_DECISION__DECISION, comparability);
        } else {
            ComparabilityDecision decision = QuestionnaireFactory.eINSTANCE.createComparabilityDecision();
            decision.setId(version.getId() + "/decision-" + key);
            decision.setStatementKey(key);
            decision.setDecision(comparability);
            decision.setDecidedOn(LocalDate.now());
            editing().add(version, QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__DECISIONS, decision);
        }
    }

    private void explain(String language, String words) {
        differences.decision(selected()).ifPresent(decision -> editing().type(decision,
                QuestionnairePackage.Literals.COMPARABILITY_DECISION__REASON, language, words));
    }

    private String reason(String language) {
        return differences.decision(selected()).map(decision -> Wordings.in(language, decision.getReason()))
                .orElse("");
    }

    private String code(String key) {
        return differences.now(key).or(() -> differences.before(key)).map(Statement::getCode).orElse(key);
    }

    private String text(Optional<Statement> statement) {
        return statement.map(found -> Wording.of(found.getText(), editing().reader())).orElse("–");
    }

    private static String who(ComparabilityDecision decision) {
        String name = decision.getDecidedBy() == null ? "" : decision.getDecidedBy();
        return decision.getDecidedOn() == null ? name : (name + " " + decision.getDecidedOn()).strip();
    }
}
