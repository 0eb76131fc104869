package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The bundles keep to the architecture: what a manifest asks for stands in the table of {@link Layers}. */
class LayersTest {

    private static final String ROOT = "se.digikomp.";
    private static final Pattern CLAUSE = Pattern
            .compile("([\\w.\\-]+)((?:;[\\w.:\\-]+=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)");

    private final Map<String, Attributes> manifests = SourceTree.bundles().stream()
            .collect(Collectors.toMap(LayersTest::name, SourceTree::manifest, (a, b) -> a, TreeMap::new));
    private final Map<String, String> exporters = new TreeMap<>();

    LayersTest() {
        manifests.forEach((bundle, manifest) -> clauses(manifest, "Export-Package")
                .forEach(exported -> exporters.put(exported, bundle)));
    }

    @Test
    void everyBundleHasARow() {
        assertEquals(List.of(), manifests.keySet().stream().filter(name -> !Layers.rules().containsKey(name)).toList());
    }

    @Test
    void aBundleUsesOnlyWhatItsRowAllows() {
        List<String> violations = new ArrayList<>();
        manifests.forEach((bundle, manifest) -> {
            Layers.Rule rule = Layers.rules().get(bundle);
            for (String header : List.of("Import-Package", "Require-Bundle")) {
                for (String used : clauses(manifest, header)) {
                    String provider = used.startsWith(ROOT) && header.startsWith("Require")
                            ? used.substring(ROOT.length())
                            : exporters.get(used);
                    boolean allowed = provider == null ? rule.foreign().matcher(used).matches()
                            : rule.ours().contains(provider) || provider.equals(bundle);
                    if (!allowed) {
                        violations.add(bundle + " may not use " + used);
                    }
                }
            }
        });
        assertEquals(List.of(), violations);
    }

    @Test
    void noBundleUsesALayerAboveItsOwn() {
        List<String> violations = new ArrayList<>();
        Layers.rules().forEach((bundle, rule) -> rule.ours().stream()
                .filter(used -> Layers.rules().get(used).layer() > rule.layer() && !used.equals("derby"))
                .forEach(used -> violations.add(bundle + " uses " + used)));
        assertEquals(List.of(), violations);
    }

    @Test
    void headlessBundlesDoNotImportWidgets() {
        Pattern widgets = Pattern.compile("^import (static )?org\\.eclipse\\.(swt|jface|ui)\\.", Pattern.MULTILINE);
        assertEquals(List.of(), sources(bundle -> Layers.rules().get(bundle).layer() <= 3, widgets));
    }

    @Test
    void onlyTheJdbcStoreSeesSql() {
        Pattern sql = Pattern.compile("^import (static )?javax?\\.sql\\.", Pattern.MULTILINE);
        assertEquals(List.of(), sources(bundle -> !bundle.equals("store.jdbc"), sql));
    }

    @Test
    void onlyModelsCatalogueAndEditorsSeeEmf() {
        Pattern emf = Pattern.compile("^import (static )?org\\.eclipse\\.emf\\.", Pattern.MULTILINE);
        assertEquals(List.of(),
                sources(bundle -> !bundle
                        .matches(".*\\.model|models\\.edit|catalogue(\\.ui)?|session|sirius\\.services|tests"), emf));
    }

    @Test
    void nobodyReexportsABundle() {
        manifests.forEach((bundle, manifest) -> assertFalse(
                String.valueOf(manifest.getValue("Require-Bundle")).contains("visibility:=reexport"), bundle));
    }

    @Test
    void internalPackagesAreNotExported() {
        assertEquals(List.of(), exporters.keySet().stream().filter(name -> name.contains(".internal")).toList());
    }

    @Test
    void ourPackagesAreImportedWithARange() {
        List<String> violations = new ArrayList<>();
        manifests.forEach((bundle, manifest) -> {
            Matcher clause = CLAUSE.matcher(String.valueOf(manifest.getValue("Import-Package")).replace(" ", ""));
            while (clause.find()) {
                if (clause.group(1).startsWith(ROOT) && !clause.group(2).contains("version=\"[")) {
                    violations.add(bundle + " imports " + clause.group(1) + " without a range");
                }
            }
        });
        assertEquals(List.of(), violations);
    }

    private static List<String> sources(Predicate<String> bundles, Pattern forbidden) {
        return SourceTree.bundles().stream().filter(bundle -> bundles.test(name(bundle)))
                .flatMap(bundle -> SourceTree.files(bundle.resolve("src"), ".java").stream())
                .filter(file -> forbidden.matcher(SourceTree.text(file)).find()).map(Path::toString).toList();
    }

    private static List<String> clauses(Attributes manifest, String header) {
        List<String> names = new ArrayList<>();
        String value = manifest.getValue(header);
        if (value != null) {
            Matcher clause = CLAUSE.matcher(value.replace(" ", ""));
            while (clause.find()) {
                names.add(clause.group(1));
            }
        }
        return names;
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().substring(ROOT.length());
    }
}
