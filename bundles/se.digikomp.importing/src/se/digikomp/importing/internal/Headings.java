package se.digikomp.importing.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.digikomp.importing.Certainty;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** Tells how well a heading names a question. */
final class Headings {

    /** How well, above 0, and how sure that makes. */
    record Fit(double score, Certainty certainty) {

        static final Fit NONE = new Fit(0, Certainty.UNSURE);
    }

    private static final double NEARLY_SAME = 0.85;
    private static final double RELATED = 0.3;

    private Headings() {
    }

    /** How well a heading names a statement: by code, by wording, or by both. */
    static Fit fit(String heading, Statement statement) {
        String plain = Wording.plain(heading);
        String code = Wording.plain(statement.code());
        String rest = plain.startsWith(code) ? plain.substring(code.length()) : plain;
        boolean coded = plain.startsWith(code) && (rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)))
                || plain.contains('[' + code + ']');
        String wording = coded ? Wording.plain(rest.replaceFirst("^[^\\p{L}\\d]+", "")) : plain;
        double likeness = likeness(wording, statement.text());
        if (coded) {
            boolean agrees = wording.isEmpty() || wording.equals(code) || likeness >= NEARLY_SAME;
            return new Fit(2 + likeness, agrees ? Certainty.SURE : Certainty.LIKELY);
        }
        return likeness >= NEARLY_SAME ? new Fit(likeness, likeness == 1 ? Certainty.SURE : Certainty.LIKELY)
                : Fit.NONE;
    }

    /** Whether a heading is exactly one of these, case and punctuation aside. */
    static boolean names(String heading, Stream<String> wordings) {
        String plain = Wording.plain(heading);
        return wordings.map(Wording::plain).anyMatch(plain::equals);
    }

    /** Whether a heading shares a word of its own, or many letters, with a question. */
    static boolean relates(String heading, Text question) {
        String plain = Wording.plain(heading);
        List<String> wordings = question.byLanguage().values().stream().map(Wording::plain).toList();
        return wordings.stream().anyMatch(wording -> Wording.similarity(plain, wording) >= RELATED
                || Stream.of(plain.split("[^\\p{L}]+")).anyMatch(word -> word.length() > 3 && wording.contains(word)));
    }

    /** The last part of a heading made of several header rows. */
    static String last(String heading) {
        int divide = heading.lastIndexOf(" / ");
        return divide < 0 ? heading : heading.substring(divide + 3);
    }

    private static double likeness(String plain, Text text) {
        return text.byLanguage().values().stream().map(Wording::plain)
                .mapToDouble(wording -> Wording.similarity(plain, wording)).max().orElse(0);
    }

    /** Words by which extracts head the id of a response. */
    static boolean namesResponse(String heading) {
        String plain = Wording.plain(heading).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return List.of("svarsid", "svarid", "id", "responseid", "respondentid", "svarsnummer", "svarsnr", "antwortid",
                "respid", "responseuuid", "uuid").contains(plain);
    }

    /** Words by which extracts head the respondent's unit. */
    static boolean namesUnit(String heading) {
        return List.of("kommun", "bibliotek", "enhet", "municipality", "library", "unit")
                .contains(Wording.plain(heading));
    }
}
