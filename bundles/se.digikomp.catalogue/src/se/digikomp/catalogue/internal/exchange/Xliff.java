package se.digikomp.catalogue.internal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import se.digikomp.catalogue.TranslationFile;
import se.digikomp.framework.model.TranslationStatus;

/** Translation files as XLIFF 1.2 and 2.0; inline markup inside a text is read as its words. */
final class Xliff {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xliff() {
    }

    static String write12(TranslationFile file) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                  <file original="%s" source-language="%s" target-language="%s" datatype="plaintext">
                    <body>
                """.formatted(escaped(file.original()), escaped(file.source()), escaped(file.target())));
        for (TranslationFile.Entry entry : file.texts()) {
            xml.append("""
                          <trans-unit id="%s" xml:space="preserve">
                            <source>%s</source>
                            <target state="%s">%s</target>
                          </trans-unit>
                    """.formatted(escaped(entry.id()), escaped(entry.source()), state12(entry.status()),
                    escaped(entry.target())));
        }
        return xml.append("    </body>\n  </file>\n</xliff>\n").toString();
    }

    static String write20(TranslationFile file) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="%s" trgLang="%s">
                  <file id="texts" original="%s">
                """.formatted(escaped(file.source()), escaped(file.target()), escaped(file.original())));
        int number = 1;
        for (TranslationFile.Entry entry : file.texts()) {
            xml.append("""
                        <unit id="u%d" name="%s" xml:space="preserve">
                          <segment state="%s">
                            <source>%s</source>
                            <target>%s</target>
                          </segment>
                        </unit>
                    """.formatted(number++, escaped(entry.id()), state20(entry.status()), escaped(entry.source()),
                    escaped(entry.target())));
        }
        return xml.append("  </file>\n</xliff>\n").toString();
    }

    static TranslationFile read(String text) throws UnreadableTranslation {
        Element root = root(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Element file = child(root, "file").orElseThrow(() -> new UnreadableTranslation("<file>?"));
        return switch (root.getAttribute("version")) {
            case "1.2" -> new TranslationFile(file.getAttribute("original"), language(file, "source-language"),
                    language(file, "target-language"), entries(root, "trans-unit", "id"));
            case "2.0", "2.1" -> new TranslationFile(file.getAttribute("original"), language(root, "srcLang"),
                    language(root, "trgLang"), entries(root, "unit", "name"));
            default -> throw new UnreadableTranslation("<xliff version=\"" + root.getAttribute("version") + "\">");
        };
    }

    private static Element root(String text) throws UnreadableTranslation {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
            if (!"xliff".equals(root.getLocalName())) {
                throw new UnreadableTranslation("<" + root.getNodeName() + ">");
            }
            return root;
        } catch (SAXException | IOException e) {
            throw new UnreadableTranslation(String.valueOf(e.getMessage()), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a secure XML parser", e);
        }
    }

    private static List<TranslationFile.Entry> entries(Element root, String unit, String id) {
        List<TranslationFile.Entry> entries = new ArrayList<>();
        NodeList units = root.getElementsByTagNameNS("*", unit);
        for (int i = 0; i < units.getLength(); i++) {
            Element each = (Element) units.item(i);
            Optional<Element> target = child(each, "target");
            String state = target.map(found -> found.getAttribute("state")).filter(found -> !found.isEmpty())
                    .or(() -> child(each, "segment").map(segment -> segment.getAttribute("state"))).orElse("");
            entries.add(new TranslationFile.Entry(each.getAttribute(id),
                    child(each, "source").map(Element::getTextContent).orElse(""),
                    target.map(Element::getTextContent).orElse(""), status(state)));
        }
        return entries;
    }

    private static Optional<Element> child(Element element, String name) {
        return Optional.ofNullable((Element) element.getElementsByTagNameNS("*", name).item(0));
    }

    /** The language alone: {@code sv} of {@code sv-SE}. */
    private static String language(Element element, String attribute) {
        return element.getAttribute(attribute).split("[-_]", 2)[0];
    }

    private static String state12(TranslationStatus status) {
        return switch (status) {
            case MISSING -> "needs-translation";
            case DRAFT -> "needs-review-translation";
            case REVIEWED -> "final";
            case OUTDATED -> "needs-adaptation";
        };
    }

    private static String state20(TranslationStatus status) {
        return switch (status) {
            case MISSING, OUTDATED -> "initial";
            case DRAFT -> "translated";
            case REVIEWED -> "final";
        };
    }

    private static TranslationStatus status(String state) {
        return switch (state) {
            case "final", "signed-off", "reviewed" -> TranslationStatus.REVIEWED;
            default -> TranslationStatus.DRAFT;
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
