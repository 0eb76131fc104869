package se.digikomp.survey;

/** What answers to one item of two versions may be used for together. */
public enum Continuity {
    /** They may be counted together as answers to the same question, and followed over time. */
    POOL,
    /** They may be followed over time, with a note that words were changed; they are not counted together. */
    TREND,
    /** They answer different questions: neither sum nor line leads from one to the other. */
    BREAK
}
