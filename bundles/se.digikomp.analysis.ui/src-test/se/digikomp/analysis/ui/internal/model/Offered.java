package se.digikomp.analysis.ui.internal.model;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.survey.Text;

/** Analyses that are offered and never run. */
final class Offered {

    private Offered() {
    }

    static AnalysisDescriptor analysis(String id) {
        return analysis(id, id, "", Needs.NOTHING);
    }

    static AnalysisDescriptor analysis(String id, String name, String category, Needs needs) {
        return new AnalysisDescriptor(id, "1.0", Text.of(name), Text.EMPTY, category, "org.example", needs, "",
                new Contribution() {
                    @Override
                    public Analysis<?> create() {
                        throw new IllegalStateException(id + " is not to be run");
                    }

                    @Override
                    public Text message(String key) {
                        return Text.EMPTY;
                    }
                });
    }
}
