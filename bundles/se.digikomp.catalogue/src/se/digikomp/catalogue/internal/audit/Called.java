package se.digikomp.catalogue.internal.audit;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TrainingCatalogue;

/** What people call the objects of regions and training packages. */
final class Called {

    private static final String SWEDISH = "sv";

    private Called() {
    }

    /** The name of an object, or of what it belongs to; its identity where nobody has named it yet. */
    static String name(EObject object) {
        String name = switch (object) {
            case Region region -> region.getName();
            case Municipality municipality -> municipality.getName();
            case Library library -> library.getName();
            case Cooperation cooperation -> cooperation.getName();
            case TrainingCatalogue training -> name(training.getTitle());
            case LearningPackage learning -> name(learning.getName());
            case LearningModule module -> name(module.getName());
            case Offer offer -> name(offer.getTitle());
            default -> "";
        };
        if (name != null && !name.isBlank()) {
            return name;
        }
        if (object instanceof Identified identified) {
            return String.valueOf(identified.getId());
        }
        return object.eContainer() == null ? object.eClass().getName() : name(object.eContainer());
    }

    private static String name(LocalizedText text) {
        Map<String, String> wordings = Texts.of(text).byLanguage();
        return wordings.getOrDefault(SWEDISH, wordings.values().stream().findFirst().orElse(""));
    }
}
