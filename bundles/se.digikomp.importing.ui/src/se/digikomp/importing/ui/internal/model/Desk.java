package se.digikomp.importing.ui.internal.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.Severity;
import se.digikomp.session.Recognition;
import se.digikomp.session.Session;
import se.digikomp.store.Batch;
import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** The slow steps of an import, none of which belongs on the screen's thread. */
public final class Desk {

    private final Session session;

    /** Steps that work in this session. */
    public Desk(Session session) {
        this.session = session;
    }

    /** What there is to choose from. */
    public Offer offer() {
        return new Offer(session.store().responses().rounds(), session.models().published(),
                session.store().profiles().names());
    }

    /** A file, read, and how it fits each of these versions, the best fit first. */
    public Opening open(Path file, ReadingOptions options, List<Outline> versions, LocalDate date, Progress progress) {
        ParsedBatch batch = session.importer().read(file, options, progress);
        if (batch.has(Severity.ERROR) || versions.isEmpty()) {
            return new Opening(file, options, batch, List.of());
        }
        Territory territory = session.models().territory(date);
        List<Recognition> readings = versions.stream().map(version -> Recognition.of(batch, version, territory))
                .sorted(Comparator.comparingDouble(Desk::fit).reversed()).toList();
        return new Opening(file, options, batch, readings);
    }

    /** What committing would do. */
    public Planned plan(ParsedBatch batch, Mapping mapping, Round round, Outline version, Progress progress) {
        Territory territory = session.models().territory(round.reference());
        return new Planned(session.importer().plan(batch, mapping, round, version, territory, progress), territory);
    }

    /** The mapping kept under a name. */
    public Mapping profile(String name) {
        return session.store().profiles().profile(name).map(Mapping::fromText).orElseThrow();
    }

    /** Keeps a mapping under a name. */
    public String keep(String name, Mapping mapping) {
        session.store().profiles().keep(name, mapping.text());
        return name;
    }

    /** Keeps a plan's new responses. */
    public Batch commit(ImportPlan plan, Progress progress) {
        return session.commit(plan, progress);
    }

    /** Takes a batch back as a whole. */
    public Batch withdraw(Batch batch) {
        return session.withdraw(batch.number());
    }

    private static double fit(Recognition reading) {
        return (double) reading.statements() / reading.outline().statements().size();
    }
}
