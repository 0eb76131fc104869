package se.digikomp.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import se.digikomp.analysis.engine.Footing;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * What a library is told about its own answers, made of guarded results only.
 *
 * @param unit       the library
 * @param region     name of the region
 * @param outline    the questionnaire version that was answered
 * @param provenance what it rests on; its base is the number of respondents of the library
 * @param statements how the answers to each statement spread, one block an area
 * @param profiles   means by area and by competence; the first row is the library, the others are its comparisons
 * @param findings   sentences the numbers support, the most telling first
 * @param withheld   what is not shown and why, a sentence each
 * @param footing    whose answers it rests on, comparisons included
 */
public record Compilation(Unit unit, String region, Outline outline, Provenance provenance,
        List<Block.Distribution> statements, List<Block.Series> profiles, List<Text> findings, List<Text> withheld,
        Footing footing) {

    public Compilation {
        statements = List.copyOf(statements);
        profiles = List.copyOf(profiles);
        findings = List.copyOf(findings);
        withheld = List.copyOf(withheld);
    }

    /** Codes of all units whose answers it rests on, comparisons included. */
    public Set<String> units() {
        return footing.libraries().keySet();
    }

    /** The number of respondents of the library. */
    public int base() {
        return provenance.base();
    }

    /** The number of employed persons, where it is known and no smaller than the number of respondents. */
    public OptionalInt staff() {
        return unit.staff() >= base() ? unit.headcount() : OptionalInt.empty();
    }

    /** Whether questionnaire, answers or both are a demonstration and the document must say so on every page. */
    public boolean demonstration() {
        return provenance.demonstration() || outline.demonstration();
    }
}
