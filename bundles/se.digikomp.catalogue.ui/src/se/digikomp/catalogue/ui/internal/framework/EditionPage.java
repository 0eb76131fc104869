package se.digikomp.catalogue.ui.internal.framework;

import java.util.Locale;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkPackage.Literals;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.LocalizedText;

/** One edition at a glance, with the licence and the attribution that must stand with any use of its texts. */
final class EditionPage extends FieldsPage {

    private final FrameworkVersion edition;

    EditionPage(Editing editing, FrameworkVersion edition) {
        super(Messages.Page_overview, editing);
        this.edition = edition;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Edition_heading);
        into.shown(Messages.Field_framework, () -> editing().label(edition));
        into.line(Messages.Field_year, () -> Integer.toString(edition.getYear()), this::year);
        into.shown(Messages.Field_publisher, () -> edition.getFramework() == null ? ""
                : Wordings.orEmpty(edition.getFramework().getPublisher()));
        into.shown(Messages.Field_state,
                () -> edition.getState() == FrameworkState.DRAFT ? Messages.Mark_draft : Messages.Mark_adopted);
        into.shown(Messages.Field_contents, this::contents);
        texts(into, Messages.Field_note, Literals.FRAMEWORK_VERSION__NOTE);
        into.heading(Messages.Edition_rights);
        into.line(Messages.Field_licence, () -> Wordings.orEmpty(edition.getLicence()),
                words -> editing().type(edition, Literals.FRAMEWORK_VERSION__LICENCE, words));
        texts(into, Messages.Field_attribution, Literals.FRAMEWORK_VERSION__ATTRIBUTION);
        into.line(Messages.Field_source, () -> Wordings.orEmpty(edition.getSource()),
                words -> editing().type(edition, Literals.FRAMEWORK_VERSION__SOURCE, words));
        into.shown(Messages.Field_date, () -> Wordings.orEmpty(edition.getSourceDate()));
    }

    private void texts(Fields into, String label, EReference feature) {
        EditionGrids.LANGUAGES.forEach(language -> into.lines(
                NLS.bind(Messages.Grid_language, label, Locale.of(language).getDisplayLanguage(editing().reader())),
                () -> Wordings.in(language, (LocalizedText) edition.eGet(feature)),
                words -> editing().type(edition, feature, language, words)));
    }

    private void year(String words) {
        if (words.matches("\\d{4}")) {
            editing().type(edition, Literals.FRAMEWORK_VERSION__YEAR, Integer.valueOf(words));
        }
    }

    private String contents() {
        var competences = edition.getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList();
        return NLS.bind(Messages.Edition_contents,
                new Object[] { edition.getAreas().size(), competences.size(), edition.getLevels().size(),
                        competences.stream().map(Competence::getStatements).mapToInt(list -> list.size()).sum(),
                        competences.stream().map(Competence::getOutcomes).mapToInt(list -> list.size()).sum() });
    }
}
