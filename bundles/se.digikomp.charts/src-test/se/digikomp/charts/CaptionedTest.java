package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** What is written under a picture that leaves the workbench. */
class CaptionedTest {

    private final Drawing drawing = Captioned.of(new Drawing(120, 50, "", List.of()),
            "Self-rated confidence. Groups with fewer than 5 answers are not shown and are not part of any total.",
            Setting.of(120, Locale.ENGLISH));

    @Test
    void aLongCaptionIsBrokenIntoLinesThatFit() {
        List<Shape.Label> lines = drawing.shapes().stream().map(Shape.Label.class::cast).toList();

        assertTrue(lines.size() > 1);
        assertTrue(lines.stream().allMatch(line -> line.y() > 50 && line.y() < drawing.height()));
    }

    @Test
    void noWordIsLost() {
        String words = String.join(" ", drawing.shapes().stream().map(shape -> ((Shape.Label) shape).text()).toList());

        assertEquals("Self-rated confidence. Groups with fewer than 5 answers are not shown and are not part of any"
                + " total.", words);
    }
}
