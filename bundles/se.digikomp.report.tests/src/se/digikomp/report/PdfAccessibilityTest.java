package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import se.digikomp.report.internal.CompilationPdf;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** What veraPDF, the validator of the PDF Association, says of a compilation. */
class PdfAccessibilityTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sv", "en" })
    void aCompilationConformsToPdfUa(String language) throws Exception {
        byte[] document = new CompilationPdf(Demonstration.ystad(15), Locale.of(language)).bytes();

        assertEquals(List.of(), violations(document));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sv", "en" })
    void aPaperFormConformsToPdfUa(String language) throws Exception {
        byte[] document = new PaperForm(withQuestions(Demonstration.ystad(15).outline()), Locale.of(language), true)
                .pdf();

        assertEquals(List.of(), violations(document));
    }

    private static Outline withQuestions(Outline outline) {
        List<Background> backgrounds = List.of(
                new Background("kommun", Text.of("Var arbetar du?", "Where do you work?"), Background.Kind.UNIT,
                        List.of()),
                new Background("titel", Text.of("Vad är du?", "What are you?"), Background.Kind.CHOICE,
                        List.of(new Option("chef", Text.of("Chef", "Manager")),
                                new Option("annat", Text.of("Annat", "Other")))));
        return new Outline(outline.version(), outline.title(), outline.stem(), true, outline.areas(),
                outline.competences(), outline.themes(), outline.statements(), backgrounds);
    }

    private static List<String> violations(byte[] document) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                            + " "
                            + assertion.getMessage() + " at " + assertion.getLocation().getContext())
                    .distinct().toList();
        }
    }
}
