package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The ranking of distinguishing statements keeps what every analysis keeps. */
class DistinguishingContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new DistinguishingAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.distinguishing";
    }
}
