package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.digikomp.framework.model.Translation;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

class TranslationFileTest {

    @TempDir
    Path folder;

    private QuestionnaireVersion draft;

    @BeforeEach
    void open() {
        QuestionnaireVersion published = Delivered.version(Delivered.in(folder), "2");
        draft = LifeCycle.newDraft(published, List.of(published), 2026);
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOutComesBackAsItWas(TranslationFormat format) {
        String text = TranslationFile.of(draft, "en").in(format);

        TranslationImport found = TranslationFile.read("texts." + format.extension(), text, draft);

        assertEquals(List.of(), found.problems());
        assertEquals(List.of(), found.changes());
        assertEquals("en", found.language());
    }

    @ParameterizedTest
    @EnumSource
    void aNewLanguageIsTakenIn(TranslationFormat format) {
        draft.getLanguages().addAll(List.of("en", "fi"));
        TranslationFile out = TranslationFile.of(draft, "fi");
        assertEquals(TranslationStatus.MISSING, out.texts().getFirst().status());
        TranslationFile back = new TranslationFile(out.original(), "sv", "fi",
                out.texts().stream().map(entry -> new TranslationFile.Entry(entry.id(), entry.source(),
                        "\"<suomi> & ;" + entry.id() + "\"", TranslationStatus.REVIEWED)).toList());

        TranslationImport found = TranslationFile.read("fi", back.in(format), draft);
        found.edits("Aino").forEach(Edit::apply);

        TextUnit unit = unit("statement/311/text");
        assertEquals("\"<suomi> & ;statement/311/text\"", unit.in("fi"));
        assertEquals(TranslationStatus.REVIEWED, Translations.status(unit, "fi", "sv"));
        assertEquals("Aino", Translations.translation(unit, "fi").orElseThrow().getReviewer());
        assertFalse(LifeCycle.blockers(draft).stream().anyMatch(problem -> problem.code().equals("text.missing")));
    }

    @ParameterizedTest
    @EnumSource
    void aWordingOfAnOriginalThatHasChangedSinceIsTakenAsOutdated(TranslationFormat format) {
        String text = TranslationFile.of(draft, "en").in(format);
        Translation swedish = Translations.translation(unit("statement/311/text"), "sv").orElseThrow();
        swedish.setText("något helt annat");

        TranslationImport found = TranslationFile.read("en", text, draft);
        found.edits("").forEach(Edit::apply);

        assertEquals(List.of("exchange.source"), found.problems().stream().map(Problem::code).toList());
        assertTrue(found.problems().getFirst().message(Locale.of("sv")).startsWith("Originalet till påstående 311"));
        assertEquals(TranslationStatus.OUTDATED, Translations.status(unit("statement/311/text"), "en", "sv"));
    }

    @Test
    void aTextThatIsGoneOrThereTwiceIsNamed() {
        String text = "id,sv,en\nstatement/999/text,a,b\nstem,x,y\nstem,x,y\n";

        TranslationImport found = TranslationFile.read("en.csv", text, draft);

        assertEquals(List.of("exchange.unknown", "exchange.source", "exchange.twice"),
                found.problems().stream().map(Problem::code).toList());
        assertEquals(1, found.changes().size());
    }

    @Test
    void aFileThatIsNoneOrOfOtherLanguagesIsRefused() {
        for (String text : List.of("", "hej", "<html/>", "<xliff", "<xliff version='3.0'><file/></xliff>",
                "<!DOCTYPE x [<!ENTITY e 'x'>]><xliff version='1.2'><file>&e;</file></xliff>",
                "id;en;sv;status\nstem;a;b;draft\n")) {
            TranslationImport found = TranslationFile.read("x", text, draft);

            assertTrue(found.refused(), text);
            assertThrows(IllegalStateException.class, () -> found.edits(""));
        }
        assertThrows(IllegalArgumentException.class, () -> TranslationFile.of(draft, "sv"));
    }

    @Test
    void inlineMarkupOfTranslationProgramsIsReadAsWords() {
        String text = TranslationFile.of(draft, "en").in(TranslationFormat.XLIFF_1_2).replaceFirst("How confident",
                "How <g id=\"1\">really</g> confident");

        TranslationImport found = TranslationFile.read("en.xlf", text, draft);

        assertEquals(1, found.changes().size());
        assertTrue(found.changes().getFirst().words().startsWith("How really confident"));
    }

    private TextUnit unit(String id) {
        return Translations.units(draft).stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
