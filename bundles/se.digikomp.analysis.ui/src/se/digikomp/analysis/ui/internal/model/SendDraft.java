package se.digikomp.analysis.ui.internal.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import se.digikomp.report.DocumentFormat;
import se.digikomp.survey.Unit;

/** Which compilations are to be written, in which language and form, and where. Used on the screen's thread only. */
public final class SendDraft {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> chosen = new TreeSet<>();
    private final Set<DocumentFormat> formats = EnumSet.allOf(DocumentFormat.class);
    private Ground ground;
    private Locale language;
    private Path folder;

    /** A draft in this language for this folder, with nothing chosen. */
    public SendDraft(Locale language, Path folder) {
        this.language = language;
        this.folder = folder;
    }

    /** Offers the libraries of another round; those chosen before stay chosen where they may have a compilation. */
    public void offer(Ground other) {
        ground = other;
        chosen.retainAll(
                offered().stream().filter(Place.Library::shown).map(library -> library.unit().code()).toList());
        changed();
    }

    /** The round's answers; empty until they have been read. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** The libraries with answers, also those that may not have a compilation. */
    public List<Place.Library> offered() {
        return ground == null ? List.of() : Places.libraries(ground.places());
    }

    /** Chooses exactly these libraries by code; those that may not have a compilation are left out. */
    public void choose(Collection<String> codes) {
        chosen.clear();
        offered().stream().filter(Place.Library::shown).map(library -> library.unit().code()).filter(codes::contains)
                .forEach(chosen::add);
        changed();
    }

    /** Whether a library is chosen. */
    public boolean chose(Place.Library library) {
        return chosen.contains(library.unit().code());
    }

    /** The chosen libraries in the region's order. */
    public List<Unit> units() {
        return offered().stream().filter(this::chose).map(Place.Library::unit).toList();
    }

    /** Writes in another language. */
    public void write(Locale other) {
        language = other;
        changed();
    }

    /** The language to write in. */
    public Locale language() {
        return language;
    }

    /** Writes a form or leaves it out. */
    public void write(DocumentFormat format, boolean wanted) {
        if (wanted) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
        changed();
    }

    /** The forms to write. */
    public Set<DocumentFormat> formats() {
        return Set.copyOf(formats);
    }

    /** Writes into another folder. */
    public void writeInto(Path other) {
        folder = other;
        changed();
    }

    /** The folder to write into. */
    public Path folder() {
        return folder;
    }

    /** Whether there is all that writing needs. */
    public boolean ready() {
        return !units().isEmpty() && !formats.isEmpty() && !folder.toString().isBlank();
    }

    /** Calls a listener after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
