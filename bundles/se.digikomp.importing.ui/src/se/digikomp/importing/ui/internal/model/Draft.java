package se.digikomp.importing.ui.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.session.Recognition;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/**
 * An import being prepared: what was decided so far, each decision undoing what rested on an older one. Used on the
 * screen's thread only.
 */
public final class Draft {

    private final Offer offer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String roundName;
    private LocalDate reference;
    private Opening opening;
    private Outline version;
    private Mapping mapping;
    private ImportPlan plan;

    /** A draft for which nothing is decided but the defaults. */
    public Draft(Offer offer, LocalDate today) {
        this.offer = offer;
        this.roundName = Integer.toString(today.getYear());
        this.reference = today;
        nameRound(roundName);
    }

    /** What can be chosen from. */
    public Offer offer() {
        return offer;
    }

    /** Takes a file as opened; its likeliest version becomes the version, unless an existing round has one. */
    public void open(Opening other) {
        opening = other;
        version = null;
        mapping = null;
        other.readings().stream().findFirst().ifPresent(this::take);
        nameRound(RoundNames.in(other.file()).orElse(roundName));
        changed();
    }

    /** Reads the file as another version. */
    public void choose(Outline other) {
        readAs(other);
        changed();
    }

    /** Puts the responses into the round of this name, whose version and date are taken where it exists. */
    public void chooseRound(String name) {
        nameRound(name);
        changed();
    }

    /** Takes staff numbers and memberships of another date; an existing round keeps its own. */
    public void chooseReference(LocalDate date) {
        reference = date;
        plan = null;
        followRound();
        changed();
    }

    /** Reads the columns another way. */
    public void map(Mapping other) {
        mapping = other;
        plan = null;
        changed();
    }

    /** Takes the plan made from all decisions so far. */
    public void planned(ImportPlan other) {
        plan = other;
        changed();
    }

    /** The round as decided; exists already or will be made with the import. */
    public Round target() {
        return round().orElseGet(() -> new Round(roundName, version().orElseThrow().version(), reference, false));
    }

    /** The existing round that was chosen; empty where it is to be made. */
    public Optional<Round> round() {
        return offer.round(roundName);
    }

    /** The round's name as written so far. */
    public String roundName() {
        return roundName;
    }

    /** The date for which staff numbers and memberships are taken. */
    public LocalDate reference() {
        return reference;
    }

    /** The file; empty where none was opened. */
    public Optional<Opening> opened() {
        return Optional.ofNullable(opening);
    }

    /** The questionnaire version; empty where no file was opened that can be used. */
    public Optional<Outline> version() {
        return Optional.ofNullable(version);
    }

    /** How the columns are read; empty where no file was opened that can be used. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** The plan; empty where a decision was taken since it was made. */
    public Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Whether there is all that the columns are read with. */
    public boolean ready() {
        return version != null && !opening.readings().isEmpty() && !roundName.isBlank() && fits();
    }

    /** Whether the version is the one that the chosen round asked, where it exists. */
    public boolean fits() {
        return round().isEmpty() || version == null || round().get().version().names(version.version());
    }

    /** Calls a listener after each decision. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void take(Recognition reading) {
        version = reading.outline();
        mapping = reading.mapping();
        plan = null;
    }

    private void nameRound(String name) {
        roundName = name.strip();
        reference = RoundNames.reference(roundName).orElse(reference);
        plan = null;
        followRound();
    }

    private void followRound() {
        round().ifPresent(round -> reference = round.reference());
        round().flatMap(offer::versionOf).ifPresent(this::readAs);
    }

    private void readAs(Outline other) {
        opened().stream().flatMap(file -> file.readings().stream())
                .filter(reading -> reading.outline().equals(other) && !other.equals(version)).findFirst()
                .ifPresent(this::take);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
