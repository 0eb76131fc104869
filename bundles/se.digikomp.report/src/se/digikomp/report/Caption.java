package se.digikomp.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.charts.Numbers;
import se.digikomp.report.internal.Messages;
import se.digikomp.report.internal.RoundWords;

/**
 * What stands above and below a result wherever it is shown: whose answers it shows, and where they come from.
 *
 * @param result what it is about
 * @param locale the reader's language
 */
public record Caption(GuardedResult result, Locale locale) {

    private static final int DIGEST = 8;

    /** The rounds whose figures it shows, and those that were chosen beside them and are not in it. */
    public String rounds() {
        return RoundWords.of(result).words(locale);
    }

    /** Whose answers it shows, how many they are, and in which rounds. */
    public String subject() {
        Provenance provenance = result.provenance();
        return words("caption.subject", provenance.selection().name().in(locale),
                new Numbers(locale).count(provenance.base()), rounds());
    }

    /** Where its figures come from, in one paragraph. */
    public String footer() {
        Provenance provenance = result.provenance();
        String nature = words(provenance.demonstration() ? "caption.demonstration" : "caption.confidence");
        String made = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale)
                .withZone(ZoneId.systemDefault()).format(provenance.made());
        return words("caption.footer", nature, provenance.policy().describe(locale),
                provenance.round().version().version(), provenance.snapshot().substring(0, DIGEST), made);
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }
}
