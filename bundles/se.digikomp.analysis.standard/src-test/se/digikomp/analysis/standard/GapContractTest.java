package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The ranking keeps what every analysis keeps. */
class GapContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new GapAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.gap";
    }
}
