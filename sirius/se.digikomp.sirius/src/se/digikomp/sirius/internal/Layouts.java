package se.digikomp.sirius.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.sirius.diagram.ui.api.layout.CustomLayoutAlgorithm;
import org.eclipse.sirius.diagram.ui.api.layout.CustomLayoutAlgorithmProvider;

/** Makes the layout of our diagrams known under the name the description uses. */
public final class Layouts implements CustomLayoutAlgorithmProvider {

    private static final String ID = "se.digikomp.sirius.places";

    @Override
    public List<CustomLayoutAlgorithm> getCustomLayoutAlgorithms() {
        return List.of(CustomLayoutAlgorithm.newCustomLayoutAlgorithm(ID).setLabel(ID).setDescription("")
                .setLayoutSupplier(PlacesLayout::new).setLayoutOptions(Map.of()).setLaunchSnapAfter(false)
                .setStandardArrangeSelectionMechanism(false).build());
    }
}
