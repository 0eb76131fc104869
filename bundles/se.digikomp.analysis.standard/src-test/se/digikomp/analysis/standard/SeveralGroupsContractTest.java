package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The comparison of several groups keeps what every analysis keeps. */
class SeveralGroupsContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new SeveralGroupsAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.severalgroups";
    }
}
