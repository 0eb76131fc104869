package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The cross-tabulation keeps what every analysis keeps. */
class CrossTabContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new CrossTabAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.crosstab";
    }
}
