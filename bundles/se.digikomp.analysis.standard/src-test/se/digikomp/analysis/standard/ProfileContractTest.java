package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The profile keeps what every analysis keeps. */
class ProfileContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new ProfileAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.profile";
    }
}
