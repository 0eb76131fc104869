package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Validation;

/** What should be mended in the models, as markers on their files. */
public final class ProblemMarkers {

    /** The type of the markers. */
    public static final String TYPE = "se.digikomp.catalogue.ui.problem";

    /** The attribute that names the object a person should look at. */
    public static final String IDENTITY = "identity";

    /** The attribute that says what kind of problem it is. */
    public static final String CODE = "code";

    /** The attribute that says why it matters. */
    public static final String EXPLANATION = "explanation";

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private ProblemMarkers() {
    }

    /** The rules by which models are looked through in the workbench. */
    static Validation validation() {
        return Validation.standard(LANGUAGES);
    }

    /**
     * Replaces the markers of all files by what is wrong with the catalogue now.
     *
     * @param more problems that the catalogue alone does not show
     * @throws CoreException where the workspace refuses
     */
    public static void update(IProject project, Catalogue catalogue, List<Problem> more, Locale reader)
            throws CoreException {
        List<Finding> findings = Stream.concat(validation().of(catalogue).stream(), more.stream())
                .map(problem -> Finding.of(problem, reader)).distinct().toList();
        ResourcesPlugin.getWorkspace().run(monitor -> {
            project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
            for (Finding finding : findings) {
                IFile file = project.getFile(finding.file());
                (file.exists() ? file : project).createMarker(TYPE, finding.attributes());
            }
        }, project, IWorkspace.AVOID_UPDATE, null);
    }

    /**
     * Replaces the markers of one file.
     *
     * @throws CoreException where the workspace refuses
     */
    static void update(IFile file, List<Finding> findings) throws CoreException {
        ResourcesPlugin.getWorkspace().run(monitor -> {
            if (file.exists()) {
                file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                for (Finding finding : findings) {
                    file.createMarker(TYPE, finding.attributes());
                }
            }
        }, file, IWorkspace.AVOID_UPDATE, null);
    }
}
