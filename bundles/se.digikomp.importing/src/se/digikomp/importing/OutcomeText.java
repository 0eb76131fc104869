package se.digikomp.importing;

import java.util.List;
import java.util.Locale;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** An import's outcome as JSON for other programs. */
public final class OutcomeText {

    private OutcomeText() {
    }

    /**
     * {@code {"batch", "new", "duplicates", "rejected": [{"line", "column", "code", "message"}], "warnings": […]}} of
     * what was or would be done. {@code batch} is null where nothing was kept, {@code column} and {@code line} where
     * the problem is with a whole line or file; each rejected row stands there once, with its first reason. A refused
     * file has its reasons in {@code "refused"}, which is not there otherwise.
     *
     * @param batch  number of the committed batch, 0 where there is none
     * @param locale language of the messages
     */
    public static String json(ImportPlan plan, long batch, Locale locale) {
        JsonObject json = new JsonObject();
        if (batch == 0) {
            json.add("batch", JsonNull.INSTANCE);
        } else {
            json.addProperty("batch", batch);
        }
        json.addProperty("new", plan.newResponses());
        json.addProperty("duplicates", plan.duplicates().size());
        json.add("rejected", problems(plan.rejected(), locale));
        json.add("warnings", problems(plan.warnings(), locale));
        if (plan.refused()) {
            json.add("refused", problems(plan.refusals(), locale));
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(json);
    }

    private static JsonArray problems(List<Problem> problems, Locale locale) {
        JsonArray array = new JsonArray();
        for (Problem problem : problems) {
            Where where = problem.where();
            JsonObject json = new JsonObject();
            json.addProperty("line", where.line() == 0 ? null : where.line());
            json.addProperty("column", where.column() == 0 ? null : column(where));
            json.addProperty("code", problem.code());
            json.addProperty("message", problem.message(locale));
            array.add(json);
        }
        return array;
    }

    private static String column(Where where) {
        return where.heading().isBlank() ? String.valueOf(where.column()) : where.heading();
    }
}
