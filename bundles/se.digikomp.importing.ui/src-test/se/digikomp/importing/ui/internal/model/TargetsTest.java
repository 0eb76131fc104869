package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.Target;

/** What a column can be taken for. */
class TargetsTest {

    @Test
    void everyStatementAndChoiceQuestionIsOffered() {
        Targets targets = new Targets(Samples.SECOND, Locale.ENGLISH);

        assertEquals(3 + 1 + 2, targets.all().size());
        assertEquals("121  judge", targets.words(new Target.Answer("121")));
    }

    @Test
    void aStatementOfAnotherVersionIsCalledByItsCode() {
        assertEquals("999", new Targets(Samples.SECOND, Locale.ENGLISH).words(new Target.Answer("999")).strip());
    }
}
