package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The comparison of two groups keeps what every analysis keeps. */
class TwoGroupsContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new TwoGroupsAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.twogroups";
    }
}
