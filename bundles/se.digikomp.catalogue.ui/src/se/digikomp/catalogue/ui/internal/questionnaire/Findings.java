package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.LiveValidation;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation;
import se.digikomp.catalogue.ui.internal.grid.Mark;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * What the audit has to say on a version, object by object, as it was at the last update; an update looks again only at
 * what was edited since.
 */
final class Findings {

    private final QuestionnaireVersion version;
    private final Locale reader;
    private Set<String> languages;
    private LiveValidation validation;
    private Map<EObject, List<Problem.OnObject>> byObject = Map.of();
    private List<Problem.OnObject> all = List.of();

    Findings(QuestionnaireVersion version, Locale reader) {
        this.version = version;
        this.reader = reader;
        validateIn(Languages.of(version));
        version.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (notification.getNotifier() instanceof EObject object) {
                    validation.changed(object);
                }
            }
        });
    }

    private void validateIn(Set<String> required) {
        languages = required;
        validation = new LiveValidation(Validation.standard(required), version);
    }

    void update() {
        if (!languages.equals(Languages.of(version))) {
            validateIn(Languages.of(version));
        }
        all = validation.problems().stream().filter(Problem.OnObject.class::isInstance)
                .map(Problem.OnObject.class::cast)
                .toList();
        byObject = new HashMap<>();
        all.forEach(problem -> byObject.computeIfAbsent(problem.object(), object -> new ArrayList<>()).add(problem));
    }

    /** What it says on objects of a type, the gravest first. */
    List<Problem.OnObject> of(Class<? extends EObject> type) {
        List<Problem.OnObject> found = new ArrayList<>(
                all.stream().filter(problem -> type.isInstance(problem.object())).toList());
        found.sort((a, b) -> b.severity().compareTo(a.severity()));
        return found;
    }

    /** What stands at the head of an object's row; empty where the audit has nothing to say. */
    Optional<Mark> mark(EObject object) {
        List<Problem.OnObject> here = byObject.getOrDefault(object, List.of());
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Severity gravest = here.stream().map(Problem::severity).max(Severity::compareTo).orElseThrow();
        return Optional.of(new Mark(gravest,
                here.stream().map(problem -> problem.message(reader)).collect(Collectors.joining("\n"))));
    }
}
