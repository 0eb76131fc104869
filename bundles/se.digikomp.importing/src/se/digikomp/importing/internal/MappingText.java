package se.digikomp.importing.internal;

import se.digikomp.importing.Mapping;

/** Text. */
public final class MappingText {
    private MappingText() {
    }

    /** Read. */
    public static Mapping read(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** Write. */
    public static String write(Mapping mapping) {
        return mapping.toString();
    }
}
