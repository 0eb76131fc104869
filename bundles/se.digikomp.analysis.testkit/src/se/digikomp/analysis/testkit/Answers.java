package se.digikomp.analysis.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Background;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/**
 * Builds made-up answers for tests, the same ones every time. A region starts empty; {@link #unit} and {@link #group}
 * add
 * respondents. Not safe for use by several threads.
 */
public final class Answers {

    private record Respondent(String unit, String title) {
    }

    private final List<Respondent> respondents = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Cooperation> cooperations = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private int statements = 6;
    private int steps = 7;
    private double missing = 0.05;
    private long seed = 1;
    private long shuffle;

    private Answers() {
    }

    /** No answers yet: six statements on a scale of seven steps, one answer in twenty missing. */
    public static Answers answers() {
        return new Answers();
    }

    /** A policy with this smallest group that splits regions of twice as many. */
    public static DisclosurePolicy smallestGroup(int respondents) {
        return new DisclosurePolicy(respondents, 2 * respondents);
    }

    /** Asks this many statements. */
    public Answers statements(int number) {
        statements = number;
        return this;
    }

    /** Has them rated on this many steps. */
    public Answers steps(int number) {
        steps = number;
        return this;
    }

    /** Leaves this share of the answers out, 0 to 1. */
    public Answers missing(double share) {
        missing = share;
        return this;
    }

    /** Draws other answers. */
    public Answers seed(long other) {
        seed = other;
        return this;
    }

    /** The same answers in another order of respondents. */
    public Answers shuffled(long order) {
        shuffle = order;
        return this;
    }

    /** Adds a unit with this many respondents, whose code is its name. */
    public Answers unit(String name, int number) {
        known(name);
        respondents.addAll(Collections.nCopies(number, new Respondent(name, "")));
        return this;
    }

    /** Adds respondents with this job title, in turn to the units North and South. */
    public Answers group(String title, int number) {
        if (!titles.contains(title)) {
            titles.add(title);
        }
        for (int index = 0; index < number; index++) {
            String unit = index % 2 == 0 ? "North" : "South";
            known(unit);
            respondents.add(new Respondent(unit, title));
        }
        return this;
    }

    /** Adds a cooperation of these units, whose key is its name. */
    public Answers cooperation(String name, String... members) {
        Arrays.stream(members).forEach(this::known);
        cooperations.add(new Cooperation(name, name, new TreeSet<>(List.of(members))));
        return this;
    }

    private void known(String unit) {
        if (units.stream().noneMatch(one -> one.code().equals(unit))) {
            units.add(new Unit(unit, unit, List.of(), 0, true));
        }
    }

    /** The questionnaire. */
    public Outline outline() {
        return Shape.of(statements, steps, titles);
    }

    /** The questionnaire's background question on job titles. */
    public Background title() {
        return outline().choices().getFirst();
    }

    /** The answers under a policy. */
    public Snapshot snapshot(DisclosurePolicy policy) {
        Outline outline = outline();
        Territory territory = new Territory("region", "Region", LocalDate.of(2019, 1, 1), units, cooperations);
        Round round = new Round("2019", outline.version(), territory.date(), true);
        return new Snapshot(round, territory, ResponseTable.of(outline, responses()), policy);
    }

    private List<Response> responses() {
        Random random = new Random(seed);
        List<Response> responses = new ArrayList<>();
        for (Respondent respondent : respondents) {
            byte[] answers = new byte[statements];
            for (int index = 0; index < statements; index++) {
                boolean left = random.nextDouble() < missing;
                int step = 1 + random.nextInt(steps);
                answers[index] = (byte) (left ? 0 : step);
            }
            byte title = (byte) (titles.indexOf(respondent.title()) + 1);
            responses.add(new Response(respondent.unit(), new byte[] { title }, answers));
        }
        if (shuffle != 0) {
            Collections.shuffle(responses, new Random(shuffle));
        }
        return responses;
    }

    /** The whole region as an analysis sees it under a policy. */
    public Input guardedBy(DisclosurePolicy policy) {
        Snapshot snapshot = snapshot(policy);
        return new InputGate(snapshot, Selection.region(snapshot.territory())).input();
    }
}
