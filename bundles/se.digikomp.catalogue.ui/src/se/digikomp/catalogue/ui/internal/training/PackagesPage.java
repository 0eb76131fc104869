package se.digikomp.catalogue.ui.internal.training;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.TableViewer;
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
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.TargetGroup;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingFactory;
import se.digikomp.training.model.TrainingPackage.Literals;

/** The packages: for whom, of what modules, and which competences and themes they are meant to strengthen. */
final class PackagesPage extends TablePage<LearningPackage> {

    private final TrainingCatalogue training;

    PackagesPage(Editing editing, TrainingCatalogue training) {
        super(Messages.Page_packages, editing);
        this.training = training;
    }

    @Override
    protected List<LearningPackage> rows() {
        return training.getPackages();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<LearningPackage>column(into, Messages.Field_name, 18,
                row -> Wording.of(row.getName(), editing().reader()));
        Tables.<LearningPackage>column(into, Messages.Field_targetGroup, 14, row -> words(row.getTargetGroup()));
        Tables.<LearningPackage>column(into, Messages.Field_description, 34,
                row -> Wording.of(row.getDescription(), editing().reader()));
        Tables.<LearningPackage>column(into, Messages.Field_competences, 18, row -> row.getCoverage() == null ? ""
                : row.getCoverage().getCompetences().stream().map(Competence::getCode)
                        .collect(Collectors.joining(", ")));
        Tables.<LearningPackage>column(into, Messages.Field_themes, 18, this::themes);
    }

    @Override
    protected void details(Fields into) {
        into.line(Messages.Field_nameSv, () -> Wordings.in("sv", selected().getName()),
                words -> editing().type(selected(), Literals.LEARNING_PACKAGE__NAME, "sv", words));
        into.line(Messages.Field_nameEn, () -> Wordings.in("en", selected().getName()),
                words -> editing().type(selected(), Literals.LEARNING_PACKAGE__NAME, "en", words));
        into.choice(Messages.Field_targetGroup, () -> TargetGroup.VALUES, PackagesPage::words,
                () -> selected().getTargetGroup(),
                group -> editing().set(selected(), Literals.LEARNING_PACKAGE__TARGET_GROUP, group));
        into.lines(Messages.Field_descriptionSv, () -> Wordings.in("sv", selected().getDescription()),
                words -> editing().type(selected(), Literals.LEARNING_PACKAGE__DESCRIPTION, "sv", words));
        into.lines(Messages.Field_descriptionEn, () -> Wordings.in("en", selected().getDescription()),
                words -> editing().type(selected(), Literals.LEARNING_PACKAGE__DESCRIPTION, "en", words));
        into.shown(Messages.Field_modules, () -> selected().getModules().stream().map(this::module)
                .collect(Collectors.joining("\n")));
        Shell shell = into.space().getShell();
        into.picked(Messages.Field_competences, this::competences, Messages.Dialog_pick, () -> pickCompetences(shell));
        into.picked(Messages.Field_themes, () -> themes(selected()), Messages.Dialog_pick, () -> pickThemes(shell));
        into.shown(Messages.Field_note, () -> selected().getCoverage() == null ? ""
                : Wording.of(selected().getCoverage().getNote(), editing().reader()));
        into.shown(Messages.Field_source, () -> Wordings.orEmpty(selected().getSource()));
    }

    @Override
    public boolean reveal(EObject object) {
        EObject learning = object instanceof LearningModule ? object.eContainer() : object;
        boolean mine = learning instanceof LearningPackage found && rows().contains(found);
        if (mine) {
            select((LearningPackage) learning);
        }
        return mine;
    }

    private void pickCompetences(Shell shell) {
        List<Competence> offered = editing().catalogue().frameworks().stream()
                .filter(edition -> editing().catalogue().questionnaires().stream()
                        .flatMap(questionnaire -> editing().catalogue().versions(questionnaire).stream())
                        .map(QuestionnaireVersion::getFramework).anyMatch(used -> used == edition))
                .flatMap(edition -> edition.getAreas().stream()).flatMap(area -> area.getCompetences().stream())
                .toList();
        PickDialog.open(shell, Messages.Field_competences, offered,
                selected().getCoverage() == null ? List.of() : selected().getCoverage().getCompetences(),
                editing()::label).ifPresent(chosen -> cover(Literals.COVERAGE__COMPETENCES, chosen));
    }

    private void pickThemes(Shell shell) {
        List<Theme> offered = editing().catalogue().questionnaires().stream()
                .map(questionnaire -> editing().catalogue().versions(questionnaire).getLast())
                .flatMap(version -> version.getThemes().stream()).toList();
        PickDialog.open(shell, Messages.Field_themes, offered,
                selected().getCoverage() == null ? List.of() : selected().getCoverage().getThemes(), editing()::label)
                .ifPresent(chosen -> cover(Literals.COVERAGE__THEMES, chosen));
    }

    private void cover(EReference feature, List<? extends EObject> chosen) {
        if (selected().getCoverage() == null) {
            editing().set(selected(), Literals.LEARNING_PACKAGE__COVERAGE,
                    TrainingFactory.eINSTANCE.createCoverage());
        }
        editing().setAll(selected().getCoverage(), feature, chosen);
    }

    private String competences() {
        return selected().getCoverage() == null ? ""
                : selected().getCoverage().getCompetences().stream().map(editing()::label)
                        .collect(Collectors.joining("\n"));
    }

    private String themes(LearningPackage learning) {
        return learning.getCoverage() == null ? ""
                : learning.getCoverage().getThemes().stream().map(editing()::label)
                        .collect(Collectors.joining(", "));
    }

    private String module(LearningModule module) {
        String description = Wording.of(module.getDescription(), editing().reader());
        return "• " + editing().label(module) + (description.isEmpty() ? "" : ": " + description);
    }

    private static String words(TargetGroup group) {
        return switch (group) {
            case LEADERS -> Messages.Target_leaders;
            case USERS -> Messages.Target_users;
            case STAFF -> Messages.Target_staff;
        };
    }
}
