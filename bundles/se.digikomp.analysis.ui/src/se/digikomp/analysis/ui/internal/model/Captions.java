package se.digikomp.analysis.ui.internal.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;

/** The words above and below a result: whose answers it shows, and where they come from. */
public final class Captions {

    private static final int DIGEST = 8;

    private Captions() {
    }

    /** What was asked, of whom, how many they may be, and when. */
    public static String title(Question question, Locale locale) {
        return title(question, responses(question), question.ground().snapshot().round().name(), locale);
    }

    /** What was asked, of whom, how many they are, and in which rounds. */
    public static String title(Question question, GuardedResult result, Locale locale) {
        return title(question, result.provenance().base(), RoundWords.of(result).words(), locale);
    }

    private static String title(Question question, int responses, String rounds, Locale locale) {
        return NLS.bind(Messages.Caption_title, new Object[] { question.analysis().name().in(locale),
                question.selection().name().in(locale), responses, rounds });
    }

    /** What is being computed for a question, while it is. */
    public static String computing(Question question, Locale locale) {
        return NLS.bind(Messages.Caption_computing, question.analysis().name().in(locale),
                question.selection().name().in(locale));
    }

    /** Whose answers a result shows, how many they are, and in which rounds. */
    public static String subject(GuardedResult result, Locale locale) {
        Provenance provenance = result.provenance();
        return NLS.bind(Messages.Caption_subject, new Object[] { provenance.selection().name().in(locale),
                provenance.base(), RoundWords.of(result).words() });
    }

    /** The provenance of a result in one paragraph. */
    public static String footer(Provenance provenance, Locale locale) {
        String nature = provenance.demonstration() ? Messages.Caption_confidence + ' ' + Messages.Caption_demonstration
                : Messages.Caption_confidence;
        return NLS.bind(Messages.Caption_footer,
                new Object[] { nature, provenance.policy().describe(locale), provenance.round().version().version(),
                        provenance.snapshot().substring(0, DIGEST), DateTimeFormatter
                                .ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale)
                                .withZone(ZoneId.systemDefault()).format(provenance.made()) });
    }

    /** What a reader ought to know of a result: what it leaves out, and what to be careful with; a sentence each. */
    public static List<String> notes(GuardedResult result, Locale locale) {
        return Stream.of(result.withheld(), result.notes(), result.defects()).flatMap(List::stream)
                .map(sentence -> sentence.in(locale)).distinct().toList();
    }

    private static int responses(Question question) {
        return question.ground().pattern().base(question.selection().units());
    }
}
