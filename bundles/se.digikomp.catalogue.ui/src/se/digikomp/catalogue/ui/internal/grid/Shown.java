package se.digikomp.catalogue.ui.internal.grid;

import java.math.BigInteger;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a grid are shown, and in what order; the model's own order is never touched. A row that is edited stays
 * where it is until somebody filters or sorts again, and one that is added shows whatever the filter. Where all rows are
 * others, they are filtered and sorted anew.
 */
final class Shown<T> {

    /**
     * The column the rows are sorted by.
     *
     * @param column     its index
     * @param descending whether the last comes first
     */
    record Sorting(int column, boolean descending) {
    }

    private static final String NUMBER = "\\d+";

    private final List<Column<T>> columns;
    private final Collator collator;
    private Map<Integer, String> filter = Map.of();
    private Optional<Sorting> sorting = Optional.empty();
    private List<T> known = List.of();
    private List<T> rows = List.of();

    Shown(List<Column<T>> columns, Locale reader) {
        this.columns = columns;
        this.collator = Collator.getInstance(reader);
    }

    List<T> rows() {
        return rows;
    }

    Optional<Sorting> sorting() {
        return sorting;
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    void filter(Map<Integer, String> words) {
        filter = Map.copyOf(words);
        apply();
    }

    void sort(Optional<Sorting> by) {
        sorting = by;
        apply();
    }

    /** Takes the rows as they are in the model now. */
    void update(List<T> all) {
        if (filter.isEmpty() && sorting.isEmpty()) {
            known = all;
            rows = all;
            return;
        }
        Set<T> before = new HashSet<>(known);
        if (all.stream().noneMatch(before::contains)) {
            known = all;
            apply();
            return;
        }
        Set<T> still = new HashSet<>(all);
        List<T> now = new ArrayList<>(rows.stream().filter(still::contains).toList());
        for (int i = 0; i < all.size(); i++) {
            if (!before.contains(all.get(i))) {
                int above = i == 0 ? -1 : now.indexOf(all.get(i - 1));
                now.add(above < 0 ? now.size() : above + 1, all.get(i));
            }
        }
        known = all;
        rows = List.copyOf(now);
    }

    private void apply() {
        List<T> found = new ArrayList<>(known.stream().filter(this::matches).toList());
        sorting.ifPresent(by -> {
            Column<T> column = columns.get(by.column());
            Comparator<T> order = Comparator.comparing(row -> column.text().apply(row), this::compare);
            found.sort(by.descending() ? order.reversed() : order);
        });
        rows = List.copyOf(found);
    }

    /** Numbers by their size, before words in the order of the reader's language. */
    private int compare(String one, String other) {
        boolean number = one.matches(NUMBER);
        if (number != other.matches(NUMBER)) {
            return number ? -1 : 1;
        }
        return number ? new BigInteger(one).compareTo(new BigInteger(other)) : collator.compare(one, other);
    }

    private boolean matches(T row) {
        return filter.entrySet().stream().allMatch(wanted -> fold(columns.get(wanted.getKey()).text().apply(row))
                .contains(fold(wanted.getValue())));
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
