package se.digikomp.importing.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Compares texts as people do: case, kinds of dashes, blanks and closing punctuation do not matter. */
public final class Wording {

    private Wording() {
    }

    /** The text without what does not matter. */
    public static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        boolean blank = false;
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
                blank = !plain.isEmpty();
            } else {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                plain.append(Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c);
            }
        }
        int end = plain.length();
        while (end > 1 && ".:;,?!… ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).toLowerCase(Locale.ROOT).replaceAll(" ?- ?", "-");
    }

    /** How alike two plain texts are, 0 to 1: the share of pairs of letters they have in common (Dice 1945). */
    public static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int pairs = one.length() + other.length() - 2;
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        Map<String, Integer> open = new HashMap<>();
        for (int at = 0; at + 2 <= one.length(); at++) {
            open.merge(one.substring(at, at + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int at = 0; at + 2 <= other.length(); at++) {
            String pair = other.substring(at, at + 2);
            int left = open.getOrDefault(pair, 0);
            if (left > 0) {
                common++;
                open.put(pair, left - 1);
            }
        }
        return 2.0 * common / pairs;
    }

    /** The least number of letters to add, leave out, change or swap with a neighbour (optimal string alignment). */
    public static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                    if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
