package se.digikomp.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import se.digikomp.responses.Columns;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/**
 * Answers to 24 statements to measure with, by unit.
 *
 * @param units   code of each unit, in order
 * @param from    the first row of each unit, and the number of rows
 * @param answers of each statement, one step a row, 0 for none
 * @param steps   the number of steps of each scale
 */
record Made(List<String> units, int[] from, byte[][] answers, int steps) {

    static final int STATEMENTS = 24;
    private static final int UNITS = 290;
    private static final List<List<String>> REAL = List.of(
            List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree"),
            List.of("Almost never", "Sometimes", "Often", "Almost always"));

    int size() {
        return from[units.size()];
    }

    /** Made-up answers on a scale of seven, 3 in 100 missing, of 290 units of very different size; always the same. */
    static Made up(int size) {
        Random random = new Random(24);
        int[] from = new int[UNITS + 1];
        double[] weights = random.doubles(UNITS).map(x -> Math.pow(x, 6)).toArray();
        double all = Arrays.stream(weights).sum();
        double sum = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            sum += weights[unit];
            from[unit + 1] = unit == UNITS - 1 ? size : (int) (size * sum / all);
        }
        byte[][] answers = new byte[STATEMENTS][size];
        for (byte[] column : answers) {
            for (int row = 0; row < size; row++) {
                int drawn = (int) Math.round(4.6 + 1.5 * random.nextGaussian());
                column[row] = (byte) (random.nextInt(100) < 3 ? 0 : Math.clamp(drawn, 1, 7));
            }
        }
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add(String.valueOf(1000 + unit));
        }
        return new Made(units, from, answers, 7);
    }

    /** The real answers of a gzipped file: a country, then 24 answers in words on one of two scales of four. */
    static Made of(Path file) throws IOException {
        TreeMap<String, List<byte[]>> rows = new TreeMap<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            text.readLine();
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                String[] cells = line.replace("\"", "").split(",", -1);
                byte[] row = new byte[STATEMENTS];
                for (int place = 0; place < STATEMENTS; place++) {
                    String cell = cells[place + 1];
                    row[place] = (byte) (1 + Math.max(REAL.get(0).indexOf(cell), REAL.get(1).indexOf(cell)));
                }
                rows.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(row);
            }
        }
        int[] from = new int[rows.size() + 1];
        List<byte[]> all = new ArrayList<>();
        for (List<byte[]> unit : rows.values()) {
            all.addAll(unit);
            from[new ArrayList<>(rows.values()).indexOf(unit) + 1] = all.size();
        }
        byte[][] answers = new byte[STATEMENTS][all.size()];
        for (int row = 0; row < all.size(); row++) {
            for (int place = 0; place < STATEMENTS; place++) {
                answers[place][row] = all.get(row)[place];
            }
        }
        return new Made(List.copyOf(rows.keySet()), from, answers, 4);
    }

    Outline outline() {
        Scale scale = new Scale(steps, Text.of("osäker", "uncertain"), Text.of("säker", "confident"));
        List<Statement> statements = new ArrayList<>();
        for (int place = 0; place < STATEMENTS; place++) {
            statements.add(new Statement("s" + place, "s" + place, Text.of("s" + place), "1.1", Set.of(), scale));
        }
        List<Background> questions = List.of(choice("title", "librarian", "assistant", "other"),
                choice("years", "A", "B", "C", "D"));
        return new Outline(new VersionRef("made", "1", "digest"), Text.of("Made"), Text.EMPTY, true, List.of(),
                List.of(), List.of(), statements, questions);
    }

    private static Background choice(String code, String... options) {
        return new Background(code, Text.of(code), Background.Kind.CHOICE,
                Arrays.stream(options).map(option -> new Option(option, Text.of(option))).toList());
    }

    Round round() {
        return new Round("2026", outline().version(), LocalDate.of(2026, 1, 1), true);
    }

    Territory territory() {
        return new Territory("12", "Land", LocalDate.of(2026, 1, 1),
                units.stream().map(unit -> new Unit(unit, "U" + unit, List.of(), 0, true)).toList(), List.of());
    }

    /** A table of its own: nothing is counted yet. */
    ResponseTable table() {
        Columns columns = new Columns(outline(), size());
        for (int unit = 0; unit < units.size(); unit++) {
            int rows = from[unit + 1] - from[unit];
            byte[] block = new byte[rows * STATEMENTS];
            for (int place = 0; place < STATEMENTS; place++) {
                System.arraycopy(answers[place], from[unit], block, rows * place, rows);
            }
            if (rows > 0) {
                columns.add(units.get(unit), rows, new byte[2 * rows], block);
            }
        }
        return columns.table();
    }
}
