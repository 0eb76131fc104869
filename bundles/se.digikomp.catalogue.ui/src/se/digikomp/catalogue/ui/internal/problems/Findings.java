package se.digikomp.catalogue.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

import se.digikomp.catalogue.LiveValidation;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.ui.internal.grid.Mark;

/**
 * What the audit has to say on an opened model, object by object. All pages of an editor share it; after an edit it
 * looks again only at what was touched, and only once.
 */
public final class Findings {

    private final EObject root;
    private final Locale reader;
    private final LiveValidation validation;
    private final EContentAdapter follower = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getNotifier() instanceof EObject object) {
                validation.changed(object);
                stale = true;
            }
        }
    };
    private boolean stale = true;
    private List<Problem> all = List.of();
    private Map<EObject, List<Problem>> byObject = Map.of();

    /** Follows the model in a file until {@link #close()}. */
    public Findings(EObject root, Locale reader) {
        this.root = root;
        this.reader = reader;
        this.validation = new LiveValidation(ProblemMarkers.validation(), root);
        root.eAdapters().add(follower);
    }

    /** Follows the model no more. */
    public void close() {
        root.eAdapters().remove(follower);
    }

    /** All that is wrong now, in the order of the file. */
    public List<Problem> all() {
        if (stale) {
            stale = false;
            all = validation.problems();
            byObject = new HashMap<>();
            all.stream().filter(Problem.OnObject.class::isInstance).map(Problem.OnObject.class::cast)
                    .forEach(this::enter);
        }
        return all;
    }

    private void enter(Problem.OnObject problem) {
        for (EObject each = problem.object(); each != null && each != root; each = each.eContainer()) {
            byObject.computeIfAbsent(each, object -> new ArrayList<>()).add(problem);
        }
    }

    /** What it says on objects of a type, the gravest first. */
    public List<Problem.OnObject> of(Class<? extends EObject> type) {
        List<Problem.OnObject> found = new ArrayList<>(
                all().stream().filter(Problem.OnObject.class::isInstance).map(Problem.OnObject.class::cast)
                        .filter(problem -> type.isInstance(problem.object())).toList());
        found.sort((a, b) -> b.severity().compareTo(a.severity()));
        return found;
    }

    /** What stands at the head of an object's row: what the audit says of it and of all it contains, if anything. */
    public Optional<Mark> mark(EObject object) {
        all();
        List<Problem> here = byObject.getOrDefault(object, List.of());
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Severity gravest = here.stream().map(Problem::severity).max(Severity::compareTo).orElseThrow();
        return Optional.of(new Mark(gravest,
                here.stream().map(problem -> problem.message(reader)).collect(Collectors.joining("\n"))));
    }
}
