package se.digikomp.catalogue.ui.internal.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import se.digikomp.catalogue.WordDiff;
import se.digikomp.catalogue.WordDiff.Kind;
import se.digikomp.catalogue.WordDiff.Piece;
import se.digikomp.ui.Appearance;

/**
 * One side of two wordings with its own words marked: those that went are struck through, those that came are underlined,
 * both on a coloured ground.
 *
 * @param text   what the side reads
 * @param styles where it is marked
 */
record Marking(String text, StyleRange[] styles) {

    /** The earlier side of two wordings. */
    static Marking before(String before, String after, Appearance appearance) {
        return of(WordDiff.of(before, after), Kind.REMOVED, appearance);
    }

    /** The later side of two wordings. */
    static Marking after(String before, String after, Appearance appearance) {
        return of(WordDiff.of(before, after), Kind.ADDED, appearance);
    }

    private static Marking of(WordDiff words, Kind own, Appearance appearance) {
        List<Piece> pieces = words.side(own);
        List<StyleRange> styles = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == own) {
                styles.add(style(at, piece.text().stripTrailing().length(), own, appearance));
            }
            at += piece.text().length();
        }
        return new Marking(pieces.stream().map(Piece::text).collect(Collectors.joining()),
                styles.toArray(StyleRange[]::new));
    }

    private static StyleRange style(int start, int length, Kind own, Appearance appearance) {
        boolean dark = appearance == Appearance.DARK;
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        if (own == Kind.REMOVED) {
            style.strikeout = true;
            style.background = dark ? new Color(92, 40, 38) : new Color(253, 221, 218);
            style.foreground = dark ? new Color(255, 208, 202) : new Color(120, 24, 18);
        } else {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.background = dark ? new Color(30, 74, 46) : new Color(208, 240, 214);
            style.foreground = dark ? new Color(205, 245, 214) : new Color(14, 72, 36);
        }
        return style;
    }
}
