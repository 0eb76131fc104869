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

    void line(String what, double number, String unit) {
        out.println(String.format(Locale.ROOT, "- %s: %.3f %s", what, number, unit));
    }

    void ratio(String what, double ratio, String aim) {
        ratios.add(String.format(Locale.ROOT, "| %s | %.2f | %s |", what, ratio, aim));
    }

    void sum() {
        out.println();
        out.println("| ratio | measured | aim |\n|---|---|---|");
        ratios.forEach(out::println);
    }
}
