package se.digikomp.analysis.engine.internal;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.survey.Text;

/**
 * A {@code plugin.xml} of which the registry knows nothing.
 *
 * @param bundle    name of its bundle
 * @param content   what it says
 * @param resolved  whether the bundle has all it requires
 * @param singleton whether the bundle says that it is there once only, without which the registry leaves it aside
 */
record Declaration(String bundle, String content, boolean resolved, boolean singleton) {

    /** Why no analysis of it is used; nothing where it does not speak of analyses. */
    Optional<Text> fault() {
        if (!content.contains(Analyses.POINT)) {
            return Optional.empty();
        }
        return malformed().or(() -> {
            if (!resolved) {
                return Optional.of(fault("något som paketet kräver finns inte i programmet",
                        "something that the bundle requires is not in the program"));
            }
            return singleton ? Optional.empty()
                    : Optional.of(fault("Bundle-SymbolicName i MANIFEST.MF saknar singleton:=true",
                            "Bundle-SymbolicName in MANIFEST.MF lacks singleton:=true"));
        });
    }

    private Optional<Text> malformed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            String message = e.getMessage().substring(e.getMessage().lastIndexOf('\n') + 1)
                    .replaceFirst("^\\p{L}+: ", "");
            return Optional.of(fault(
                    "plugin.xml är trasig på rad %d, tecken %d (%s)".formatted(place.getLineNumber(),
                            place.getColumnNumber(), message),
                    "plugin.xml is broken at line %d, character %d (%s)".formatted(place.getLineNumber(),
                            place.getColumnNumber(), message)));
        }
    }

    private Text fault(String swedish, String english) {
        return Text.of(String.format(Locale.ROOT, "Inga analyser från %s används: %s.", bundle, swedish),
                String.format(Locale.ROOT, "No analysis of %s is used: %s.", bundle, english));
    }
}
