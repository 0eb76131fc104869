package se.digikomp.catalogue.ui.internal.lifecycle;

import java.util.Locale;

/** Takes the steps of one version's life on behalf of its editor. */
public interface Steps {

    /** The language of the person at the screen. */
    Locale reader();

    /** Takes a step, asking first where it cannot be undone. */
    void take(Step step);

    /** What is known about the version's publication; may be called on any thread. */
    Record record();
}
