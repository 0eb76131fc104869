package se.digikomp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import se.digikomp.charts.Chart;
import se.digikomp.importing.UnitNames;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Session;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/**
 * What every command works with.
 *
 * @param console  where it writes
 * @param sessions opens the session of a data folder
 * @param charts   the chart for the renderer, if any, that an analysis likes best
 */
record Workplace(Console console, Function<DataFolder, Session> sessions, Function<Optional<String>, Chart> charts) {

    /** The session on a folder named on the command line, or on the user's own where none is named. */
    Session open(Path data) {
        return sessions.apply(data == null ? DataFolder.ofUser() : new DataFolder(data));
    }

    /** Says what is wrong with the models of a data folder. */
    void warn(Session session) {
        session.models().problems().forEach(problem -> console.err().println(problem.message(locale())));
    }

    /** The language of messages. */
    Locale locale() {
        return console.locale();
    }

    /** The round of this name, or the newest where the name is missing. */
    Round round(Session session, String name) {
        Optional<Round> round = name == null ? session.store().responses().rounds().stream().findFirst()
                : session.store().responses().round(name);
        return round.orElseThrow(() -> name == null ? refused(Exit.REFUSED, "round.none") : refused(Exit.USAGE,
                "round.unknown", name));
    }

    /** The latest of the rounds with these names; of all rounds where none is named. */
    Round latest(Session session, List<String> names) {
        List<Round> named = names.stream().map(name -> round(session, name)).toList();
        return session.store().responses().rounds().stream().filter(named::contains).findFirst()
                .orElseGet(() -> round(session, null));
    }

    /** The unit that a person calls so, by name or code. */
    Unit unit(Territory territory, String name) {
        return switch (UnitNames.match(name, territory)) {
            case UnitNames.Match.Sure sure -> sure.unit();
            case UnitNames.Match.Unsure unsure -> throw refused(Exit.USAGE, "unit.unsure", name,
                    String.join(", ", unsure.candidates().stream().map(Unit::name).toList()));
            case UnitNames.Match.Unknown() -> throw refused(Exit.USAGE, "unit.unknown", name);
        };
    }

    /** The cooperation that a person calls so, by name or key, whatever the case. */
    Cooperation cooperation(Territory territory, String name) {
        return territory.cooperations().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()) || each.key().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> refused(Exit.USAGE, "cooperation.unknown", name,
                        String.join(", ", territory.cooperations().stream().map(Cooperation::name).toList())));
    }

    /** The end of a command with an exit code and a message of the message file. */
    RefusedException refused(int exitCode, String key, Object... arguments) {
        return new RefusedException(exitCode, Messages.format(locale(), key, arguments));
    }
}
