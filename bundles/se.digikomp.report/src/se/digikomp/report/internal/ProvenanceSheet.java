package se.digikomp.report.internal;

import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.survey.Text;

/** The last sheets of every workbook: what is not shown, and what the figures rest on. */
record ProvenanceSheet(Locale locale) {

    /** Adds the two sheets of one library's compilation. */
    void write(Workbook workbook, Provenance provenance, List<Text> withheld) {
        withheld(workbook, withheld);
        method(new Sheet(workbook, words("sheet.method"), locale), provenance, provenance.round().name());
    }

    /** Adds the two sheets of a result: its second one begins with whose answers it shows and what is to be known of them. */
    void write(Workbook workbook, GuardedResult result) {
        withheld(workbook, result.withheld());
        Provenance provenance = result.provenance();
        Sheet method = new Sheet(workbook, words("sheet.method"), locale);
        row(method, words("row.selection"), provenance.selection().name().in(locale));
        row(method, words("row.responses"), Integer.toString(provenance.base()));
        result.notes().forEach(note -> row(method, "", note.in(locale)));
        method(method, provenance, RoundWords.of(result).words(locale));
    }

    private void withheld(Workbook workbook, List<Text> withheld) {
        Sheet hidden = new Sheet(workbook, words("sheet.withheld"), locale);
        hidden.widths(100);
        hidden.header(List.of(words("heading.withheld")), 1);
        if (withheld.isEmpty()) {
            hidden.text(0, words("withheld.nothing"));
        }
        for (Text sentence : withheld) {
            hidden.text(0, sentence.in(locale));
            hidden.next();
        }
    }

    private void method(Sheet method, Provenance provenance, String rounds) {
        method.widths(26, 100);
        if (provenance.demonstration()) {
            row(method, words("demonstration.title"), words("demonstration.text"));
        }
        row(method, words("row.round"), rounds);
        row(method, words("row.date"), provenance.made().toString());
        row(method, words("row.version"), provenance.round().version().toString() + " ("
                + provenance.round().version().digest() + ")");
        row(method, words("row.policy"), provenance.policy().describe(locale));
        row(method, words("row.snapshot"), provenance.snapshot());
        row(method, words("row.analysis"), provenance.analysis() + " " + provenance.version());
        row(method, words("heading.method"), words("method.confidence"));
        row(method, "", words("method.means"));
        row(method, "", words("method.comparison"));
    }

    private static void row(Sheet sheet, String name, String value) {
        sheet.strong(0, name);
        sheet.text(1, value);
        sheet.next();
    }

    private String words(String key) {
        return new Messages(locale).text(key);
    }
}
