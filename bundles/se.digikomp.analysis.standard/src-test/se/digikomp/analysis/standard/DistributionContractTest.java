package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The distribution keeps what every analysis keeps. */
class DistributionContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new DistributionAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.distribution";
    }
}
