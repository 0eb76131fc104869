package se.digikomp.analysis.engine;

import se.digikomp.analysis.Analysis;
import se.digikomp.survey.Text;

/** Where an analysis comes from: makes it, and knows its words. */
public interface Contribution {

    /**
     * A new instance of the analysis; the first call may load its class.
     *
     * @throws IllegalStateException where the contributor cannot make it
     */
    Analysis<?> create();

    /** The wording under a key of the contributor's message files, in each language it has; empty where it has none. */
    Text message(String key);
}
