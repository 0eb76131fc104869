package se.digikomp.importing.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.RejectedRow;
import se.digikomp.importing.Severity;
import se.digikomp.importing.Where;
import se.digikomp.store.Batch;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseKey;
import se.digikomp.store.ResponseStore;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/**
 * The making of a plan: what one file would bring to one round.
 *
 * @param store     where the round is or would be kept
 * @param round     the round
 * @param outline   the questionnaire version of the round
 * @param territory the units there are
 */
public record Planning(ResponseStore store, Round round, Outline outline, Territory territory) {

    private static final int ROWS_BETWEEN_SIGNS = 20_000;

    public Planning {
        if (!round.version().names(outline.version())) {
            throw new IllegalArgumentException(
                    "round " + round.name() + " asks " + round.version() + ", not " + outline.version());
        }
    }

    /** The plan for a file under a mapping; refused as a whole where either does not fit. */
    public ImportPlan plan(ParsedBatch batch, Mapping mapping, Progress progress) {
        List<Problem> refusals = new ArrayList<>(errors(batch.problems()));
        List<String> header = batch.header(mapping.headerRows());
        if (!refusals.isEmpty()) {
            return refused(batch, mapping, header, refusals);
        }
        Fitted fitted = Fitted.of(mapping, header, outline);
        refusals.addAll(errors(fitted.problems()));
        refusals.addAll(refusalsOfStore(batch));
        if (!refusals.isEmpty()) {
            return refused(batch, mapping, header, refusals);
        }
        return plan(batch, mapping, fitted, progress);
    }

    private ImportPlan plan(ParsedBatch batch, Mapping mapping, Fitted fitted, Progress progress) {
        Translations translations = new Translations(() -> new UnitColumn(mapping, territory),
                units -> new Translation(fitted, mapping, outline, units, round.name(), batch.fileDigest()));
        Set<ResponseKey> stored = store.keys(round.name());
        List<ParsedRow> body = batch.body(mapping.headerRows());
        KeyLines lines = new KeyLines(body.size());
        List<KeyedResponse> taken = new ArrayList<>(body.size());
        List<Problem> duplicates = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>(fitted.problems());
        for (int from = 0; from < body.size(); from += ROWS_BETWEEN_SIGNS) {
            progress.stopIfCancelled();
            progress.done((double) from / body.size());
            List<ParsedRow> rows = body.subList(from, Math.min(body.size(), from + ROWS_BETWEEN_SIGNS));
            for (Translation.Translated translated : translations.of(rows)) {
                ParsedRow row = translated.row();
                ResponseKey key = translated.response().key();
                if (translated.rejected()) {
                    rejected.add(new RejectedRow(row, errors(translated.problems())));
                } else if (stored.contains(key)) {
                    duplicates.add(Problem.warning(Where.line(row.line()), "response.already-stored", round.name()));
                } else {
                    int before = lines.put(key, row.line());
                    if (before > 0) {
                        duplicates.add(Problem.warning(Where.line(row.line()), "response.twice", before));
                    } else {
                        taken.add(translated.response());
                        warnings.addAll(translated.problems());
                    }
                }
            }
        }
        warnings.addAll(unspoken(batch, rejected));
        warnings.addAll(blankOnes(taken));
        warnings.sort(Comparator.comparing(problem -> problem.where().line()));
        return new ImportPlan(round, content(batch, mapping, taken), fitted.header(), duplicates, rejected, warnings,
                translations.uses(), List.of());
    }

    private List<Problem> refusalsOfStore(ParsedBatch batch) {
        List<Problem> refusals = new ArrayList<>();
        store.batchOf(round.name(), batch.fileDigest()).ifPresent(same -> refusals.add(already(same)));
        store.round(round.name()).filter(there -> !there.version().equals(round.version()))
                .filter(there -> !store.keys(there.name()).isEmpty())
                .ifPresent(there -> refusals.add(there.version().names(round.version())
                        ? Problem.error(Where.FILE, "import.other-content", there.name(), there.version())
                        : Problem.error(Where.FILE, "import.other-version", there.name(), there.version(),
                                round.version())));
        return refusals;
    }

    private static Problem already(Batch batch) {
        String when = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault())
                .format(batch.committed());
        return Problem.error(Where.FILE, "import.already", batch.file(), batch.number(), when, batch.round());
    }

    /** What the reader said of rows that are taken all the same. */
    private static List<Problem> unspoken(ParsedBatch batch, List<RejectedRow> rejected) {
        Set<Integer> spoken = rejected.stream().map(row -> row.row().line()).collect(Collectors.toSet());
        return batch.problems().stream().filter(problem -> !spoken.contains(problem.where().line())).toList();
    }

    private static List<Problem> blankOnes(List<KeyedResponse> taken) {
        long blank = taken.stream().filter(keyed -> isBlank(keyed.response().answers())).count();
        return blank == 0 ? List.of() : List.of(Problem.warning(Where.FILE, "response.no-answers", blank));
    }

    private static boolean isBlank(byte[] answers) {
        for (byte answer : answers) {
            if (answer != 0) {
                return false;
            }
        }
        return true;
    }

    private ImportPlan refused(ParsedBatch batch, Mapping mapping, List<String> header, List<Problem> refusals) {
        return new ImportPlan(round, content(batch, mapping, List.of()), header, List.of(), List.of(), List.of(),
                List.of(), refusals);
    }

    private static NewBatch content(ParsedBatch batch, Mapping mapping, List<KeyedResponse> responses) {
        return new NewBatch(batch.file(), batch.fileDigest(), batch.reader(), mapping.text(), responses);
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }
}
