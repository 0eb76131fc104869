package se.digikomp.catalogue.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.TranslationImport.Change;
import se.digikomp.catalogue.Translations;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkPackage.Literals;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;

/** The edits that give a text its wording in a language. */
public final class WordingEdits {

    private WordingEdits() {
    }

    /** The edits for one wording, whether or not the text has one in that language. */
    public static List<Edit> of(Change change, String language, String reviewer) {
        Optional<Translation> there = Translations.translation(change.unit(), language);
        if (there.isPresent()) {
            List<Edit> edits = new ArrayList<>(List.of(
                    new Edit.Assign(there.get(), Literals.TRANSLATION__TEXT, change.words()),
                    new Edit.Assign(there.get(), Literals.TRANSLATION__STATUS, change.status()),
                    new Edit.Assign(there.get(), Literals.TRANSLATION__SOURCE_DIGEST, change.digest())));
            if (!reviewer.isBlank()) {
                edits.add(new Edit.Assign(there.get(), Literals.TRANSLATION__REVIEWER, reviewer.strip()));
            }
            return edits;
        }
        Translation added = FrameworkFactory.eINSTANCE.createTranslation();
        added.setLanguage(language);
        added.setText(change.words());
        added.setStatus(change.status());
        added.setSourceDigest(change.digest());
        if (!reviewer.isBlank()) {
            added.setReviewer(reviewer.strip());
        }
        return List.of(change.unit().text()
                .<Edit>map(text -> new Edit.Insert(text, Literals.LOCALIZED_TEXT__TRANSLATIONS, added,
                        text.getTranslations().size()))
                .orElseGet(() -> text(change.unit(), added)));
    }

    private static Edit text(TextUnit unit, Translation only) {
        LocalizedText text = FrameworkFactory.eINSTANCE.createLocalizedText();
        text.getTranslations().add(only);
        return new Edit.Assign(unit.owner(), unit.feature(), text);
    }
}
