package se.digikomp.catalogue.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Differences as JSON, for programs. */
public record DiffJson(VersionDiff diff) {

    /** The object, on lines. */
    public String write() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("questionnaire",
                diff.after().getQuestionnaire() == null ? "" : String.valueOf(diff.after().getQuestionnaire().getId()));
        object.put("before", version(diff.before()));
        object.put("after", version(diff.after()));
        object.put("identicalStatements", diff.identical());
        object.put("changes", diff.changes().changes().stream().map(this::change).toList());
        return Json.of(object) + "\n";
    }

    private static Map<String, Object> version(QuestionnaireVersion version) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("version", String.valueOf(version.getVersion()));
        object.put("state", version.getState().getLiteral());
        object.put("digest", CanonicalForm.of(version).digest());
        return object;
    }

    private Map<String, Object> change(ItemChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", change.item().kind().getLiteral());
        object.put("key", change.item().key());
        object.put("code", VersionDiff.code(change));
        switch (change) {
            case ItemChange.Added added -> object.put("change", "added");
            case ItemChange.Removed removed -> object.put("change", "removed");
            case ItemChange.Altered altered -> {
                object.put("change", "altered");
                object.put("kinds",
                        altered.kinds().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
            }
        }
        object.put("wordings", VersionDiff.wordings(change).stream().map(DiffJson::wordings).toList());
        object.put("suggested", change.suggested().name().toLowerCase(Locale.ROOT));
        diff.decision(change).ifPresent(decision -> object.put("decision", decision(decision)));
        return object;
    }

    private static Map<String, Object> wordings(VersionDiff.Wordings wordings) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("language", wordings.language());
        object.put("before", wordings.before());
        object.put("after", wordings.after());
        List<Object> words = new ArrayList<>();
        wordings.words().pieces().forEach(piece -> words
                .add(Map.of(piece.kind().name().toLowerCase(Locale.ROOT), piece.text())));
        object.put("words", words);
        return object;
    }

    private static Map<String, Object> decision(ComparabilityDecision decision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("comparability", Decisions.comparability(decision).name().toLowerCase(Locale.ROOT));
        object.put("reason", Texts.of(decision.getReason()).byLanguage());
        object.put("by", String.valueOf(decision.getDecidedBy()));
        object.put("on", String.valueOf(decision.getDecidedOn()));
        return object;
    }
}
