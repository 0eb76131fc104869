package se.digikomp.sirius.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What can be known to be right about the representations without Sirius. */
class DesignTest {

    private static final Set<String> NAMESPACES = Set.of("description/1.1.0", "description/tool/1.1.0",
            "description/validation/1.1.0", "diagram/description/1.1.0", "diagram/description/style/1.1.0",
            "diagram/description/tool/1.1.0", "table/description/1.1.0", "tree/description/1.0.0");
    private static final String NEWEST_VERSION = "12.0.0.2017041100";
    private static final Set<String> OF_THE_LANGUAGE = Set.of("toString", "filter", "isEmpty", "first", "eContainer");
    private static final List<Class<?>> SERVICES = List.of(Words.class, Captions.class, Versions.class,
            Trainings.class, Regions.class, Audits.class);

    private static Design design;

    @BeforeAll
    static void read() throws IOException, SAXException, ParserConfigurationException {
        design = Design.read();
    }

    @Test
    void namespacesAndVersionAreThoseThatTheEarliestSupportedSiriusReads() {
        Set<String> used = design.attributes().stream().filter(each -> each.getName().startsWith("xmlns:"))
                .map(Attr::getValue).filter(each -> each.startsWith("http://www.eclipse.org/sirius/"))
                .map(each -> each.substring("http://www.eclipse.org/sirius/".length())).collect(Collectors.toSet());

        assertEquals(NAMESPACES, used);
        assertEquals("Group", design.root().getLocalName());
        assertTrue(design.root().getAttribute("version").compareTo(NEWEST_VERSION) <= 0);
    }

    @Test
    void everyTypeAndModelIsOneOfOurs() {
        Set<String> models = Design.MODELS.stream().map(EPackage::getNsURI).collect(Collectors.toSet());

        assertEquals(List.of(), Stream.of("domainClass", "typeName", "targetClass").flatMap(
                attribute -> design.values(attribute).stream()).filter(name -> Design.type(name).isEmpty()).toList());
        assertEquals(List.of(), design.elements().stream().filter(each -> each.getLocalName().equals("metamodel"))
                .map(each -> each.getAttribute("href")).filter(href -> !models.contains(href.replace("#/", "")))
                .toList());
    }

    @Test
    void everyFeatureThatIsWrittenExists() {
        Set<String> features = Design.MODELS.stream().flatMap(model -> model.getEClassifiers().stream())
                .filter(EClass.class::isInstance).flatMap(type -> ((EClass) type).getEAllStructuralFeatures().stream())
                .map(feature -> feature.getName()).collect(Collectors.toSet());

        assertEquals(List.of(), Stream.of("featureName", "referenceName").flatMap(
                attribute -> design.values(attribute).stream()).filter(name -> !name.equals("*"))
                .filter(name -> !features.contains(name)).toList());
    }

    @Test
    void everyFeatureThatAnExpressionAsksOfItsReceiverExists() {
        List<String> missing = expressions().filter(each -> each.receiver().isPresent()).flatMap(each -> each.features()
                .stream().filter(name -> each.receiver().get().getEStructuralFeature(name) == null)
                .map(name -> each.receiver().get().getName() + "." + name + " in " + each.text())).toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyReferenceWithinTheDescriptionResolves() {
        List<String> broken = references().filter(each -> design.resolve(each).isEmpty()).toList();

        assertEquals(List.of(), broken);
        assertTrue(references().count() > 30);
    }

    @Test
    void serialisedOppositesAreBothPresent() {
        Map<String, String> opposites = Map.of("reusedSubLines", "reusedInMappings", "doubleClickDescription",
                "mappings", "reusedInMappings", "reusedSubLines", "mappings", "doubleClickDescription");
        List<String> alone = design.attributes().stream().filter(each -> opposites.containsKey(each.getName()))
                .filter(each -> Arrays.stream(each.getValue().split(" "))
                        .anyMatch(reference -> !design.resolve(reference).orElseThrow()
                                .hasAttribute(opposites.get(each.getName()))))
                .map(each -> each.getOwnerElement().getAttribute("name") + "." + each.getName()).toList();

        assertEquals(List.of(), alone);
        for (Element create : design.elements()) {
            if (Set.of("create", "delete").contains(create.getLocalName())) {
                assertEquals(create.getParentNode(), design.resolve(create.getAttribute("mapping")).orElseThrow());
            }
        }
    }

    @Test
    void everyServiceInAnExpressionExistsWithAFittingReceiver() {
        List<String> unknown = expressions().flatMap(each -> each.calls().stream()
                .filter(call -> !OF_THE_LANGUAGE.contains(call.name()) && !exists(each, call))
                .map(call -> call + " in " + each.text())).toList();

        assertEquals(List.of(), unknown);
        assertEquals(SERVICES.stream().map(Class::getName).toList(), design.values("qualifiedClassName"));
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> used = design.attributes().stream().map(Attr::getValue).filter(each -> each.startsWith("%"))
                .map(each -> each.substring(1)).collect(Collectors.toCollection(TreeSet::new));
        List<String> plain = design.attributes().stream()
                .filter(each -> each.getName().equals("label") && !each.getValue().startsWith("%")).map(Attr::getValue)
                .toList();

        assertEquals(List.of(), plain);
        for (String file : List.of("plugin.properties", "plugin_sv.properties")) {
            Set<String> missing = new TreeSet<>(used);
            missing.removeAll(words(file).keySet());
            assertEquals(Set.of(), missing, file);
        }
        assertEquals(words("plugin.properties").keySet(), words("plugin_sv.properties").keySet());
    }

    @Test
    void captionsAskedForExistInBothLanguages() {
        Captions captions = new Captions();
        expressions().flatMap(each -> java.util.regex.Pattern.compile("caption\\('(\\w+)'\\)").matcher(each.text())
                .results()).forEach(found -> assertTrue(!captions.caption(null, found.group(1)).isEmpty()));
    }

    private static boolean exists(Expression expression, Expression.Call call) {
        return SERVICES.stream().flatMap(service -> Arrays.stream(service.getMethods()))
                .filter(method -> method.getName().equals(call.name())
                        && method.getParameterCount() == call.arguments() + 1)
                .anyMatch(method -> !call.on().equals("self") || expression.receiver().isEmpty()
                        || method.getParameterTypes()[0]
                                .isAssignableFrom(expression.receiver().get().getInstanceClass()));
    }

    private static Stream<Expression> expressions() {
        return design.attributes().stream().flatMap(each -> Expression.of(each).stream());
    }

    private static Stream<String> references() {
        return design.attributes().stream().map(Attr::getValue).filter(each -> each.startsWith("//@"))
                .flatMap(each -> Arrays.stream(each.split(" ")));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Design.BUNDLE.resolve(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
