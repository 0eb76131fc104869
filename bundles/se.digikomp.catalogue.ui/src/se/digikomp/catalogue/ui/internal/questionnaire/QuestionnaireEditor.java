package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.ui.internal.changes.ChangesPage;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Parts;
import se.digikomp.catalogue.ui.internal.lifecycle.LifeCycleBar;
import se.digikomp.catalogue.ui.internal.lifecycle.VersionSteps;
import se.digikomp.catalogue.ui.internal.preview.PreviewPage;
import se.digikomp.catalogue.ui.internal.translations.TranslationsPage;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.session.Session;

/** The editor of a questionnaire or of one of its versions, whichever the file holds. */
public final class QuestionnaireEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        if (file.root() instanceof Questionnaire questionnaire) {
            return List.of(new QuestionnairePage(file, questionnaire));
        }
        QuestionnaireVersion version = (QuestionnaireVersion) file.root();
        List<EditorPage> pages = new ArrayList<>();
        pages.add(new VersionPage(file, version, getSite().getPage()));
        pages.add(new StatementsPage(file, version));
        pages.add(background(file, version));
        pages.add(new CoveragePage(file, version, this::reveal));
        ChangesPage.of(file, version).ifPresent(pages::add);
        TranslationsPage.of(file, version).ifPresent(pages::add);
        pages.add(new PreviewPage(version, file.reader()));
        return pages;
    }

    private static EditorPage background(Editing file, QuestionnaireVersion version) {
        BackgroundGrid grids = new BackgroundGrid(file, version);
        return new PartsPage<>(Messages.Page_background, "background", file, grids.questions(),
                selected -> List.of(new Parts<>("options",
                        question -> question.getKind() == BackgroundKind.UNIT ? Messages.Background_libraries
                                : NLS.bind(Messages.Background_optionsOf, question.getCode()),
                        grids.options(selected))));
    }

    @Override
    protected String title(Editing opened) {
        return opened.root() instanceof QuestionnaireVersion version && version.getQuestionnaire() != null
                ? NLS.bind(Messages.Editor_version, version.getVersion(), opened.label(version.getQuestionnaire()))
                : super.title(opened);
    }

    @Override
    protected Object shape(EObject root) {
        return root instanceof QuestionnaireVersion version ? Languages.of(version) : super.shape(root);
    }

    @Override
    protected Runnable header(Composite parent, Editing file) {
        Session session = getSite().getService(Session.class);
        if (session != null && file.root() instanceof QuestionnaireVersion version
                && version.getQuestionnaire() != null) {
            new LifeCycleBar(parent, version, new VersionSteps(this, file, version, session));
        }
        return super.header(parent, file);
    }

    @Override
    protected boolean isDemonstration(EObject root) {
        return switch (root) {
            case Questionnaire questionnaire -> questionnaire.isDemonstration();
            case QuestionnaireVersion version ->
                version.getQuestionnaire() != null && version.getQuestionnaire().isDemonstration();
            default -> false;
        };
    }
}
