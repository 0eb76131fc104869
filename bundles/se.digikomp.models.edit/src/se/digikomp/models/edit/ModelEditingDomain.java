package se.digikomp.models.edit;

import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** An editing domain on the models whose commands refuse to change what is frozen. */
public final class ModelEditingDomain extends AdapterFactoryEditingDomain {

    private final Predicate<EObject> frozen;

    /**
     * A domain on a set of models.
     *
     * @param reader the language of labels
     * @param stack  where commands are done and undone
     * @param models the models
     * @param frozen whether what has this root may not be changed; asked anew for each command
     */
    public ModelEditingDomain(Locale reader, CommandStack stack, ResourceSet models, Predicate<EObject> frozen) {
        super(new ModelAdapterFactory(reader), stack, models);
        this.frozen = frozen;
    }

    /** Whether a file holds anything frozen, so that every command on its content cannot be executed. */
    @Override
    public boolean isReadOnly(Resource resource) {
        return resource != null && resource.getContents().stream().anyMatch(frozen);
    }
}
