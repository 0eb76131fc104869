package se.digikomp.catalogue.ui.internal.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Identities;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ModelColumns;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.training.model.Coverage;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TargetGroup;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingFactory;
import se.digikomp.training.model.TrainingPackage.Literals;

/** The packages of a training catalogue, the modules and the dated offers of each as grids, without any widgets. */
final class PackageGrids {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final Editing editing;
    private final TrainingCatalogue training;

    PackageGrids(Editing editing, TrainingCatalogue training) {
        this.editing = editing;
        this.training = training;
    }

    /** The packages: for whom, and which competences and themes they are meant to strengthen. */
    GridModel<LearningPackage> packages() {
        List<Column<LearningPackage>> columns = new ArrayList<>();
        LANGUAGES.forEach(language -> columns.add(ModelColumns.wording(Messages.Field_name, 150,
                Literals.LEARNING_PACKAGE__NAME, language, editing.reader())));
        columns.add(Choice.of(() -> TargetGroup.VALUES, PackageGrids::words).one("target", Messages.Field_targetGroup,
                120, row -> Optional.of(row.getTargetGroup()), LearningPackage::setTargetGroup));
        columns.addAll(covered(LearningPackage::getCoverage, LearningPackage::setCoverage));
        LANGUAGES.forEach(language -> columns.add(ModelColumns.wording(Messages.Field_description, 300,
                Literals.LEARNING_PACKAGE__DESCRIPTION, language, editing.reader())));
        columns.add(ModelColumns.<LearningPackage>words("source", Messages.Field_source, 240,
                Literals.LEARNING_PACKAGE__SOURCE));
        return new GridModel<>(editing, Rows.of(training.getPackages(),
                () -> Identities.provisional(TrainingFactory.eINSTANCE.createLearningPackage(), training),
                original -> Identities.provisional(EcoreUtil.copy(original), training)), columns);
    }

    /** The modules of a package. */
    GridModel<LearningModule> modules(Supplier<Optional<LearningPackage>> whole) {
        List<Column<LearningModule>> columns = new ArrayList<>();
        LANGUAGES.forEach(language -> columns.add(ModelColumns.wording(Messages.Field_name, 180,
                Literals.LEARNING_MODULE__NAME, language, editing.reader())));
        LANGUAGES.forEach(language -> columns.add(ModelColumns.wording(Messages.Field_description, 320,
                Literals.LEARNING_MODULE__DESCRIPTION, language, editing.reader())));
        columns.addAll(covered(LearningModule::getCoverage, LearningModule::setCoverage));
        Supplier<Optional<EList<LearningModule>>> modules = () -> whole.get().map(LearningPackage::getModules);
        return new GridModel<>(editing, Rows.of(modules,
                () -> Identities.provisional(TrainingFactory.eINSTANCE.createLearningModule(), training),
                original -> Identities.provisional(EcoreUtil.copy(original), training)), columns);
    }

    /** The offers of a package: when and where it was or is given, and how many came. */
    GridModel<Offer> offers(Supplier<Optional<LearningPackage>> whole) {
        List<Column<Offer>> columns = new ArrayList<>();
        LANGUAGES.forEach(language -> columns.add(ModelColumns.wording(Messages.Field_title, 170,
                Literals.OFFER__TITLE, language, editing.reader())));
        columns.add(Choice.of(() -> whole.get().map(LearningPackage::getModules).map(List::copyOf).orElse(List.of()),
                editing::label).oneOrNone("module", Messages.Field_module, 170,
                        row -> Optional.ofNullable(row.getModule()), Offer::setModule));
        columns.add(ModelColumns.day("starts", Messages.Field_from, Literals.OFFER__STARTS));
        columns.add(ModelColumns.day("ends", Messages.Field_until, Literals.OFFER__ENDS));
        columns.add(ModelColumns.words("place", Messages.Field_place, 140, Literals.OFFER__PLACE));
        columns.add(ModelColumns.count("participants", Messages.Field_participants, Literals.OFFER__PARTICIPANTS));
        columns.add(ModelColumns.count("libraries", Messages.Page_libraries, Literals.OFFER__LIBRARIES));
        Supplier<Optional<EList<Offer>>> offers = () -> whole.get().map(LearningPackage::getOffers);
        return new GridModel<>(editing, Rows.of(offers,
                () -> Identities.provisional(TrainingFactory.eINSTANCE.createOffer(), training),
                original -> Identities.provisional(EcoreUtil.copy(original), training)), columns);
    }

    private <T> List<Column<T>> covered(Function<T, Coverage> coverage, BiConsumer<T, Coverage> give) {
        Choice<Competence> competences = new Choice<>(this::competences, editing::label, this::code);
        Choice<Theme> themes = Choice.of(this::themes, theme -> Wording.of(theme.getName(), editing.reader()));
        return List.of(
                competences.many("competences", Messages.Field_competences, 170,
                        row -> known(coverage, row, Coverage::getCompetences),
                        (row, chosen) -> replace(own(row, coverage, give).getCompetences(), chosen)),
                themes.many("themes", Messages.Field_themes, 190, row -> known(coverage, row, Coverage::getThemes),
                        (row, chosen) -> replace(own(row, coverage, give).getThemes(), chosen)));
    }

    private static <T, V> Collection<V> known(Function<T, Coverage> coverage, T row, Function<Coverage, List<V>> of) {
        return Optional.ofNullable(coverage.apply(row)).map(of).orElse(List.of());
    }

    private static <T> Coverage own(T row, Function<T, Coverage> coverage,
            BiConsumer<T, Coverage> give) {
        if (coverage.apply(row) == null) {
            give.accept(row, TrainingFactory.eINSTANCE.createCoverage());
        }
        return coverage.apply(row);
    }

    private static <V> void replace(List<V> list, List<V> with) {
        list.clear();
        list.addAll(with);
    }

    /** The competences of the framework editions that questionnaires rest on. */
    private List<Competence> competences() {
        Set<FrameworkVersion> used = used();
        return editing.catalogue().frameworks().stream().filter(used::contains)
                .flatMap(edition -> edition.getAreas().stream()).flatMap(area -> area.getCompetences().stream())
                .toList();
    }

    /** The code of a competence, with its edition where questionnaires rest on several. */
    private String code(Competence competence) {
        return used().size() > 1 && competence.getArea() != null
                ? competence.getCode() + " (" + ((FrameworkVersion) competence.getArea().eContainer()).getVersion()
                        + ')'
                : competence.getCode();
    }

    private Set<FrameworkVersion> used() {
        return editing.catalogue().questionnaires().stream()
                .flatMap(questionnaire -> editing.catalogue().versions(questionnaire).stream())
                .map(QuestionnaireVersion::getFramework).collect(Collectors.toSet());
    }

    /** The themes of the newest version of each questionnaire. */
    private List<Theme> themes() {
        return editing.catalogue().questionnaires().stream()
                .map(questionnaire -> editing.catalogue().versions(questionnaire).getLast())
                .flatMap(version -> version.getThemes().stream()).toList();
    }

    private static String words(TargetGroup group) {
        return switch (group) {
            case LEADERS -> Messages.Target_leaders;
            case USERS -> Messages.Target_users;
            case STAFF -> Messages.Target_staff;
        };
    }
}
