import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.LiveValidation;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Validation;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.TrainingPackage;

/**
 * Opens and audits a draft of 2,000 statements in three languages that is based on a published version as large. Times
 * are processor time of the one thread that works, so that other work on the machine does not count.
 */
public final class QuestionnaireBenchmark {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int STATEMENTS = 2_000;
    private static final int RUNS = 31;
    private static final int OPENINGS = 7;

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        fill(folder);
        compare("bare EMF", () -> bare(folder, Map.of()), folder);
        compare("EMF told to keep identities", () -> bare(folder,
                Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true)), folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion draft = catalogue.version("self-assessment-demo", "4").orElseThrow();
        Validation rules = Validation.standard(Set.of("sv", "en", "fi"));
        System.out.printf("audit of the whole version: %.1f ms%n", median(() -> rules.of(draft)));
        LiveValidation live = new LiveValidation(rules, draft);
        Statement statement = draft.getStatements().get(STATEMENTS / 2);
        Translation wording = statement.getText().getTranslations().getFirst();
        Supplier<List<Problem>> keystroke = () -> {
            wording.setText(wording.getText() + "x");
            live.changed(wording);
            return live.problems();
        };
        System.out.printf("audit after one keystroke: %.1f ms, %d problems%n", median(keystroke),
                live.problems().size());
    }

    private static void fill(Path folder) {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
        QuestionnaireVersion large = LifeCycle.newDraft(second, List.of(second), LocalDate.now().getYear());
        for (int i = 0; large.getStatements().size() < STATEMENTS; i++) {
            Statement statement = EcoreUtil.copy(large.getStatements().get(i % second.getStatements().size()));
            String code = statement.getCode().substring(0, 2) + (100 + i);
            statement.setId(large.getId() + "/" + code);
            statement.setKey(code);
            statement.setCode(code);
            statement.getText().getTranslations().forEach(each -> each.setText(each.getText() + " " + code));
            large.getStatements().add(statement);
        }
        large.getStatements().forEach(QuestionnaireBenchmark::translate);
        large.setState(VersionState.PUBLISHED);
        catalogue.save(catalogue.add("large-3.questionnaire", large));
        QuestionnaireVersion draft = LifeCycle.newDraft(large, List.of(large), LocalDate.now().getYear());
        catalogue.save(catalogue.add("large-4.questionnaire", draft));
    }

    private static void translate(Statement statement) {
        Translation finnish = EcoreUtil.copy(statement.getText().getTranslations().getFirst());
        finnish.setLanguage("fi");
        finnish.setText("suomeksi: " + finnish.getText());
        statement.getText().getTranslations().add(finnish);
    }

    /** The models as plain EMF opens them; with any option, its resources also keep a table of their identities. */
    private static ResourceSet bare(Path folder, Map<String, Object> options) {
        ResourceSet models = new ResourceSetImpl();
        for (EPackage model : List.of(FrameworkPackage.eINSTANCE, QuestionnairePackage.eINSTANCE,
                TrainingPackage.eINSTANCE, RegionPackage.eINSTANCE)) {
            models.getPackageRegistry().put(model.getNsURI(), model);
        }
        models.getLoadOptions().putAll(options);
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl() {
            @Override
            public Resource createResource(URI uri) {
                XMIResourceImpl resource = (XMIResourceImpl) super.createResource(uri);
                resource.setIntrinsicIDToEObjectMap(options.isEmpty() ? null : new HashMap<>());
                return resource;
            }
        });
        for (String name : Arrays.stream(folder.toFile().list()).sorted().toList()) {
            Resource resource = models.getResource(URI.createFileURI(folder.resolve(name).toString()), true);
            if (resource.getContents().isEmpty()) {
                throw new IllegalStateException(name);
            }
        }
        EcoreUtil.resolveAll(models);
        return models;
    }

    private static void compare(String what, Supplier<?> bare, Path folder) {
        List<Double> bareTimes = new ArrayList<>();
        List<Double> ourTimes = new ArrayList<>();
        for (int run = -2; run < OPENINGS; run++) { // in turn, so that a machine that slows down slows both
            double first = time(bare);
            double second = time(() -> Catalogue.open(folder));
            if (run >= 0) {
                bareTimes.add(first);
                ourTimes.add(second);
            }
        }
        double bareMedian = median(bareTimes);
        double ourMedian = median(ourTimes);
        System.out.printf("open all models of the folder: %s %.0f ms, Digikomp %.0f ms, ratio %.2f%n", what,
                bareMedian, ourMedian, ourMedian / bareMedian);
    }

    private static double median(Supplier<?> work) {
        for (int run = 0; run < RUNS; run++) {
            work.get();
        }
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(time(work));
        }
        return median(times);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double time(Supplier<?> work) {
        long start = THREAD.getCurrentThreadCpuTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing");
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
