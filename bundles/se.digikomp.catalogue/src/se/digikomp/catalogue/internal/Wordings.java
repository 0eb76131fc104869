package se.digikomp.catalogue.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import se.digikomp.catalogue.ChangeKind;
import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;

/** How two wordings of one text differ, in the languages that both have. */
final class Wordings {

    private static final int TYPING_ERRORS = 2;

    private Wordings() {
    }

    /** The ways in which they differ; none where nobody who reads either could tell. */
    static Set<ChangeKind> kinds(LocalizedText before, LocalizedText after) {
        return same(before, after) ? Set.of() : differences(before, after);
    }

    /** Whether the two are equal to the letter: most texts are, and this is asked of each at every keystroke. */
    private static boolean same(LocalizedText before, LocalizedText after) {
        if (before == null || after == null || before.getTranslations().size() != after.getTranslations().size()) {
            return before == after;
        }
        for (int i = 0; i < before.getTranslations().size(); i++) {
            Translation old = before.getTranslations().get(i);
            Translation now = after.getTranslations().get(i);
            if (!Objects.equals(old.getLanguage(), now.getLanguage())
                    || !Objects.equals(old.getText(), now.getText())) {
                return false;
            }
        }
        return true;
    }

    private static Set<ChangeKind> differences(LocalizedText before, LocalizedText after) {
        Map<String, String> old = Texts.of(before).byLanguage();
        Map<String, String> now = Texts.of(after).byLanguage();
        Set<String> common = new LinkedHashSet<>(old.keySet());
        common.retainAll(now.keySet());
        if (common.isEmpty()) {
            return old.isEmpty() && now.isEmpty() ? Set.of() : Set.of(ChangeKind.WORDING);
        }
        Set<ChangeKind> kinds = new LinkedHashSet<>();
        for (String language : common) {
            if (!old.get(language).equals(now.get(language))) {
                kinds.add(kind(old.get(language), now.get(language)));
            }
        }
        return kinds;
    }

    private static ChangeKind kind(String before, String after) {
        if (String.join("", words(before)).equals(String.join("", words(after)))) {
            return ChangeKind.WHITESPACE;
        }
        return spelling(words(letters(before)), words(letters(after))) ? ChangeKind.SPELLING : ChangeKind.WORDING;
    }

    private static boolean spelling(List<String> before, List<String> after) {
        if (before.size() != after.size()) {
            return String.join("", before).equals(String.join("", after));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!alike(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one word may be a typing error of the other: long enough, and few letters apart. */
    private static boolean alike(String before, String after) {
        int allowed = Math.min(TYPING_ERRORS, Math.max(before.length(), after.length()) / 4);
        return before.equals(after) || distance(before, after) <= allowed;
    }

    /** Letters to insert, delete, replace or swap with their neighbour (Damerau 1964, optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + other, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s]", "");
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
