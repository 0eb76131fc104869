package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.Paragraph;

/** Paragraphs as text in lines that are easy to read. */
public final class Prose implements Chart {

    private static final double WIDEST = 640;

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        if (!(block instanceof Block.Paragraph prose)) {
            return Optional.empty();
        }
        String words = prose.text().in(setting.locale());
        Paragraph paragraph = Paragraph.of(words, Math.min(WIDEST, setting.width()), Face.BODY, setting.measure());
        Canvas canvas = new Canvas();
        canvas.paragraph(0, paragraph.height() / 2, paragraph, Anchor.START, Ink.Tone.TEXT);
        return Optional.of(new Drawing(setting.width(), paragraph.height(), words, canvas.shapes()));
    }
}
