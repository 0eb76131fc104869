package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The list of priorities keeps what every analysis keeps. */
class PrioritiesContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new PrioritiesAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.priorities";
    }
}
