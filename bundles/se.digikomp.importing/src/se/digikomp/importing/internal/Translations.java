package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.UnitUse;
import se.digikomp.importing.internal.Translation.Translated;

/** Several translations of one file that share its rows, so that all processors have something to do. */
final class Translations {

    private static final int ROWS_WORTH_A_THREAD = 1000;

    private final List<UnitColumn> units = new ArrayList<>();
    private final List<Translation> parts = new ArrayList<>();

    /** As many translations as there are processors, each with unit names of its own. */
    Translations(Supplier<UnitColumn> unitColumn, Function<UnitColumn, Translation> translation) {
        for (int part = 0; part < Runtime.getRuntime().availableProcessors(); part++) {
            units.add(unitColumn.get());
            parts.add(translation.apply(units.get(part)));
        }
    }

    /** The responses of rows below the header, in their order. */
    List<Translated> of(List<ParsedRow> rows) {
        Translated[] responses = new Translated[rows.size()];
        int threads = Math.clamp(rows.size() / ROWS_WORTH_A_THREAD, 1, parts.size());
        IntStream.range(0, threads).parallel().forEach(part -> {
            int to = (int) ((long) rows.size() * (part + 1) / threads);
            for (int row = (int) ((long) rows.size() * part / threads); row < to; row++) {
                responses[row] = parts.get(part).of(rows.get(row));
            }
        });
        return Arrays.asList(responses);
    }

    /** The ways in which the rows so far write units. */
    List<UnitUse> uses() {
        return UnitColumn.uses(units);
    }
}
