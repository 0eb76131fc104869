package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The heat map keeps what every analysis keeps. */
class HeatMapContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new HeatMapAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.heatmap";
    }
}
