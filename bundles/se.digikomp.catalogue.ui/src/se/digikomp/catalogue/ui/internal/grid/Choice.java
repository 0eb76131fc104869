package se.digikomp.catalogue.ui.internal.grid;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values among which cells of a column choose.
 *
 * @param offered the values there are; read anew each time
 * @param label   how each is offered
 * @param code    the short name by which people type and paste it
 * @param <V>     a value
 */
public record Choice<V>(Supplier<? extends Collection<V>> offered, Function<V, String> label,
        Function<V, String> code) {

    /** Values without a short name. */
    public static <V> Choice<V> of(Supplier<? extends Collection<V>> offered, Function<V, String> label) {
        return new Choice<>(offered, label, label);
    }

    /** The value that words stand for: its label as offered, or its code alone. */
    public Optional<V> find(String words) {
        Stream<Function<V, String>> ways = Stream.of(label, code);
        return ways.flatMap(way -> offered.get().stream()
                .filter(each -> words.strip().equalsIgnoreCase(way.apply(each)))).findFirst();
    }

    /** A column that holds one value; a value it must have cannot be emptied. */
    public <T> Column<T> one(String id, String title, int width, Function<T, Optional<V>> value,
            BiConsumer<T, V> change) {
        return Column.picked(id, title, width, row -> value.apply(row).map(label).orElse(""), (row, words) -> {
            Optional<V> found = find(words);
            found.ifPresent(chosen -> change.accept(row, chosen));
            return found.isPresent();
        }, this::labels);
    }

    /** A column that holds one value or none, which is {@code null}. */
    public <T> Column<T> oneOrNone(String id, String title, int width, Function<T, Optional<V>> value,
            BiConsumer<T, V> change) {
        Column<T> filled = one(id, title, width, value, change);
        return Column.picked(id, title, width, filled.text(), (row, words) -> {
            if (words.isEmpty()) {
                change.accept(row, null);
            }
            return words.isEmpty() || filled.write().write(row, words);
        }, this::labels);
    }

    /** A column that holds any number of values, shown by their codes and in the order offered. */
    public <T> Column<T> many(String id, String title, int width, Function<T, ? extends Collection<V>> values,
            BiConsumer<T, List<V>> change) {
        return many(code, id, title, width, values, change)
                .describing(words -> find(words).map(label).orElse(words));
    }

    /** A column that holds any number of values, shown by their labels and in the order offered. */
    public <T> Column<T> manyNamed(String id, String title, int width, Function<T, ? extends Collection<V>> values,
            BiConsumer<T, List<V>> change) {
        return many(label, id, title, width, values, change);
    }

    private <T> Column<T> many(Function<V, String> name, String id, String title, int width,
            Function<T, ? extends Collection<V>> values, BiConsumer<T, List<V>> change) {
        return Column.ticked(id, title, width,
                row -> values.apply(row).stream().map(name).collect(Collectors.joining(Column.SEPARATOR)),
                (row, words) -> write(row, words, change), () -> offered.get().stream().map(name).toList());
    }

    private <T> boolean write(T row, String words, BiConsumer<T, List<V>> change) {
        List<Optional<V>> found = Arrays.stream(words.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty())
                .map(this::find).toList();
        boolean known = found.stream().noneMatch(Optional::isEmpty);
        if (known) {
            change.accept(row, List.copyOf(
                    offered.get().stream().filter(each -> found.contains(Optional.of(each))).toList()));
        }
        return known;
    }

    private List<String> labels() {
        return offered.get().stream().map(label).toList();
    }
}
