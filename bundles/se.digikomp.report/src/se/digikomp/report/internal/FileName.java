package se.digikomp.report.internal;

import java.text.Normalizer;

import se.digikomp.report.DocumentFormat;

/** Names of files that every file system takes. */
public final class FileName {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private FileName() {
    }

    /** Such as {@code Ystad-2019.pdf}: the words of the name joined by hyphens, without characters that some system refuses. */
    public static String of(String unit, String round, DocumentFormat format) {
        String name = Normalizer.normalize(unit + "-" + round, Normalizer.Form.NFC).replaceAll(FORBIDDEN, " ").strip()
                .replaceAll("\\s+", "-").replaceAll("^\\.+", "");
        return name + "." + format.extension();
    }
}
