package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The spread keeps what every analysis keeps. */
class SpreadContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new SpreadAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.spread";
    }
}
