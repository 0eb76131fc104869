package se.digikomp.analysis.standard;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.testkit.AnalysisContract;

/** The benchmark keeps what every analysis keeps. */
class BenchmarkContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new BenchmarkAnalysis();
    }

    @Override
    protected String id() {
        return "se.digikomp.analysis.standard.benchmark";
    }
}
