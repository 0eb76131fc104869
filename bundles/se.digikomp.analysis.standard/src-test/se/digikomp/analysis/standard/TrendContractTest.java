package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The trend keeps what every analysis keeps. */
class TrendContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new TrendAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.trend";
    }

    @Override
    protected boolean showsSmallGroups() {
        return false;
    }
}
