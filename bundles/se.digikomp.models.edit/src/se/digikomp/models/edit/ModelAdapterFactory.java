package se.digikomp.models.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

import se.digikomp.framework.edit.FrameworkItemProviderAdapterFactory;
import se.digikomp.questionnaire.edit.QuestionnaireItemProviderAdapterFactory;
import se.digikomp.region.edit.RegionItemProviderAdapterFactory;
import se.digikomp.training.edit.TrainingItemProviderAdapterFactory;

/**
 * The item providers of the four models as one factory, with our own labels and pictures in place of the generated
 * ones. Belongs to one thread, like the editing domain that uses it.
 */
public final class ModelAdapterFactory extends ComposedAdapterFactory {

    private final Adapter labels;

    /** Item providers whose labels are in the reader's language. */
    public ModelAdapterFactory(Locale reader) {
        super(List.of(new ResourceItemProviderAdapterFactory(), new FrameworkItemProviderAdapterFactory(),
                new QuestionnaireItemProviderAdapterFactory(), new TrainingItemProviderAdapterFactory(),
                new RegionItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
        labels = new ModelLabelProvider(new ModelLabels(reader));
    }

    /** The one label provider of the models, or else what the generated factories have for this type. */
    @Override
    public Adapter adapt(Notifier target, Object type) {
        return type == IItemLabelProvider.class && ModelLabelProvider.knows(target) ? labels
                : super.adapt(target, type);
    }
}
