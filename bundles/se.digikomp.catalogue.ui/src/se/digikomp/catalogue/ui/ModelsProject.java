package se.digikomp.catalogue.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import se.digikomp.catalogue.DeliveredContent;

/** The one project of the workspace: it lies on the folder of model files, beside the workspace itself. */
public final class ModelsProject {

    /** The project's name. */
    public static final String NAME = "Digikomp";

    private ModelsProject() {
    }

    /** The project, which exists once {@link #open} has been called. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    /** The folder of model files; it need not exist. */
    public static Path folder() {
        return workspace().resolveSibling("models");
    }

    /** The file of the project with this name, where it exists. */
    public static Optional<IFile> file(String name) {
        IFile file = project().getFile(name);
        return file.exists() ? Optional.of(file) : Optional.empty();
    }

    /**
     * Makes sure that the folder holds models and that the project shows what lies there now; not to be called on the
     * screen's thread.
     *
     * @throws CoreException where the workspace refuses
     */
    public static IProject open(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        if (Files.notExists(folder())) {
            DeliveredContent.fill(folder());
        }
        IProject project = project();
        ResourcesPlugin.getWorkspace().run(inside -> {
            if (!project.exists()) {
                project.create(description(), progress.split(1));
            }
            if (!project.isOpen()) {
                project.open(progress.split(1));
            }
            project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        }, project, IWorkspace.AVOID_UPDATE, monitor);
        return project;
    }

    private static IProjectDescription description() {
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(NAME);
        description.setLocation(IPath.fromPath(folder()));
        return description;
    }

    private static Path workspace() {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
    }
}
