package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The reliability keeps what every analysis keeps. */
class ReliabilityContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new ReliabilityAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.reliability";
    }

    @Override
    protected boolean showsSmallGroups() {
        return false;
    }
}
