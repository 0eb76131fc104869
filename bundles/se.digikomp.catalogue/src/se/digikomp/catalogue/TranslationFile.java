package se.digikomp.catalogue;

import java.util.List;

import se.digikomp.catalogue.internal.exchange.Exchange;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * The texts of a questionnaire version on their way to a translator or back, whatever the format.
 *
 * @param original identity of the version; empty where the file does not say
 * @param source   the language they are translated from
 * @param target   the language they are translated to
 * @param texts    the texts, in the order of the version
 */
public record TranslationFile(String original, String source, String target, List<Entry> texts) {

    /**
     * One text.
     *
     * @param id     {@link TextUnit#id()}
     * @param source the original wording as it went out
     * @param target the wording in the target language; empty where there is none yet
     * @param status how far that wording can be trusted
     */
    public record Entry(String id, String source, String target, TranslationStatus status) {
    }

    public TranslationFile {
        texts = List.copyOf(texts);
    }

    /**
     * The texts of a version to be translated to a language.
     *
     * @throws IllegalArgumentException where that is the language of the original
     */
    public static TranslationFile of(QuestionnaireVersion version, String target) {
        String source = version.getSourceLanguage();
        if (target.equals(source)) {
            throw new IllegalArgumentException("translated to its own language: " + target);
        }
        return new TranslationFile(version.getId(), source, target,
                Translations.units(version).stream()
                        .map(unit -> new Entry(unit.id(), unit.in(source), unit.in(target),
                                Translations.status(unit, target, source)))
                        .toList());
    }

    /** The file's text in a format, in UTF-8 where it is written. */
    public String in(TranslationFormat format) {
        return Exchange.write(this, format);
    }

    /**
     * What a file says that came back; the format is found by looking at it.
     *
     * @param name of the file, for problems
     * @param text what it holds
     */
    public static TranslationImport read(String name, String text, QuestionnaireVersion version) {
        return Exchange.read(name, text, version);
    }
}
