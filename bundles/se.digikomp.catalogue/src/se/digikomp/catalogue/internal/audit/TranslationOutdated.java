package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.Translation;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Notes a wording whose original was changed after it. */
final class TranslationOutdated extends TypedRule<EObject> {

    TranslationOutdated() {
        super("translation.outdated", Severity.WARNING, Scope.OBJECT, EObject.class);
    }

    @Override
    List<Problem> find(EObject object, Look look) {
        List<Problem> problems = new ArrayList<>();
        for (TextUnit unit : Translations.held(object)) {
            if (EcoreUtil.getRootContainer(object) instanceof QuestionnaireVersion version) {
                unit.text().stream().flatMap(text -> text.getTranslations().stream())
                        .filter(wording -> outdated(unit, wording, version.getSourceLanguage()))
                        .forEach(wording -> problems
                                .add(problem(wording, Mention.text(unit), Mention.language(wording.getLanguage()))));
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Translation wording = (Translation) problem.object();
        EObject root = EcoreUtil.getRootContainer(wording);
        return root instanceof QuestionnaireVersion version
                ? Translations.units(version).stream()
                        .filter(unit -> unit.text().filter(text -> text == wording.eContainer()).isPresent())
                        .map(unit -> stillRight(unit, wording, version.getSourceLanguage())).toList()
                : List.of();
    }

    private static QuickFix stillRight(TextUnit unit, Translation wording, String source) {
        return new QuickFix("fix.translation.confirm", List.of(Mention.language(wording.getLanguage())), List.of(
                new Edit.Assign(wording, FrameworkPackage.Literals.TRANSLATION__SOURCE_DIGEST,
                        Translations.digest(unit, source)),
                new Edit.Assign(wording, FrameworkPackage.Literals.TRANSLATION__STATUS, TranslationStatus.REVIEWED)));
    }

    private static boolean outdated(TextUnit unit, Translation wording, String source) {
        return (wording.getSourceDigest() != null || wording.getStatus() == TranslationStatus.OUTDATED)
                && Translations.status(unit, wording.getLanguage(), source) == TranslationStatus.OUTDATED;
    }
}
