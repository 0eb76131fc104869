package se.digikomp.catalogue.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The pages of one editor by the place of their tabs; a page that is not seen is brought up to date when it is. */
final class EditorPages {

    private final List<EditorPage> pages = new ArrayList<>();
    private final Set<EditorPage> behind = new HashSet<>();

    /** Adds a page that is filled when it is first seen. */
    void add(EditorPage page) {
        pages.add(page);
        behind.add(page);
    }

    void clear() {
        pages.clear();
        behind.clear();
    }

    /** The page at a place; empty where there is none, as before the first one is made. */
    Optional<EditorPage> at(int place) {
        return place >= 0 && place < pages.size() ? Optional.of(pages.get(place)) : Optional.empty();
    }

    /** The first page of a kind, up to date. */
    <P extends EditorPage> Optional<P> of(Class<P> kind) {
        pages.stream().filter(kind::isInstance).filter(behind::remove).toList().forEach(EditorPage::refresh);
        return pages.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The place of the first page that is wanted; pages are brought up to date before they are asked. */
    OptionalInt placeOf(Predicate<EditorPage> wanted) {
        return IntStream.range(0, pages.size()).peek(this::seen).filter(place -> wanted.test(pages.get(place)))
                .findFirst();
    }

    /** Brings a page up to date that is seen now. */
    void seen(int place) {
        at(place).filter(behind::remove).ifPresent(EditorPage::refresh);
    }

    /** Notes that what the pages show has changed, of which one is seen. */
    void changed(int seen) {
        behind.addAll(pages);
        seen(seen);
    }
}
