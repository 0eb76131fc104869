package se.digikomp.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.Target;

/** An extract of 28 columns (id, unit, two choices, 24 answers), its long form, and how its columns are read. */
final class Extract {

    private static final String[][] CHOICES = { { "librarian", "assistant", "other", "" }, { "A", "B", "C", "D" } };

    private Extract() {
    }

    /** Writes rows in no order of units, as people answer. */
    static void write(Made made, Path wide, Path lengthwise) throws IOException {
        Random random = new Random(28);
        List<Integer> order = new ArrayList<>();
        short[] units = new short[made.size()];
        for (int unit = 0; unit < made.units().size(); unit++) {
            for (int row = made.from()[unit]; row < made.from()[unit + 1]; row++) {
                units[row] = (short) unit;
                order.add(row);
            }
        }
        Collections.shuffle(order, random);
        try (BufferedWriter out = Files.newBufferedWriter(wide);
                BufferedWriter cells = Files.newBufferedWriter(
                        lengthwise)) {
            out.write("id;unit;title;years");
            for (int place = 0; place < Made.STATEMENTS; place++) {
                out.write(";s" + place);
            }
            out.write('\n');
            for (int row : order) {
                String unit = made.units().get(units[row]);
                out.write("R%07d;%s".formatted(row, unit));
                for (String[] options : CHOICES) {
                    out.write(';' + options[random.nextInt(options.length)]);
                }
                for (int place = 0; place < Made.STATEMENTS; place++) {
                    byte step = made.answers()[place][row];
                    out.write(step == 0 ? ";" : ";" + step);
                    if (step > 0) {
                        cells.write(row + "," + unit + "," + place + "," + step + "\n");
                    }
                }
                out.write('\n');
            }
        }
    }

    static Mapping mapping() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("id", new Target.ResponseId()));
        columns.add(column("unit", new Target.UnitName()));
        columns.add(column("title", new Target.Choice("title")));
        columns.add(column("years", new Target.Choice("years")));
        for (int place = 0; place < Made.STATEMENTS; place++) {
            columns.add(column("s" + place, new Target.Answer("s" + place)));
        }
        return Mapping.of(1, columns);
    }

    private static Column column(String heading, Target target) {
        return new Column(heading, target, Certainty.SURE);
    }
}
