package se.digikomp.catalogue.ui.internal.problems;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IMarker;

import se.digikomp.catalogue.Problem;
import se.digikomp.models.edit.ModelLabels;

/**
 * A problem in words, which any thread may read.
 *
 * @param severity    how grave it is, as a marker says it
 * @param message     what is wrong
 * @param explanation why it matters and what to do; may be empty
 * @param location    what people call the place
 * @param file        the file's name
 * @param identity    the object to look at; empty for a file as a whole
 * @param code        what kind of problem it is
 */
record Finding(int severity, String message, String explanation, String location, String file, String identity,
        String code) {

    static Finding of(Problem problem, Locale reader) {
        String location = switch (problem) {
            case Problem.InFile whole -> whole.file();
            case Problem.OnObject inside -> new ModelLabels(reader).of(inside.object());
        };
        int severity = switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case HINT -> IMarker.SEVERITY_INFO;
        };
        return new Finding(severity, problem.message(reader), problem.explanation(reader), location, problem.file(),
                problem.identity(), problem.code());
    }

    static Finding of(IMarker marker) {
        return new Finding(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING),
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(ProblemMarkers.EXPLANATION, ""),
                marker.getAttribute(IMarker.LOCATION, ""), marker.getResource().getName(),
                marker.getAttribute(ProblemMarkers.IDENTITY, ""), marker.getAttribute(ProblemMarkers.CODE, ""));
    }

    Map<String, Object> attributes() {
        return Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY, severity, IMarker.LOCATION, location,
                ProblemMarkers.EXPLANATION, explanation, ProblemMarkers.IDENTITY, identity, ProblemMarkers.CODE, code);
    }
}
