package se.digikomp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Option;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.OutsideScale;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.session.Recognition;
import se.digikomp.session.Session;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** What a person says of where an extract belongs and how it is to be read; what is not said follows from the file. */
final class Destination {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "import.profile")
    private String profile;
    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "import.round")
    private String round;
    @Option(names = "--questionnaire", paramLabel = "KEY", descriptionKey = "import.questionnaire")
    private String questionnaire;
    @Option(names = "--version", paramLabel = "N", descriptionKey = "import.version")
    private String version;
    @Option(names = "--unit-name", paramLabel = "TEXT=CODE", descriptionKey = "import.unitName")
    private Map<String, String> unitNames = Map.of();
    @Option(names = "--unit", paramLabel = "NAME|CODE", descriptionKey = "import.unit")
    private String unit;
    @Option(names = "--outside-scale", paramLabel = "reject|missing", descriptionKey = "import.outsideScale")
    private OutsideScale outsideScale;

    /** How the file's columns are to be read, and as which version's answers. */
    Recognition recognised(Workplace workplace, Session session, ParsedBatch batch, Territory territory) {
        List<Outline> candidates = candidates(workplace, session);
        if (profile != null) {
            Mapping mapping = session.store().profiles().profile(profile).map(Mapping::fromText)
                    .orElseThrow(() -> workplace.refused(Exit.USAGE, "profile.unknown", profile,
                            String.join(", ", session.store().profiles().names())));
            return Recognition.of(mapping, candidates)
                    .orElseThrow(() -> workplace.refused(Exit.REFUSED, "profile.unfit", profile));
        }
        if (candidates.size() == 1) {
            return Recognition.of(batch, candidates.getFirst(), territory);
        }
        return Recognition.of(batch, candidates, territory)
                .orElseThrow(() -> workplace.refused(Exit.REFUSED, "import.unrecognised", batch.file()));
    }

    /** The mapping with what a person says of libraries and of answers outside their scale. */
    Mapping decided(Workplace workplace, Mapping mapping, Territory territory) {
        Mapping decided = mapping;
        for (Map.Entry<String, String> name : unitNames.entrySet()) {
            decided = decided.withUnit(name.getKey(), workplace.unit(territory, name.getValue()).code());
        }
        if (unit != null) {
            decided = decided.withFixedUnit(workplace.unit(territory, unit).code());
        }
        return outsideScale == null ? decided : decided.with(outsideScale);
    }

    /** The round's name as given, or that of a round whose name, or the year, stands in the file's name. */
    String round(Workplace workplace, Session session, Path file) {
        String name = file.getFileName().toString();
        return Optional.ofNullable(round)
                .or(() -> session.store().responses().rounds().stream().map(Round::name).filter(name::contains)
                        .findFirst())
                .or(() -> Optional.of(YEAR.matcher(name)).filter(Matcher::find).map(Matcher::group))
                .orElseThrow(() -> workplace.refused(Exit.USAGE, "round.missing"));
    }

    private List<Outline> candidates(Workplace workplace, Session session) {
        List<Outline> all = session.models().published().stream()
                .filter(outline -> questionnaire == null || questionnaire.equals(outline.version().questionnaire()))
                .filter(outline -> version == null || version.equals(outline.version().version())).toList();
        if (all.isEmpty()) {
            throw workplace.refused(Exit.USAGE, "questionnaire.unknown", questionnaire == null ? "" : questionnaire,
                    version == null ? "" : version);
        }
        return all;
    }
}
