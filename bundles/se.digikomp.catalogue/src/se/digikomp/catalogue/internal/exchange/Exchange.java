package se.digikomp.catalogue.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.TranslationFile;
import se.digikomp.catalogue.TranslationFormat;
import se.digikomp.catalogue.TranslationImport;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.internal.Digest;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.Translation;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Translation files written, and read against the version they are about. */
public final class Exchange {

    private final String name;
    private final QuestionnaireVersion version;
    private final List<Problem> problems = new ArrayList<>();

    private Exchange(String name, QuestionnaireVersion version) {
        this.name = name;
        this.version = version;
    }

    /** The text of a file in a format. */
    public static String write(TranslationFile file, TranslationFormat format) {
        return switch (format) {
            case XLIFF_1_2 -> Xliff.write12(file);
            case XLIFF_2_0 -> Xliff.write20(file);
            case CSV -> CsvTexts.write(file);
        };
    }

    /** What a file would change in a version, and what is wrong with it. */
    public static TranslationImport read(String name, String text, QuestionnaireVersion version) {
        return new Exchange(name, version).read(text);
    }

    private TranslationImport read(String text) {
        try {
            TranslationFile file = text.stripLeading().startsWith("<") || text.startsWith("\uFEFF<") ? Xliff.read(text)
                    : CsvTexts.read(text);
            return compare(file);
        } catch (UnreadableTranslation e) {
            problem(Severity.ERROR, "exchange.unreadable", e.getMessage());
            return new TranslationImport("", List.of(), problems);
        }
    }

    private TranslationImport compare(TranslationFile file) {
        if (!file.source().equals(version.getSourceLanguage()) || file.target().equals(file.source())) {
            problem(Severity.ERROR, "exchange.languages", Mention.language(file.source()),
                    Mention.language(file.target()), Mention.language(version.getSourceLanguage()));
        }
        if (!file.original().isEmpty() && !file.original().equals(version.getId())) {
            problem(Severity.WARNING, "exchange.version", file.original(), version.getId());
        }
        Map<String, TextUnit> units = new HashMap<>();
        Translations.units(version).forEach(unit -> units.put(unit.id(), unit));
        List<TranslationImport.Change> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TranslationFile.Entry entry : file.texts()) {
            TextUnit unit = units.get(entry.id());
            if (unit == null) {
                problem(Severity.WARNING, "exchange.unknown", entry.id());
            } else if (!seen.add(entry.id())) {
                problem(Severity.WARNING, "exchange.twice", Mention.text(unit));
            } else if (!entry.target().isBlank()) {
                change(entry, unit, file.target()).ifPresent(changes::add);
            }
        }
        return new TranslationImport(file.target(), changes, problems);
    }

    private Optional<TranslationImport.Change> change(TranslationFile.Entry entry, TextUnit unit, String target) {
        boolean moved = !entry.source().strip().equals(unit.in(version.getSourceLanguage()).strip());
        if (moved) {
            problem(Severity.WARNING, "exchange.source", Mention.text(unit));
        }
        String digest = moved ? Digest.brief(entry.source())
                : Translations.digest(unit, version.getSourceLanguage());
        TranslationStatus status = entry.status() == TranslationStatus.REVIEWED ? TranslationStatus.REVIEWED
                : TranslationStatus.DRAFT;
        boolean same = entry.target().equals(unit.in(target))
                && Translations.translation(unit, target).map(Translation::getStatus).orElseThrow() == status && !moved;
        return same ? Optional.empty()
                : Optional.of(new TranslationImport.Change(unit, entry.target(), moved ? TranslationStatus.OUTDATED
                        : status, digest));
    }

    private void problem(Severity severity, String code, String... arguments) {
        problems.add(new Problem.InFile(severity, code, name, List.of(arguments)));
    }
}
