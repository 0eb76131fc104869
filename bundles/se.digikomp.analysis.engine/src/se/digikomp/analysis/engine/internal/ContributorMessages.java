package se.digikomp.analysis.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import se.digikomp.survey.Text;

/**
 * The words of one contributor in every language of the product, whatever language the platform started in. The
 * registry
 * itself knows one language only and has replaced the keys, so the keys are read from {@code plugin.xml}.
 */
final class ContributorMessages {

    private static final Map<String, String> SUFFIXES = Map.of("en", "", "sv", "_sv");

    private final Map<String, Properties> byLanguage = new TreeMap<>();
    private final Map<String, String> raw = new TreeMap<>();

    ContributorMessages(ContributorFiles files) {
        try {
            for (Map.Entry<String, String> language : SUFFIXES.entrySet()) {
                Properties words = new Properties();
                Optional<InputStream> file = files.open(files.messages() + language.getValue() + ".properties");
                if (file.isPresent()) {
                    try (var reader = new InputStreamReader(file.get(), StandardCharsets.UTF_8)) {
                        words.load(reader);
                    }
                }
                byLanguage.put(language.getKey(), words);
            }
            Optional<InputStream> declarations = files.open("plugin.xml");
            if (declarations.isPresent()) {
                try (InputStream in = declarations.get()) {
                    readAttributes(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("plugin.xml: " + e.getMessage(), e);
        }
    }

    private void readAttributes(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("analysis")) {
                String id = reader.getAttributeValue(null, "id");
                for (int index = 0; index < reader.getAttributeCount(); index++) {
                    raw.put(id + ' ' + reader.getAttributeLocalName(index), reader.getAttributeValue(index));
                }
            }
        }
        reader.close();
    }

    /** The wording of an attribute of a declared analysis; {@code translated} where it has no key. */
    Text attribute(String id, String attribute, String translated) {
        String declared = raw.getOrDefault(id + ' ' + attribute, translated);
        return declared.startsWith("%") ? message(declared.substring(1)) : Text.of(translated);
    }

    /** The wording under a key in each language that has it; the empty text where none has. */
    Text message(String key) {
        Map<String, String> wordings = new TreeMap<>();
        byLanguage.forEach((language, words) -> {
            if (words.getProperty(key) != null) {
                wordings.put(language, words.getProperty(key));
            }
        });
        return wordings.isEmpty() ? Text.EMPTY : new Text(wordings);
    }
}
