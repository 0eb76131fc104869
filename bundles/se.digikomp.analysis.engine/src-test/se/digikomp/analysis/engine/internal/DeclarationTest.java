package se.digikomp.analysis.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.Analyses;

/** A declaration of which the registry knows nothing says why. */
class DeclarationTest {

    private static final String GOOD = "<plugin>\n  <extension point='" + Analyses.POINT + "'/>\n</plugin>\n";

    private static String fault(String content, boolean resolved, boolean singleton) {
        return new Declaration("org.example", content, resolved, singleton).fault().orElseThrow().in(Locale.ENGLISH);
    }

    @Test
    void xmlThatIsNotWellFormedIsShownWithItsBundleAndPlace() {
        String fault = fault(GOOD.replace("'/>", "'>"), true, true);

        assertTrue(fault.contains("org.example"), fault);
        assertTrue(fault.contains("line 3, character 3"), fault);
    }

    @Test
    void aBundleThatForgotToBeASingletonIsTold() {
        assertTrue(fault(GOOD, true, false).contains("singleton:=true"));
    }

    @Test
    void aBundleThatLacksWhatItRequiresIsNotBlamedForBeingASingleton() {
        assertTrue(fault(GOOD, false, false).contains("requires"));
    }

    @Test
    void whoDoesNotSpeakOfAnalysesIsLeftAlone() {
        assertEquals(Optional.empty(), new Declaration("org.example", "<plugin", true, true).fault());
    }
}
