package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.charts.Numbers;
import se.digikomp.report.Caption;
import se.digikomp.survey.Text;

/** The words above a result: what was asked, of whom, and what a reader ought to know. */
public final class Captions {

    private Captions() {
    }

    /** What was asked, of whom, how many they may be, and when. */
    public static String title(Question question, Locale locale) {
        return title(question, responses(question), question.ground().snapshot().round().name(), locale);
    }

    /** What was asked, of whom, how many they are, and in which rounds. */
    public static String title(Question question, GuardedResult result, Locale locale) {
        return title(question, result.provenance().base(), new Caption(result, locale).rounds(), locale);
    }

    /** What was asked when a result was made, of whom, how many they were, and in which rounds. */
    public static String title(Text analysis, GuardedResult result, Locale locale) {
        return title(analysis, result.provenance().selection(), result.provenance().base(),
                new Caption(result, locale).rounds(), locale);
    }

    private static String title(Question question, int responses, String rounds, Locale locale) {
        return title(question.analysis().name(), question.selection(), responses, rounds, locale);
    }

    private static String title(Text analysis, Selection selection, int responses, String rounds, Locale locale) {
        return NLS.bind(Messages.Caption_title,
                new Object[] { analysis.in(locale),
                        selection.name().in(locale), new Numbers(locale).count(responses), rounds });
    }

    /** What is being computed for a question, while it is. */
    public static String computing(Question question, Locale locale) {
        return NLS.bind(Messages.Caption_computing, question.analysis().name().in(locale),
                question.selection().name().in(locale));
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
