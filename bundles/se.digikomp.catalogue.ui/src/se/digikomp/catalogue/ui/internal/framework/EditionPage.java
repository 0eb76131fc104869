package se.digikomp.catalogue.ui.internal.framework;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.models.edit.Wording;

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
        into.shown(Messages.Field_year, () -> Integer.toString(edition.getYear()));
        into.shown(Messages.Field_publisher, () -> edition.getFramework() == null ? ""
                : Wordings.orEmpty(edition.getFramework().getPublisher()));
        into.shown(Messages.Field_state,
                () -> edition.getState() == FrameworkState.DRAFT ? Messages.Mark_draft : Messages.Mark_adopted);
        into.shown(Messages.Field_contents, this::contents);
        into.shown(Messages.Field_note, () -> Wording.of(edition.getNote(), editing().reader()));
        into.heading(Messages.Edition_rights);
        into.shown(Messages.Field_licence, () -> Wordings.orEmpty(edition.getLicence()));
        into.shown(Messages.Field_attribution, () -> Wording.of(edition.getAttribution(), editing().reader()));
        into.shown(Messages.Field_source, () -> (Wordings.orEmpty(edition.getSource()) + "  "
                + Wordings.orEmpty(edition.getSourceDate())).strip());
    }

    private String contents() {
        var competences = edition.getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList();
        return NLS.bind(Messages.Edition_contents,
                new Object[] { edition.getAreas().size(), competences.size(), edition.getLevels().size(),
                        competences.stream().map(Competence::getStatements).mapToInt(list -> list.size()).sum(),
                        competences.stream().map(Competence::getOutcomes).mapToInt(list -> list.size()).sum() });
    }
}
