package se.digikomp.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which bundle stands in which layer, which bundles of ours it may use, and what else: the table of the architecture. */
final class Layers {

    /** One row of the table. */
    record Rule(int layer, Set<String> ours, Pattern foreign) {
    }

    private static final String EMF = "org\\.eclipse\\.(core\\.runtime|emf\\..*)";
    private static final String UI = "org\\.eclipse\\..*|com\\.ibm\\.icu.*|org\\.osgi\\..*";
    private static final String[] MODELS = { "framework.model", "questionnaire.model", "training.model",
            "region.model" };
    private static final String[] HEADLESS = { "survey", "responses", "analysis", "statistics", "framework.model",
            "questionnaire.model", "training.model", "region.model", "catalogue", "store", "store.jdbc", "importing",
            "analysis.engine", "charts", "report", "session" };

    private static final Map<String, Rule> RULES = new TreeMap<>();

    static {
        rule(0, "survey", "");
        rule(0, "responses", "", "survey");
        rule(0, "analysis", "", "survey");
        rule(0, "statistics", "org\\.apache\\.commons\\..*");
        rule(1, "framework.model", EMF);
        rule(1, "questionnaire.model", EMF, "framework.model");
        rule(1, "training.model", EMF, "framework.model", "questionnaire.model");
        rule(1, "region.model", EMF, "framework.model", "questionnaire.model", "training.model");
        rule(1, "models.edit", EMF, MODELS);
        rule(2, "catalogue", EMF + "|de\\.siegmar\\..*|javax\\.xml.*|org\\.w3c\\..*|org\\.xml\\..*",
                with(MODELS, "survey"));
        rule(2, "store", "", "responses", "survey");
        rule(2, "store.jdbc", "java\\..*|javax\\.sql|org\\.apache\\.derby\\..*|org\\.postgresql.*|org\\.osgi\\..*",
                "store",
                "responses", "survey", "derby");
        rule(2, "importing",
                "de\\.siegmar\\..*|org\\.dhatim\\..*|com\\.google\\.gson.*|org\\.eclipse\\.equinox\\.registry"
                        + "|org\\.eclipse\\.equinox\\.common|org\\.eclipse\\.core\\.runtime.*",
                "store", "responses", "survey");
        rule(3, "analysis.engine",
                "javax\\.xml\\.stream|org\\.eclipse\\.equinox\\.(registry|common)|org\\.eclipse\\.core\\.runtime.*"
                        + "|org\\.osgi\\..*|com\\.google\\.gson.*",
                "analysis", "survey", "responses", "store");
        rule(3, "analysis.standard", "", "analysis", "survey", "statistics");
        rule(3, "charts",
                "java\\.awt.*|javax\\.imageio|org\\.apache\\.batik\\..*|org\\.eclipse\\.equinox\\.(registry|common)"
                        + "|org\\.eclipse\\.core\\.runtime.*",
                "analysis", "analysis.engine",
                "survey");
        rule(3, "report", "com\\.openhtmltopdf.*|org\\.dhatim\\..*|com\\.google\\.gson.*|org\\.apache\\.(pdf|font)box.*"
                + "|de\\.rototor.*|org\\.w3c\\..*|org\\.xml\\..*|javax\\.xml\\..*", "analysis", "analysis.engine",
                "charts",
                "store", "survey", "statistics");
        rule(3, "analysis.testkit", "org\\.junit\\..*|org\\.opentest4j|org\\.apiguardian.*", "analysis", "survey",
                "responses", "analysis.engine", "store");
        rule(3, "session", "org\\.osgi\\..*|org\\.eclipse\\.(core\\.runtime|equinox|emf|osgi)\\b.*", "survey",
                "responses",
                "analysis",
                "catalogue", "store", "store.jdbc", "importing", "analysis.engine", "charts", "report",
                "questionnaire.model", "region.model", "training.model", "framework.model");
        rule(3, "sirius.services", EMF, with(MODELS, "models.edit", "catalogue", "survey"));
        rule(4, "ui", UI, HEADLESS);
        rule(4, "catalogue.ui", UI, with(HEADLESS, "models.edit", "ui"));
        rule(4, "importing.ui", UI, with(HEADLESS, "ui"));
        rule(4, "analysis.ui", UI, with(HEADLESS, "ui"));
        rule(5, "workbench", UI, with(HEADLESS, "ui", "catalogue.ui", "importing.ui", "analysis.ui", "help"));
        rule(5, "cli", "org\\.eclipse\\.(core\\.runtime|equinox)\\..*|org\\.eclipse\\.core\\.runtime|picocli.*"
                + "|com\\.google\\.gson.*|org\\.osgi\\..*", HEADLESS);
        rule(5, "derby", "java.*|org\\.w3c\\..*|org\\.xml\\..*");
        rule(5, "help", UI, "ui");
        rule(5, "swedish.commands", "");
        rule(5, "swedish.dialogs", "");
        rule(5, "swedish.ide", "");
        rule(5, "swedish.install", "");
        rule(5, "swedish.install.plan", "");
        rule(5, "swedish.install.sites", "");
        rule(5, "swedish.jface", "");
        rule(5, "swedish.renderers", "");
        rule(5, "swedish.workbench", "");
        rule(5, "tests", ".*", with(HEADLESS, "models.edit", "ui", "catalogue.ui", "importing.ui", "analysis.ui",
                "workbench", "cli", "analysis.standard"));
    }

    private Layers() {
    }

    /** All rows by the bundle's name without the root namespace. */
    static Map<String, Rule> rules() {
        return RULES;
    }

    private static void rule(int layer, String bundle, String foreign, String... ours) {
        RULES.put(bundle, new Rule(layer, Set.of(ours), Pattern.compile(foreign)));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
