package se.digikomp.models.edit;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Labels and pictures of all objects of the models, the same for every view. */
final class ModelLabelProvider extends AdapterImpl implements IItemLabelProvider {

    private static final String NAMESPACE = "http://digikomp.se/";

    private final ModelLabels labels;

    ModelLabelProvider(ModelLabels labels) {
        this.labels = labels;
    }

    static boolean knows(Object object) {
        return object instanceof EObject element && element.eClass().getEPackage().getNsURI().startsWith(NAMESPACE);
    }

    @Override
    public String getText(Object object) {
        return labels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ModelIcons.of(((EObject) object).eClass());
    }
}
