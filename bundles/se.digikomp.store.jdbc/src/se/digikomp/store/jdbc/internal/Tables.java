package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    static ResponseTable of(Connection connection, String round, Outline outline) throws SQLException {
        List<Batches.Kept> batches = Batches.kept(connection, round);
        if (batches.size() == 1) {
            return of(connection, batches.getFirst(), outline);
        }
        List<Block> blocks = new ArrayList<>();
        for (Batches.Kept batch : batches) {
            Blocks.each(connection, batch.number(), true, blocks::add);
        }
        blocks.sort(Block.BY_UNIT);
        return of(outline, blocks);
    }

    private static ResponseTable of(Connection connection, Batches.Kept batch, Outline outline) throws SQLException {
        Columns columns = new Columns(outline, batch.responses());
        InTurn blocks = new InTurn(block -> add(columns, block));
        Blocks.each(connection, batch.number(), false, blocks);
        blocks.end();
        return columns.table();
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
