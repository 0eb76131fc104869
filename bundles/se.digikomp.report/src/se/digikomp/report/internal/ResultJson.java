package se.digikomp.report.internal;

import java.util.List;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.internal.Grid.Head;
import se.digikomp.survey.Text;

/** A result as one JSON object; words are in one language, names are not. */
public record ResultJson(Locale locale) {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    /** The object as text. */
    public String text(GuardedResult result) {
        Provenance provenance = result.provenance();
        JsonObject object = new JsonObject();
        object.addProperty("analysis", provenance.analysis());
        object.addProperty("version", provenance.version());
        JsonObject parameters = new JsonObject();
        provenance.parameters().forEach(parameters::addProperty);
        object.add("parameters", parameters);
        object.add("provenance", provenance(provenance));
        JsonArray blocks = new JsonArray();
        result.blocks().forEach(block -> blocks.add(block(block)));
        object.add("blocks", blocks);
        object.add("withheld", texts(result.withheld()));
        object.add("notes", texts(result.notes()));
        return GSON.toJson(object) + "\n";
    }

    private JsonObject provenance(Provenance provenance) {
        JsonObject object = new JsonObject();
        object.addProperty("snapshot", provenance.snapshot());
        object.addProperty("policy", provenance.policy().asText());
        object.addProperty("round", provenance.round().name());
        object.addProperty("questionnaire", provenance.round().version().questionnaire());
        object.addProperty("questionnaireVersion", provenance.round().version().version());
        object.addProperty("selection", provenance.selection().key());
        object.addProperty("name", provenance.selection().name().in(locale));
        object.addProperty("base", provenance.base());
        object.addProperty("demonstration", provenance.demonstration());
        object.addProperty("made", provenance.made().toString());
        return object;
    }

    private JsonObject block(Block block) {
        Grid grid = Grid.of(block);
        JsonObject object = new JsonObject();
        object.addProperty("kind", grid.kind());
        object.addProperty("title", block.title().in(locale));
        if (block instanceof Block.Paragraph paragraph) {
            object.addProperty("text", paragraph.text().in(locale));
        }
        JsonArray columns = new JsonArray();
        for (Head head : grid.heads()) {
            JsonObject column = new JsonObject();
            column.addProperty("key", head.key());
            column.addProperty("label", head.label().in(locale));
            columns.add(column);
        }
        object.add("columns", columns);
        JsonArray rows = new JsonArray();
        grid.rows().forEach(row -> rows.add(row(row)));
        object.add("rows", rows);
        return object;
    }

    private JsonObject row(Row row) {
        JsonObject object = new JsonObject();
        object.addProperty("key", row.key());
        object.addProperty("label", row.label().in(locale));
        if (!row.group().equals(Text.EMPTY)) {
            object.addProperty("group", row.group().in(locale));
        }
        JsonArray cells = new JsonArray();
        row.cells().forEach(cell -> cells.add(cell(cell)));
        object.add("cells", cells);
        return object;
    }

    private JsonElement cell(Cell cell) {
        JsonObject object = new JsonObject();
        switch (cell) {
            case Cell.Value(double number, int base) -> {
                if (number == Math.rint(number)) {
                    object.addProperty("value", (long) number);
                } else {
                    object.addProperty("value", number);
                }
                object.addProperty("base", base);
            }
            case Cell.Interval(double low, double high, int base) -> {
                object.addProperty("low", low);
                object.addProperty("high", high);
                object.addProperty("base", base);
            }
            case Cell.Withheld(Text reason) -> object.addProperty("withheld", reason.in(locale));
            case Cell.Empty empty -> {
                return JsonNull.INSTANCE;
            }
        }
        return object;
    }

    private JsonArray texts(List<Text> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(text -> array.add(text.in(locale)));
        return array;
    }
}
