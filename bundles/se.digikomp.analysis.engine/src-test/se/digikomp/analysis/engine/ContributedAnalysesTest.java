package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.ContributedAnalyses;
import se.digikomp.analysis.engine.internal.ContributorFiles;

/** Analyses are read from declarations, in every language, and refused with their contributor named. */
class ContributedAnalysesTest {

    private static final String GOOD = "<analysis id='org.example.probe' class='se.digikomp.analysis.engine.Probe' "
            + "version='1.2' contract='1' name='%probe.name' category='se.digikomp.category.profile'><needs statements='3' scaleSteps='3..7'/>"
            + "<prefers renderer='org.example.bars'/></analysis>";

    private static Analyses read(String... plugins) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        add(registry, token, "se.digikomp.analysis", "<extension-point id='analyses' name='Analyses'/>");
        for (int index = 0; index < plugins.length; index++) {
            add(registry, token, "bundle" + index, extension(plugins[index]));
        }
        return new ContributedAnalyses(registry, contributor -> new Files(contributor, plugins)).read();
    }

    private static String extension(String analyses) {
        return "<extension point='se.digikomp.analysis.analyses'>" + analyses + "</extension>";
    }

    private static InputStream plugin(String content) {
        return new ByteArrayInputStream(("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8));
    }

    private static void add(IExtensionRegistry registry, Object token, String name, String content) {
        registry.addContribution(plugin(content), ContributorFactorySimple.createContributor(name), false, name, null,
                token);
    }

    private record Files(IContributor contributor, String[] plugins) implements ContributorFiles {

        @Override
        public Optional<InputStream> open(String path) {
            int index = Integer.parseInt(contributor.getName().substring("bundle".length()));
            Map<String, String> words = Map.of("plugin.properties", "probe.name = Probe", "plugin_sv.properties",
                    "probe.name = Sond på prov");
            return path.equals("plugin.xml") ? Optional.of(plugin(extension(plugins[index])))
                    : Optional.ofNullable(words.get(path))
                            .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String messages() {
            return "plugin";
        }
    }

    @Test
    void namesAreKnownInBothLanguages() {
        AnalysisDescriptor probe = read(GOOD).find("probe").orElseThrow();
        assertEquals("Sond på prov", probe.name().in(Locale.of("sv")));
        assertEquals("Probe", probe.name().in(Locale.ENGLISH));
        assertEquals(new Needs(3, 3, 7), probe.needs());
        assertEquals(Optional.of("org.example.bars"), probe.renderer());
        assertEquals("bundle0", probe.contributor());
    }

    @Test
    void eachRunGetsItsOwnInstance() {
        Contribution contribution = read(GOOD).find("org.example.probe").orElseThrow().contribution();
        assertInstanceOf(Probe.class, contribution.create());
        assertTrue(contribution.create() != contribution.create());
    }

    @Test
    void aClassThatDoesNotExistIsFoundMissingAtTheFirstRunOnly() {
        AnalysisDescriptor missing = read(GOOD.replace("engine.Probe", "engine.Gone")).find("probe").orElseThrow();
        Snapshot snapshot = new Region(3).unit("A", 15, 3).snapshot();
        Outcome outcome = new AnalysisRunner().run(new AnalysisDescriptor(missing.id(), "1", missing.name(),
                missing.description(), "c", missing.contributor(), Needs.NOTHING, "", missing.contribution()), snapshot,
                Selection.region(snapshot.territory()), Map.of(), Progress.NONE);
        assertEquals("bundle0", assertInstanceOf(Outcome.Failed.class, outcome).contributor());
    }

    @Test
    void twoOfOneIdAreBothRefusedAndBothContributorsNamed() {
        Analyses analyses = read(GOOD, GOOD);
        assertTrue(analyses.all().isEmpty());
        String reason = analyses.rejected().getFirst().in(Locale.ENGLISH);
        assertTrue(reason.contains("bundle0") && reason.contains("bundle1"), reason);
    }

    @Test
    void anUnknownContractIsRefused() {
        Analyses analyses = read(GOOD.replace("contract='1'", "contract='2'"));
        assertTrue(analyses.all().isEmpty());
        assertTrue(analyses.rejected().getFirst().in(Locale.ENGLISH).contains("contract 2"));
    }

    @Test
    void aMissingAttributeIsNamed() {
        Analyses analyses = read(GOOD.replace("version='1.2'", ""));
        assertEquals("An analysis of bundle0 lacks: version.", analyses.rejected().getFirst().in(Locale.ENGLISH));
    }

    @Test
    void anUnknownCategoryIsRefusedWithThoseThereAre() {
        Analyses analyses = read(GOOD.replace("category.profile", "category.astrology"));
        assertTrue(analyses.all().isEmpty());
        String reason = analyses.rejected().getFirst().in(Locale.ENGLISH);
        assertTrue(reason.contains("bundle0") && reason.contains("astrology") && reason.contains("profile"), reason);
    }

    @Test
    void anIdOfFormerDaysStillFindsItsAnalysis() {
        Analyses analyses = read(GOOD.replace("<needs", "<formerly id='org.example.old'/><needs"));
        assertEquals("org.example.probe", analyses.find("org.example.old").orElseThrow().id());
        assertEquals(Optional.empty(), analyses.find("org.example.older"));
    }

    @Test
    void aContributorWhoIsNotAdmittedIsNamedAndHarmsNobodyElse() {
        Analyses all = read(GOOD, GOOD.replace("org.example.probe", "org.example.other"));
        Analyses admitted = all.admitted(AllowList.parse("se.digikomp.*, bundle1"));
        assertEquals(List.of("org.example.other"), admitted.all().stream().map(AnalysisDescriptor::id).toList());
        assertTrue(admitted.rejected().getFirst().in(Locale.ENGLISH).contains("org.example.probe of bundle0"));
    }

    @Test
    void aDeclarationThatIsNoXmlHarmsNobodyElse() {
        Analyses analyses = read("<analysis id='org.example.broken'", GOOD);
        assertEquals(List.of("org.example.probe"), analyses.all().stream().map(AnalysisDescriptor::id).toList());
    }
}
