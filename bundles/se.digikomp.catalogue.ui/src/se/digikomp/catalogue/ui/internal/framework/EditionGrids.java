package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Identities;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ModelColumns;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.CorrespondenceKind;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkPackage.Literals;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.Level;

/** The parts of an edition of a framework as grids, without any widgets. */
final class EditionGrids {

    /** The languages in which the parts of a framework are worded. */
    static final List<String> LANGUAGES = List.of("sv", "en");

    private static final FrameworkFactory FACTORY = FrameworkFactory.eINSTANCE;

    private final Editing editing;
    private final FrameworkVersion edition;

    EditionGrids(Editing editing, FrameworkVersion edition) {
        this.editing = editing;
        this.edition = edition;
    }

    /** The areas. */
    GridModel<Area> areas() {
        List<Column<Area>> columns = new ArrayList<>();
        columns.add(ModelColumns.words("code", Messages.Field_code, 70, Literals.AREA__CODE));
        columns.addAll(words(Messages.Field_name, 240, Literals.AREA__NAME));
        columns.addAll(words(Messages.Field_description, 320, Literals.AREA__DESCRIPTOR));
        return new GridModel<>(editing, Rows.of(edition.getAreas(), () -> identified(FACTORY.createArea()),
                this::copy), columns);
    }

    /** The competences of an area. */
    GridModel<Competence> competences(Supplier<Optional<Area>> area) {
        List<Column<Competence>> columns = new ArrayList<>();
        columns.add(ModelColumns.words("code", Messages.Field_code, 70, Literals.COMPETENCE__CODE));
        columns.addAll(words(Messages.Field_name, 240, Literals.COMPETENCE__NAME));
        columns.addAll(words(Messages.Field_description, 320, Literals.COMPETENCE__DESCRIPTOR));
        Supplier<Optional<EList<Competence>>> competences = () -> area.get().map(Area::getCompetences);
        return new GridModel<>(editing, Rows.of(competences, () -> identified(FACTORY.createCompetence()),
                this::copy), columns);
    }

    /** The proficiency levels, the lowest first. */
    GridModel<Level> levels() {
        List<Column<Level>> columns = new ArrayList<>();
        columns.add(ModelColumns.count("number", Messages.Field_level, Literals.LEVEL__NUMBER));
        columns.addAll(words(Messages.Field_name, 150, Literals.LEVEL__NAME));
        columns.addAll(words(Messages.Level_band, 150, Literals.LEVEL__BAND));
        columns.addAll(words(Messages.Field_description, 300, Literals.LEVEL__DESCRIPTION));
        columns.addAll(hidden(words(Messages.Level_purpose, 220, Literals.LEVEL__PURPOSE)));
        columns.addAll(hidden(words(Messages.Level_complexity, 220, Literals.LEVEL__COMPLEXITY)));
        columns.addAll(hidden(words(Messages.Level_autonomy, 220, Literals.LEVEL__AUTONOMY)));
        columns.addAll(hidden(words(Messages.Level_cognitive, 220, Literals.LEVEL__COGNITIVE_DOMAIN)));
        return new GridModel<>(editing, Rows.of(edition.getLevels(), () -> identified(FACTORY.createLevel()),
                this::copy), columns);
    }

    /** The crosswalks from other editions to this one. */
    GridModel<Crosswalk> crosswalks() {
        Choice<FrameworkVersion> others = new Choice<>(
                () -> editing.catalogue().frameworks().stream().filter(other -> other != edition).toList(),
                editing::label, FrameworkVersion::getVersion);
        List<Column<Crosswalk>> columns = new ArrayList<>();
        columns.add(others.one("from", Messages.Crosswalk_before, 220, row -> Optional.ofNullable(row.getFrom()),
                Crosswalk::setFrom));
        columns.add(Column.shown("size", Messages.Crosswalk_size, 110,
                row -> Integer.toString(row.getCorrespondences().size())));
        columns.addAll(words(Messages.Field_note, 420, Literals.CROSSWALK__NOTE));
        return new GridModel<>(editing, Rows.of(edition.getCrosswalks(), this::crosswalk, this::copy), columns);
    }

    /** Which competence of another edition corresponds to which of this one, and how. */
    GridModel<Correspondence> correspondences(Supplier<Optional<Crosswalk>> crosswalk) {
        List<Column<Correspondence>> columns = new ArrayList<>();
        columns.add(competence(() -> crosswalk.get().map(Crosswalk::getFrom)).one("from", Messages.Crosswalk_before,
                320, row -> Optional.ofNullable(row.getFrom()), Correspondence::setFrom));
        columns.add(Choice.of(() -> CorrespondenceKind.VALUES, EditionGrids::name).one("kind",
                Messages.Crosswalk_kind, 150, row -> Optional.of(row.getKind()), Correspondence::setKind));
        columns.add(competence(() -> Optional.of(edition)).one("to", Messages.Crosswalk_now, 320,
                row -> Optional.ofNullable(row.getTo()), Correspondence::setTo));
        columns.addAll(words(Messages.Field_note, 260, Literals.CORRESPONDENCE__NOTE));
        Supplier<Optional<EList<Correspondence>>> pairs = () -> crosswalk.get().map(Crosswalk::getCorrespondences);
        return new GridModel<>(editing, Rows.of(pairs, FACTORY::createCorrespondence, EcoreUtil::copy), columns);
    }

    private <T extends EObject> List<Column<T>> words(String title, int width, EReference text) {
        return ModelColumns.wordings(title, width, text, LANGUAGES, editing.reader());
    }

    private Choice<Competence> competence(Supplier<Optional<FrameworkVersion>> of) {
        return new Choice<>(
                () -> of.get().filter(found -> !found.eIsProxy()).stream().flatMap(found -> found.getAreas().stream())
                        .flatMap(area -> area.getCompetences().stream()).toList(),
                editing::label, Competence::getCode);
    }

    private Crosswalk crosswalk() {
        Crosswalk crosswalk = identified(FACTORY.createCrosswalk());
        crosswalk.setTo(edition);
        return crosswalk;
    }

    private <T extends Identified> T copy(T original) {
        return identified(EcoreUtil.copy(original));
    }

    private <T extends Identified> T identified(T object) {
        return Identities.provisional(object, edition);
    }

    private static <T> List<Column<T>> hidden(List<Column<T>> columns) {
        return columns.stream().map(Column::hidden).toList();
    }

    private static String name(CorrespondenceKind kind) {
        return switch (kind) {
            case SAME_CODE -> Messages.Crosswalk_same;
            case REPLACED_BY -> Messages.Crosswalk_replaced;
            case COVERS -> Messages.Crosswalk_covers;
            case PARTIAL -> Messages.Crosswalk_partial;
        };
    }
}
