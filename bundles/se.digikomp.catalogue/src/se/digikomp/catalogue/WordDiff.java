package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two wordings word by word: what stayed, went and came, in reading order.
 *
 * @param pieces runs of words with the spaces around them; no two neighbours are of the same kind
 */
public record WordDiff(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** What became of a run of words. */
    public enum Kind {
        /** Both wordings have it. */
        SAME,
        /** Only the earlier wording has it. */
        REMOVED,
        /** Only the later wording has it. */
        ADDED
    }

    /**
     * A run of words.
     *
     * @param kind what became of it
     * @param text its letters, spaces included
     */
    public record Piece(Kind kind, String text) {
    }

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** The fewest words to take out and put in (longest common subsequence); what went stands before what came. */
    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(pieces, Kind.SAME, now.get(j++));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.REMOVED, old.get(i++));
            } else {
                add(pieces, Kind.ADDED, now.get(j++));
            }
        }
        return new WordDiff(pieces);
    }

    /** What one side reads: the pieces that stayed and those of this kind. */
    public List<Piece> side(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind).toList();
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = same(old.get(i), now.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
