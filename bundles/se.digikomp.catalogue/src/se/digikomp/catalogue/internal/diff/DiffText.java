package se.digikomp.catalogue.internal.diff;

import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.catalogue.WordDiff;

/** Differences as plain text, for minutes and terminals. */
public record DiffText(VersionDiff diff, Locale reader) {

    /** The text, each line ended. */
    public String write() {
        Phrases phrases = new Phrases(diff, reader);
        StringBuilder text = new StringBuilder(phrases.title()).append('\n').append(phrases.summary()).append('\n');
        for (ItemChange change : diff.changes().changes()) {
            text.append('\n').append(VersionDiff.code(change)).append("  ").append(phrases.nature(change)).append('\n');
            VersionDiff.wordings(change).forEach(wordings -> text.append("  ").append(wordings.language()).append(": ")
                    .append(marked(wordings.words())).append('\n'));
            text.append("  ").append(phrases.decision(change)).append('\n');
        }
        return text.toString();
    }

    private static String marked(WordDiff words) {
        return words.pieces().stream().map(DiffText::marked).collect(Collectors.joining()).strip();
    }

    private static String marked(WordDiff.Piece piece) {
        String inside = piece.text().stripTrailing();
        String space = piece.text().substring(inside.length());
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + inside + "-]" + (space.isEmpty() ? " " : space);
            case ADDED -> "{+" + inside + "+}" + space;
        };
    }
}
