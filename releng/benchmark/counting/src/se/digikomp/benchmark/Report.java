package se.digikomp.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, said at once and summed up as ratios at the end. */
final class Report {

    private final PrintStream out;
    private final List<String> ratios = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
        out.println();
    }

    void heading(String text) {
        out.println();
        say("## " + text);
    }

    /** Processor time is counted in ticks of 10 ms: for what is over sooner it says nothing. */
    void line(String what, Times times) {
        double seconds = times.median();
        String wall = seconds < 1 ? text("%.2f ms", 1000 * seconds) : text("%.2f s", seconds);
        String processor = seconds < 0.1 ? "" : text(" (processor time %.2f s)", times.processor());
        out.println("- " + what + ": " + wall + processor);
    }

    void line(String what, double number, String unit) {
        out.println("- " + what + ": " + text("%.2f ", number) + unit);
    }

    void atLeast(String what, double ratio, double aim) {
        ratio(what, ratio, "≥ " + aim, ratio >= aim ? "yes" : "no");
    }

    void atMost(String what, double ratio, double aim) {
        ratio(what, ratio, "≤ " + aim, ratio <= aim ? "yes" : "no");
    }

    void ratio(String what, double ratio) {
        ratio(what, ratio, "", "");
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    private void ratio(String what, double ratio, String aim, String reached) {
        ratios.add(String.format(Locale.ROOT, "| %s | %.2f | %s | %s |", what, ratio, aim, reached));
    }

    void sum() {
        heading("Ratios");
        out.println("| ratio of medians by the clock | measured | aim | reached |\n|---|---|---|---|");
        ratios.forEach(out::println);
    }
}
