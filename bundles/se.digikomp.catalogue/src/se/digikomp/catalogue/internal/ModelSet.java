package se.digikomp.catalogue.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.TrainingPackage;

/**
 * Model files that refer to one another. A reference is followed to the file it names and, where that has gone or been
 * renamed, to whatever file holds the identity; no file is ever loaded just because something refers to it.
 */
public final class ModelSet extends ResourceSetImpl {

    /** The file extensions of model files, one a kind of model. */
    public static final List<String> EXTENSIONS = List.of("framework", "questionnaire", "training", "region");

    /** An empty set that knows the four models. */
    public ModelSet() {
        for (EPackage model : List.of(FrameworkPackage.eINSTANCE, QuestionnairePackage.eINSTANCE,
                TrainingPackage.eINSTANCE, RegionPackage.eINSTANCE)) {
            getPackageRegistry().put(model.getNsURI(), model);
        }
        EXTENSIONS.forEach(extension -> getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension,
                (Resource.Factory) ModelResource::new));
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        EObject named = super.getEObject(uri, false);
        boolean byIdentity = uri.hasFragment() && !uri.fragment().startsWith("/");
        return named == null && byIdentity ? identified(uri.fragment()).orElse(null) : named;
    }

    /** The object with this identity, in whatever file it is. */
    public Optional<EObject> identified(String identity) {
        return List.copyOf(getResources()).stream().map(resource -> resource.getEObject(identity))
                .filter(Objects::nonNull).findFirst();
    }
}
