package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Validation;
import se.digikomp.models.edit.ModelLabels;

/** What should be mended in the models, as markers on their files. */
public final class ProblemMarkers {

    /** The type of the markers. */
    public static final String TYPE = "se.digikomp.catalogue.ui.problem";

    /** The attribute that names the object a person should look at. */
    public static final String IDENTITY = "identity";

    /** The attribute that says what kind of problem it is. */
    public static final String CODE = "code";

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private ProblemMarkers() {
    }

    /**
     * Replaces the markers of all files by what is wrong with the catalogue now.
     *
     * @throws CoreException where the workspace refuses
     */
    public static void update(IProject project, Catalogue catalogue, Locale reader) throws CoreException {
        List<Problem> problems = Validation.standard(LANGUAGES).of(catalogue);
        ResourcesPlugin.getWorkspace().run(monitor -> {
            project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
            for (Problem problem : problems) {
                mark(project, problem, reader);
            }
        }, project, IWorkspace.AVOID_UPDATE, null);
    }

    private static void mark(IProject project, Problem problem, Locale reader) throws CoreException {
        IResource file = project.getFile(file(problem));
        int severity = switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case HINT -> IMarker.SEVERITY_INFO;
        };
        (file.exists() ? file : project).createMarker(TYPE, Map.of(IMarker.MESSAGE, problem.message(reader),
                IMarker.SEVERITY, severity, IMarker.LOCATION, location(problem, reader), IDENTITY, identity(problem),
                CODE,
                problem.code()));
    }

    private static String file(Problem problem) {
        return switch (problem) {
            case Problem.InFile whole -> whole.file();
            case Problem.OnObject inside -> inside.object().eResource().getURI().lastSegment();
        };
    }

    private static String location(Problem problem, Locale reader) {
        return switch (problem) {
            case Problem.InFile whole -> whole.file();
            case Problem.OnObject inside -> new ModelLabels(reader).of(inside.object());
        };
    }

    private static String identity(Problem problem) {
        return problem instanceof Problem.OnObject inside ? Identity.of(inside.object()) : "";
    }
}
