package se.digikomp.catalogue.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A model file: XMI in UTF-8 that is written alike on every system and finds objects by identity at once. */
public final class ModelResource extends XMIResourceImpl {

    private static final int LINE_WIDTH = 120;

    /** The resource for the file at this address, not loaded yet. */
    public ModelResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        getDefaultSaveOptions().putAll(Map.of(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH,
                Resource.OPTION_LINE_DELIMITER, "\n", XMLResource.OPTION_PROCESS_DANGLING_HREF,
                XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW));
    }
}
