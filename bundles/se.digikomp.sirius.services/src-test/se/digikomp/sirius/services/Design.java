package se.digikomp.sirius.services;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.TrainingPackage;

/** The description of the representations as an XML document, and our models as it names them; without Sirius. */
final class Design {

    static final Path BUNDLE = Path.of("..", "..", "sirius", "se.digikomp.sirius");
    static final List<EPackage> MODELS = List.of(FrameworkPackage.eINSTANCE, QuestionnairePackage.eINSTANCE,
            TrainingPackage.eINSTANCE, RegionPackage.eINSTANCE);

    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']+)'\\])?");
    private static final Pattern TYPE = Pattern.compile("(\\w+)::(\\w+)");

    private final Element root;

    private Design(Element root) {
        this.root = root;
    }

    static Design read() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new Design(factory.newDocumentBuilder()
                .parse(BUNDLE.resolve("description/digikomp.odesign").toFile()).getDocumentElement());
    }

    Element root() {
        return root;
    }

    /** All elements, the root first, in the order of the document. */
    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** All attributes of all elements. */
    List<Attr> attributes() {
        return elements().stream().flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> (Attr) element.getAttributes().item(index))).toList();
    }

    /** All values of attributes of this name. */
    List<String> values(String attribute) {
        return attributes().stream().filter(each -> each.getName().equals(attribute)).map(Attr::getValue).toList();
    }

    /** What a reference within the document leads to. */
    Optional<Element> resolve(String reference) {
        Optional<Element> found = Optional.of(root);
        for (String step : reference.substring(2).split("/")) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            found = found.flatMap(element -> children(element)
                    .filter(child -> child.getLocalName().equals(matcher.group(1))
                            && (matcher.group(2) == null || child.getAttribute("name").equals(matcher.group(2))))
                    .findFirst());
        }
        return found;
    }

    /** The class that {@code package::Class} names in our models. */
    static Optional<EClass> type(String name) {
        Matcher matcher = TYPE.matcher(name);
        return matcher.matches()
                ? MODELS.stream().filter(model -> model.getName().equals(matcher.group(1)))
                        .map(model -> model.getEClassifier(matcher.group(2))).filter(EClass.class::isInstance)
                        .map(EClass.class::cast).findFirst()
                : Optional.empty();
    }

    static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(index -> element.getChildNodes().item(index))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast);
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        children(element).forEach(child -> collect(child, into));
    }
}
