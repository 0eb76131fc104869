package se.digikomp.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.ResultArchive;
import se.digikomp.analysis.engine.ResultCache;
import se.digikomp.analysis.engine.SavedSelections;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.engine.Suspensions;
import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Importer;
import se.digikomp.store.Batch;
import se.digikomp.store.Progress;
import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.store.Store;
import se.digikomp.store.jdbc.JdbcStore;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Text;

/**
 * One data folder with all services on it. Models and database are opened lazily at the first use; every method may be
 * called on any thread.
 */
public final class Session implements AutoCloseable {

    /** What listeners are told. */
    public enum Change {
        /** Responses came in or were withdrawn. */
        RESPONSES,
        /** Model files changed. */
        MODELS,
        /** Analyses came or went, were switched off or on again. */
        ANALYSES
    }

    private static final int CACHED = 64;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final DataFolder folder;
    private final Models models;
    private final Store store;
    private volatile Settings settings;
    private volatile Analyses contributed;
    private final Clock clock;
    private final ResultCache cache = new ResultCache(CACHED);
    private final Suspensions suspensions = new Suspensions(() -> tell(Change.ANALYSES));
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private boolean frozen;

    /**
     * A session on a folder, which is filled with the delivered models at the first use where it is fresh.
     *
     * @throws SessionException where the folder's settings cannot be used
     */
    public static Session open(DataFolder folder, Analyses analyses) {
        return new Session(folder, analyses, JdbcStore.derby(folder.database()), Clock.systemDefaultZone());
    }

    Session(DataFolder folder, Analyses analyses, Store store, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.models = new Models(folder, store.published());
        this.settings = Settings.of(folder);
        this.contributed = analyses;
    }

    /** Where everything is kept. */
    public DataFolder folder() {
        return folder;
    }

    /** The models as plain values. */
    public Models models() {
        return models;
    }

    /** The store, with every published questionnaire version frozen in it. */
    public synchronized Store store() {
        if (!frozen) {
            freeze();
            frozen = true;
        }
        return store;
    }

    /** The life cycle of questionnaire versions. */
    public Publication publication() {
        return new Publication(this, clock);
    }

    /** The disclosure policy in force. */
    public DisclosurePolicy policy() {
        return settings.policy();
    }

    /** The analyses that can be run, of contributors that the administrator admits. */
    public Analyses analyses() {
        return contributed.admitted(settings.contributors());
    }

    /** All analyses that bundles contribute, those of contributors included whom the administrator does not admit. */
    public Analyses contributed() {
        return contributed;
    }

    /** Whose analyses the administrator admits. */
    public AllowList contributors() {
        return settings.contributors();
    }

    /**
     * Admits the analyses of these contributors only, from now on and for everybody who works on this folder; tells
     * listeners.
     *
     * @throws SessionException where that cannot be written down; nothing changes then
     */
    public void admit(AllowList contributors) {
        Settings others = settings.with(contributors);
        others.keepContributors(folder);
        settings = others;
        tell(Change.ANALYSES);
    }

    /** Says that other analyses are contributed from now on, and tells listeners. */
    public void analysesChanged(Analyses others) {
        contributed = others;
        suspensions.keepOnly(others.all());
        tell(Change.ANALYSES);
    }

    /** A runner for analyses. */
    public AnalysisRunner runner() {
        return new AnalysisRunner(clock, cache, suspensions, AnalysisRunner.PATIENCE);
    }

    /** The analyses that are not run any more in this session because they failed again and again. */
    public Suspensions suspensions() {
        return suspensions;
    }

    /** The results that somebody kept under a name. */
    public ResultArchive archive() {
        return new ResultArchive(folder.results());
    }

    /** The selections that somebody kept under a name. */
    public SavedSelections selections() {
        return new SavedSelections(folder.selections());
    }

    /** Keeps a result under a name, now; see {@link ResultArchive#keep}. */
    public KeptResult keep(String name, GuardedResult result) {
        return archive().keep(name, result, Instant.now(clock));
    }

    /** An importer into the store. */
    public Importer importer() {
        return new Importer(store());
    }

    /** The round of this name, or a new one for this questionnaire; its reference date is the end of the year it names. */
    public Round round(String name, Outline outline) {
        return store().responses().round(name).orElseGet(() -> {
            Matcher year = YEAR.matcher(name);
            LocalDate reference = year.find() ? LocalDate.of(Integer.parseInt(year.group()), 12, 31)
                    : LocalDate.now(clock);
            return new Round(name, outline.version(), reference, false);
        });
    }

    /**
     * Keeps what a plan brings and tells listeners; see {@link Importer#commit}.
     *
     * @throws SessionException where the round's version is not published, or the round is new and its version retired
     */
    public Batch commit(ImportPlan plan, Progress progress) {
        mayBeAsked(plan.round());
        Batch batch = importer().commit(plan, progress);
        tell(Change.RESPONSES);
        return batch;
    }

    /** Takes a batch back and tells listeners. */
    public Batch withdraw(long batch) {
        Batch withdrawn = store().responses().withdraw(batch);
        tell(Change.RESPONSES);
        return withdrawn;
    }

    /** The answers of a round as they are now, with the region as it was and the policy in force. */
    public Snapshot snapshot(Round round) {
        Outline outline = models.outline(round.version());
        return new Snapshot(round, models.territory(round.reference()), store().responses().responses(round, outline),
                policy());
    }

    /**
     * The answers of a round next to those of the other rounds that a selection names, as far as they are there and were
     * asked with versions of the same questionnaire.
     */
    public Snapshot snapshot(Round round, Selection selection) {
        return snapshot(round, selection.rounds());
    }

    /** The answers of a round next to those of other rounds by name; see {@link #snapshot(Round, Selection)}. */
    public Snapshot snapshot(Round round, Collection<String> names) {
        Snapshot snapshot = snapshot(round);
        List<Snapshot> others = names.stream().flatMap(name -> store().responses().round(name).stream())
                .filter(other -> !other.equals(round)
                        && other.version().questionnaire().equals(round.version().questionnaire()))
                .map(this::snapshot).toList();
        return others.isEmpty() ? snapshot : snapshot.beside(others, comparisons(snapshot, others));
    }

    private Comparisons comparisons(Snapshot snapshot, List<Snapshot> others) {
        return models.comparisons(Stream.concat(Stream.of(snapshot), others.stream()).map(Snapshot::round)
                .sorted(Comparator.comparing(Round::reference)).map(Round::version).distinct().toList());
    }

    /** Has a listener told of changes, on the thread that makes them, until {@link #removeListener}. */
    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing more. */
    public void removeListener(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** Says that model files changed: they are read again, and listeners are told. */
    public void modelsChanged() {
        models.changed();
        synchronized (this) {
            frozen = false;
        }
        tell(Change.MODELS);
    }

    /** Lets go of the database. */
    @Override
    public void close() {
        store.close();
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    private void freeze() {
        models.unfrozen(Instant.now(clock)).forEach(store.published()::publish);
    }

    private void mayBeAsked(Round round) {
        Published kept = store().published().find(round.version().questionnaire(), round.version().version())
                .filter(published -> published.version().equals(round.version()))
                .orElseThrow(() -> new SessionException(
                        Text.of("Version " + round.version()
                                + " är inte publicerad. Svar hör till en publicerad version.",
                                "Version " + round.version()
                                        + " is not published. Answers belong to a published version."),
                        null));
        if (store.responses().round(round.name()).isEmpty() && !models.isOffered(kept.version())) {
            throw new SessionException(
                    Text.of("Version " + round.version() + " är avslutad. Välj en annan version för en ny omgång.",
                            "Version " + round.version() + " is retired. Choose another version for a new round."),
                    null);
        }
    }
}
