package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The uncertainty keeps what every analysis keeps. */
class UncertaintyContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new UncertaintyAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.uncertainty";
    }
}
