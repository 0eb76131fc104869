package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The response rate keeps what every analysis keeps. */
class QualityContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new QualityAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.quality";
    }
}
