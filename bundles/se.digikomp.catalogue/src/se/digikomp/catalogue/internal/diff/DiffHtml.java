package se.digikomp.catalogue.internal.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.catalogue.VersionDiff.Wordings;
import se.digikomp.catalogue.WordDiff;

/** Differences as a page of HTML, side by side, readable without colour. */
public record DiffHtml(VersionDiff diff, Locale reader) {

    private static final String STYLE = "body{font-family:sans-serif;line-height:1.4;max-width:70em;margin:2em auto}"
            + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4em .6em;"
            + "border-bottom:1px solid #ccc}del{background:#fbe3e0}ins{background:#dff2e1;text-decoration:underline}";

    /** The page. */
    public String write() {
        Phrases phrases = new Phrases(diff, reader);
        String title = escaped(phrases.title());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
                <body><h1>%s</h1>
                <p>%s</p>
                <table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
                <th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody></table></body></html>
                """.formatted(reader.getLanguage(), title, STYLE, title, escaped(phrases.summary()),
                phrases.text("diff.column.item"), phrases.text("diff.column.version", diff.before().getVersion()),
                phrases.text("diff.column.version", diff.after().getVersion()), phrases.text("diff.column.decision"),
                diff.changes().changes().stream().map(change -> row(change, phrases)).collect(Collectors.joining()));
    }

    private static String row(ItemChange change, Phrases phrases) {
        List<Wordings> wordings = VersionDiff.wordings(change);
        return "<tr><th scope=\"row\">" + escaped(VersionDiff.code(change)) + "<br>"
                + escaped(phrases.nature(change)) + "</th><td>" + side(wordings, WordDiff.Kind.REMOVED) + "</td><td>"
                + side(wordings, WordDiff.Kind.ADDED) + "</td><td>" + escaped(phrases.decision(change))
                + "</td></tr>\n";
    }

    private static String side(List<Wordings> wordings, WordDiff.Kind kind) {
        return wordings.stream()
                .map(each -> "<p lang=\"" + escaped(each.language()) + "\">" + each.words().side(kind).stream()
                        .map(DiffHtml::marked).collect(Collectors.joining()).strip() + "</p>")
                .collect(Collectors.joining());
    }

    private static String marked(WordDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> escaped(piece.text());
            case REMOVED -> "<del>" + escaped(piece.text()) + "</del>";
            case ADDED -> "<ins>" + escaped(piece.text()) + "</ins>";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
