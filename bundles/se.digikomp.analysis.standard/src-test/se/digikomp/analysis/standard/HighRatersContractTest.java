package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The share of high raters keeps what every analysis keeps. */
class HighRatersContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new HighRatersAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.highraters";
    }

    /** Means of single respondents are told of twice as many only. */
    @Override
    protected boolean showsSmallGroups() {
        return false;
    }
}
