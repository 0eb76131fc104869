package se.digikomp.catalogue.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.catalogue.WordDiff;
import se.digikomp.catalogue.internal.diff.WordDocument.Look;
import se.digikomp.catalogue.internal.diff.WordDocument.Run;

/** Differences as a document for word processors, side by side, readable without colour. */
public record DiffWord(VersionDiff diff, Locale reader) {

    private static final List<Integer> WIDTHS = List.of(2200, 4600, 4600, 3170);

    /** The document as a DOCX file. */
    public byte[] write() {
        Phrases phrases = new Phrases(diff, reader);
        WordDocument document = new WordDocument(phrases.title(), reader.getLanguage());
        document.paragraph(phrases.summary());
        List<List<List<List<Run>>>> rows = new ArrayList<>();
        rows.add(Stream.of(phrases.text("diff.column.item"),
                phrases.text("diff.column.version", diff.before().getVersion()),
                phrases.text("diff.column.version", diff.after().getVersion()), phrases.text("diff.column.decision"))
                .map(words -> List.of(List.of(Run.bold(words)))).toList());
        diff.changes().changes().forEach(change -> rows.add(row(change, phrases)));
        document.table(WIDTHS, rows);
        return document.bytes();
    }

    private static List<List<List<Run>>> row(ItemChange change, Phrases phrases) {
        return List.of(
                List.of(List.of(Run.bold(VersionDiff.code(change))), List.of(Run.plain(phrases.nature(change)))),
                side(change, WordDiff.Kind.REMOVED), side(change, WordDiff.Kind.ADDED),
                List.of(List.of(Run.plain(phrases.decision(change)))));
    }

    private static List<List<Run>> side(ItemChange change, WordDiff.Kind kind) {
        return VersionDiff.wordings(change).stream()
                .map(wordings -> wordings.words().side(kind).stream()
                        .map(piece -> new Run(piece.text(), look(piece.kind()))).toList())
                .toList();
    }

    private static Look look(WordDiff.Kind kind) {
        return switch (kind) {
            case SAME -> Look.PLAIN;
            case ADDED -> Look.ADDED;
            case REMOVED -> Look.REMOVED;
        };
    }
}
