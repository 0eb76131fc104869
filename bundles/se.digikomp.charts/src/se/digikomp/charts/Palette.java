package se.digikomp.charts;

import java.util.List;

/** Which colour each meaning has. */
public enum Palette {
    /** For a bright window. */
    LIGHT(List.of(0xFFFFFF, 0x1E2329, 0x5B646E, 0xE3E6EA, 0x8A939C, 0x1F5F93, 0xB3BAC1),
            List.of(0x5F6872, 0x9099A2, 0xB0B7BE), List.of(0xDDDFE2, 0xEBC79C, 0xCD8640, 0x8A4A12),
            List.of(0xDDDFE2, 0xAFCBE3, 0x5E97C4, 0x1F5F93)),
    /** For a dark window. */
    DARK(List.of(0x1E1F22, 0xE6E8EB, 0xA4ABB3, 0x34373C, 0x7C848D, 0x7DB8EA, 0x5A6068),
            List.of(0xA4ABB3, 0x7C848D, 0x666D75), List.of(0x4A4E54, 0x82592F, 0xC48243, 0xF3C48E),
            List.of(0x4A4E54, 0x2F5F86, 0x4F92C8, 0xA5D2F5)),
    /** For paper. */
    PRINT(List.of(0xFFFFFF, 0x1A1A1A, 0x555B61, 0xE0E3E6, 0x80878E, 0x1F5F93, 0xA9B0B7),
            List.of(0x5F6872, 0x9099A2, 0xB0B7BE), List.of(0xDDDFE2, 0xEBC79C, 0xCD8640, 0x8A4A12),
            List.of(0xDDDFE2, 0xAFCBE3, 0x5E97C4, 0x1F5F93));

    private final List<Colour> tones;
    private final List<Colour> comparisons;
    private final List<Colour> low;
    private final List<Colour> high;

    Palette(List<Integer> tones, List<Integer> comparisons, List<Integer> low, List<Integer> high) {
        this.tones = tones.stream().map(Colour::of).toList();
        this.comparisons = comparisons.stream().map(Colour::of).toList();
        this.low = low.stream().map(Colour::of).toList();
        this.high = high.stream().map(Colour::of).toList();
    }

    /** The colour of a meaning. */
    public Colour colour(Ink ink) {
        return switch (ink) {
            case Ink.Tone tone -> tones.get(tone.ordinal());
            case Ink.Comparison(int index) -> comparisons.get(Math.min(index, comparisons.size() - 1));
            case Ink.Step step -> shade(step.position());
            case Ink.OnStep(Ink.Step step) -> readable(colour(step));
            case Ink.Shade(double position) -> shade(position);
            case Ink.OnShade(Ink.Shade shade) -> readable(colour(shade));
        };
    }

    private Colour shade(double position) {
        return along(position < 0 ? low : high, Math.abs(position));
    }

    private Colour readable(Colour ground) {
        Colour text = colour(Ink.Tone.TEXT);
        Colour paper = colour(Ink.Tone.PAPER);
        return ground.contrast(text) >= ground.contrast(paper) ? text : paper;
    }

    private static Colour along(List<Colour> stops, double share) {
        double place = share * (stops.size() - 1);
        int stop = Math.min((int) place, stops.size() - 2);
        return stops.get(stop).towards(stops.get(stop + 1), place - stop);
    }
}
