package se.digikomp.example.analysis;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The example keeps what every analysis keeps. */
class LowestCompetencesTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new LowestCompetences();
    }

    @Override
    protected String id() {
        return "se.digikomp.example.lowest";
    }
}
