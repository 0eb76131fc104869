package se.digikomp.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Numbers;
import se.digikomp.survey.Text;

/**
 * Sentences that the figures of a compilation support: they say what is, claim no significance and grade nobody.
 *
 * @param statements distributions of the library's answers
 * @param profiles   means by area, then by competence
 * @param region     key of the row that stands for the region
 */
public record Findings(List<Block.Distribution> statements, List<Block.Series> profiles, String region) {

    private static final int LOWEST = 3;

    /** At most three sentences; fewer where figures are withheld. */
    public List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        if (!profiles.isEmpty()) {
            areas(profiles.getFirst(), sentences);
        }
        lowest(sentences);
        if (!profiles.isEmpty()) {
            comparison(profiles.getFirst(), sentences);
        }
        return List.copyOf(sentences);
    }

    private static void areas(Block.Series areas, List<Text> sentences) {
        List<Figure> figures = figures(areas, areas.rows().getFirst());
        if (figures.size() < 2) {
            return;
        }
        Figure highest = figures.stream().max(Comparator.comparingDouble(Figure::number)).orElseThrow();
        Figure lowest = figures.stream().min(Comparator.comparingDouble(Figure::number)).orElseThrow();
        sentences.add(Messages.both("finding.areas", locale -> new Object[] { highest.column().label().in(locale),
                decimal(highest.number(), locale), lowest.column().label().in(locale),
                decimal(lowest.number(), locale) }));
    }

    private void lowest(List<Text> sentences) {
        List<Statement> ordered = statements.stream().flatMap(block -> block.rows().stream())
                .filter(row -> Tally.of(row).base() > 0).map(row -> new Statement(row, Tally.of(row).mean()))
                .sorted(Comparator.comparingDouble(Statement::mean)).limit(LOWEST).toList();
        if (ordered.size() < LOWEST) {
            return;
        }
        sentences.add(Messages.both("finding.statements",
                locale -> ordered.stream()
                        .map(one -> new Messages(locale).text("finding.statement", one.row().key(),
                                one.row().label().in(locale), decimal(one.mean(), locale)))
                        .toArray()));
    }

    private void comparison(Block.Series areas, List<Text> sentences) {
        List<Row> others = areas.rows().stream().filter(row -> row.key().equals(region)).toList();
        if (others.isEmpty()) {
            return;
        }
        List<Pair> pairs = figures(areas, areas.rows().getFirst()).stream()
                .flatMap(own -> figures(areas, others.getFirst()).stream()
                        .filter(other -> other.column().equals(own.column())).map(other -> new Pair(own, other)))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        Pair largest = pairs.stream().max(Comparator.comparingDouble(pair -> Math.abs(pair.difference())))
                .orElseThrow();
        if (largest.difference() == 0) {
            sentences.add(Messages.both("finding.same", locale -> new Object[] {
                    others.getFirst().label().in(locale), largest.other().base() }));
            return;
        }
        long higher = pairs.stream().filter(pair -> pair.difference() > 0).count();
        sentences.add(Messages.both("finding.comparison",
                locale -> new Object[] { others.getFirst().label().in(locale), largest.other().base(), higher,
                        pairs.size(),
                        largest.own().column().label().in(locale), decimal(largest.own().number(), locale),
                        decimal(largest.other().number(), locale) }));
    }

    private static List<Figure> figures(Block.Series block, Row row) {
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < block.columns().size(); column++) {
            if (row.cells().get(column) instanceof Cell.Value(double number, int base)) {
                figures.add(new Figure(block.columns().get(column), number, base));
            }
        }
        return figures;
    }

    private static String decimal(double number, Locale locale) {
        return new Numbers(locale).decimals(number, 1);
    }

    private record Figure(Column column, double number, int base) {
    }

    private record Statement(Row row, double mean) {
    }

    private record Pair(Figure own, Figure other) {
        double difference() {
            return Math.round(own.number() * 10) / 10.0 - Math.round(other.number() * 10) / 10.0;
        }
    }
}
