package se.digikomp.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;

import se.digikomp.catalogue.internal.Digest;
import se.digikomp.catalogue.internal.ModelResource;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * A questionnaire version as XMI that is the same wherever and on whatever system it is written, and its digest. File
 * names and the version's state are left out: renaming, publishing and retiring change no digest.
 *
 * @param xmi    the version as XMI with references by identity alone
 * @param digest SHA-256 over the XMI in UTF-8, in hexadecimal
 */
public record CanonicalForm(String xmi, String digest) {

    private static final URI ANYWHERE = URI.createURI("catalogue:any");

    /** The canonical form of a version as it is now. */
    public static CanonicalForm of(QuestionnaireVersion version) {
        QuestionnaireVersion copy = EcoreUtil.copy(version);
        copy.eUnset(QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__STATE);
        ModelResource resource = new ModelResource(URI.createURI("catalogue:version"));
        resource.getContents().add(copy);
        StringWriter xmi = new StringWriter();
        try {
            resource.save(xmi, Map.of(XMLResource.OPTION_URI_HANDLER, new ByIdentity()));
        } catch (IOException e) {
            throw new CatalogueException("cannot write the canonical form of " + version.getId(), e);
        }
        return new CanonicalForm(xmi.toString(), Digest.of(xmi.toString()));
    }

    private static final class ByIdentity extends URIHandlerImpl {

        @Override
        public URI deresolve(URI uri) {
            return uri.hasFragment() ? ANYWHERE.appendFragment(uri.fragment()) : uri;
        }
    }
}
