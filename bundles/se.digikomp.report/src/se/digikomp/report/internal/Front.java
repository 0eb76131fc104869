package se.digikomp.report.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import se.digikomp.charts.Numbers;
import se.digikomp.report.Compilation;
import se.digikomp.survey.Text;

/** Title, marks of a demonstration, response rate and findings: the first page of a compilation. */
record Front(Compilation compilation, Locale locale) {

    private static final int SHORT_DIGEST = 12;
    private static final String BETWEEN = "\u2002·\u2002";

    /** The document's title. */
    String title() {
        return words("title", compilation.unit().name(), compilation.provenance().round().name());
    }

    /** One sentence on what the document is about. */
    String subject() {
        return words("subject", compilation.unit().name());
    }

    /** What stands at the foot of every page, line by line. */
    List<String> footer() {
        String about = compilation.unit().name() + " " + compilation.provenance().round().name() + BETWEEN + version();
        return List.of(compilation.demonstration() ? words("footer.demonstration") + BETWEEN + about : about,
                date() + BETWEEN + compilation.provenance().policy().describe(locale));
    }

    /** The questionnaire version with the start of its digest. */
    String version() {
        String digest = compilation.outline().version().digest();
        return words("version", compilation.outline().title().in(locale), compilation.outline().version().version(),
                digest.substring(0, Math.min(SHORT_DIGEST, digest.length())));
    }

    /** The day the answers were analysed. */
    String date() {
        return LocalDate.ofInstant(compilation.provenance().made(), ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** How many answered, of how many. */
    String responses() {
        Numbers numbers = new Numbers(locale);
        if (compilation.staff().isEmpty()) {
            return words("responses.only", numbers.count(compilation.base()));
        }
        int staff = compilation.staff().getAsInt();
        return words("responses.rate", numbers.count(compilation.base()), numbers.count(staff),
                numbers.percent((double) compilation.base() / staff));
    }

    /** The first page, but for the profile of areas. */
    void write(Html body) {
        body.element("p class=\"over\"", words("over", compilation.region(), compilation.provenance().round().name()));
        body.element("h1", words("heading.title", compilation.unit().name()));
        body.element("p class=\"lead\"", words("lead.title"));
        if (compilation.demonstration()) {
            body.element("p class=\"mark\"", mark -> mark.element("strong", words("demonstration.title"))
                    .words(" " + words("demonstration.text")));
        }
        body.element("h2 id=\"summary\"", words("heading.summary"));
        body.element("p", line -> line.element("strong", responses())
                .words(compilation.staff().isPresent() && compilation.unit().demonstration()
                        ? " " + words("responses.demonstration") : ""));
        body.element("ul class=\"findings\"", list -> {
            for (Text sentence : compilation.findings()) {
                list.element("li", sentence.in(locale));
            }
        });
        body.element("p class=\"quiet\"", words("findings.caution"));
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }
}
