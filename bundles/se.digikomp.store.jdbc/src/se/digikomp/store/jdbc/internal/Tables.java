package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.digikomp.responses.Columns;
import se.digikomp.responses.ResponseTable;
import se.digikomp.store.KeyedResponse;
import se.digikomp.survey.Outline;

/** The making of a table from blocks: in each unit by key, so that the batches they came in leave no trace. */
final class Tables {

    private Tables() {
    }

    static ResponseTable of(Connection connection, long round, Outline outline) throws SQLException {
        List<Long> batches = Blocks.batches(connection, round);
        if (batches.size() == 1) {
            Optional<ResponseTable> table = straight(connection, batches.getFirst(), outline);
            if (table.isPresent()) {
                return table.get();
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (long batch : batches) {
            Blocks.each(connection, batch, batches.size() > 1, blocks::add);
        }
        blocks.sort(Block.BY_UNIT);
        return of(outline, blocks);
    }

    /** The table of one batch whose blocks lie in their order, as they do where none was ever withdrawn. */
    private static Optional<ResponseTable> straight(Connection connection, long batch, Outline outline)
            throws SQLException {
        Columns columns = new Columns(outline, Batches.responses(connection, batch));
        int[] next = { 1 };
        Blocks.each(connection, batch, false, block -> {
            if (block.number() == next[0]) {
                next[0]++;
                add(columns, block);
            } else {
                next[0] = -1;
            }
        });
        return next[0] < 0 ? Optional.empty() : Optional.of(columns.table());
    }

    private static ResponseTable of(Outline outline, List<Block> byUnit) {
        Columns columns = new Columns(outline, byUnit.stream().mapToInt(Block::responses).sum());
        for (int from = 0; from < byUnit.size();) {
            int to = from + 1;
            while (to < byUnit.size() && byUnit.get(to).unit().equals(byUnit.get(from).unit())) {
                to++;
            }
            merged(byUnit.subList(from, to)).forEach(block -> add(columns, block));
            from = to;
        }
        return columns.table();
    }

    private static void add(Columns columns, Block block) {
        columns.add(block.unit(), block.responses(), block.backgrounds(), block.answers());
    }

    private static List<Block> merged(List<Block> unit) {
        if (unit.getFirst().batch() == unit.getLast().batch()) {
            return unit;
        }
        Stream<KeyedResponse> responses = unit.stream()
                .flatMap(block -> IntStream.range(0, block.responses()).mapToObj(block::response));
        return List.of(Block.of(0, 0, responses.sorted(Comparator.comparing(KeyedResponse::key)).toList()));
    }
}
