package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingFactory;

class RegionAuditTest {

    private static final Validation RULES = Validation.standard(Set.of("sv", "en"));
    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    /** For each rule on regions and training packages, ways to break it. */
    private static final Map<String, List<Consumer<Models>>> WAYS = Map.of(
            "value.missing", List.of(
                    models -> models.region().setName(" "),
                    models -> models.library().setMunicipality(null),
                    models -> models.library().getStaffCounts().getFirst().setDate(null),
                    models -> models.membership().setLibrary(null),
                    models -> models.cooperation().setName(null),
                    models -> models.learning().setName(null),
                    models -> models.module().getName().getTranslations().clear()),
            "dates.reversed", List.of(
                    models -> models.take(NEW_YEAR, NEW_YEAR.minusDays(1)),
                    models -> models.offer().setEnds(models.offer().getStarts().minusDays(1))),
            "membership.twice", List.of(
                    Models::joinTwice,
                    models -> {
                        models.take(NEW_YEAR, NEW_YEAR);
                        models.joinTwice();
                    }),
            "staff.number", List.of(
                    models -> models.library().getStaffCounts().getFirst().setPersons(0),
                    models -> models.library().getStaffCounts().getFirst().setPersons(-3)),
            "package.empty", List.of(models -> models.learning().getModules().clear()),
            "coverage.missing", List.of(
                    models -> models.learning().setCoverage(null),
                    models -> {
                        models.learning().getCoverage().getCompetences().clear();
                        models.learning().getCoverage().getThemes().clear();
                        models.learning().getCoverage().getStatements().clear();
                    },
                    models -> {
                        models.addModule().setCoverage(EcoreUtil.copy(models.learning().getCoverage()));
                        models.learning().setCoverage(null);
                    }),
            "reference.dangling", List.of(
                    models -> models.membership().setLibrary((Library) nowhere(EcoreUtil.copy(models.library()))),
                    models -> models.learning().getCoverage().getCompetences().add((Competence) nowhere(
                            FrameworkFactory.eINSTANCE.createCompetence()))));

    /** For each of them, things close to what it is for that it must leave alone. */
    private static final Map<String, List<Consumer<Models>>> NEAR_MISSES = Map.of(
            "value.missing", List.of(
                    models -> models.cooperation().setSource(null),
                    models -> models.take(null, null),
                    models -> models.module().getName().getTranslations().removeFirst(),
                    models -> models.library().getStaffCounts().getFirst().setSource(null)),
            "dates.reversed", List.of(
                    models -> models.take(NEW_YEAR, NEW_YEAR),
                    models -> models.take(null, NEW_YEAR),
                    models -> models.offer().setEnds(null)),
            "membership.twice", List.of(models -> {
                models.take(null, NEW_YEAR);
                models.joinTwice().setFrom(NEW_YEAR.plusDays(1));
                models.cooperation().getMemberships().getLast().setUntil(null);
            }),
            "staff.number", List.of(models -> models.library().getStaffCounts().getFirst().setPersons(1)),
            "package.empty", List.of(models -> models.learning().setDescription(null)),
            "coverage.missing", List.of(
                    models -> {
                        models.module().setCoverage(models.learning().getCoverage());
                        models.learning().setCoverage(null);
                    },
                    Models::addModule),
            "reference.dangling", List.of(models -> models.membership().setLibrary(null)));

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> everyRuleFindsWhatItIsFor() {
        return each(WAYS, (id, way) -> {
            Models models = open();
            Set<Problem> before = models.found();
            way.accept(models);

            Problem problem = models.found().stream().filter(found -> found.code().equals(id))
                    .filter(found -> !before.contains(found)).findFirst().orElseThrow();

            for (Locale reader : List.of(SWEDISH, Locale.ENGLISH)) {
                assertFalse(problem.message(reader).matches(".*[{‹].*"), problem.message(reader));
                assertFalse(problem.explanation(reader).isBlank(), id);
            }
        });
    }

    @TestFactory
    List<DynamicTest> noRuleFindsMoreThanItIsFor() {
        return each(NEAR_MISSES, (id, way) -> {
            Models models = open();
            Set<Problem> before = models.found();
            way.accept(models);

            assertEquals(List.of(), models.found().stream().filter(found -> found.code().equals(id))
                    .filter(found -> !before.contains(found)).toList());
        });
    }

    @TestFactory
    List<DynamicTest> everyRemedyMends() {
        return each(WAYS, (id, way) -> {
            Models models = open();
            Set<Problem> before = models.found();
            way.accept(models);
            models.found().stream().filter(found -> !before.contains(found)).filter(found -> found.code().equals(id))
                    .forEach(problem -> RULES.fixes(problem).stream().findFirst().ifPresent(fix -> {
                        assertFalse(fix.title(SWEDISH).contains("{"), fix.title(SWEDISH));
                        fix.apply();
                        assertFalse(models.found().contains(problem), problem.message(SWEDISH));
                    }));
        });
    }

    @Test
    void whereARowCanBeTakenOutThereIsARemedy() {
        Models models = open();
        models.take(NEW_YEAR, NEW_YEAR.minusYears(1));
        models.library().getStaffCounts().getFirst().setPersons(0);

        assertEquals(Set.of("fix.dates", "fix.staff.remove"), models.found().stream()
                .flatMap(problem -> RULES.fixes(problem).stream()).map(QuickFix::code).collect(Collectors.toSet()));
    }

    @Test
    void anEditOfARegionIsFoundAtOnce() {
        Models models = open();
        LiveValidation live = new LiveValidation(RULES, models.region());
        assertEquals(List.of(), live.problems());

        models.take(NEW_YEAR, NEW_YEAR.minusDays(1));
        live.changed(models.membership());

        assertEquals(List.of("dates.reversed"), live.problems().stream().map(Problem::code).toList());
    }

    @Test
    void whatIsMissingIsNamedInTheReadersWords() {
        Models models = open();
        models.library().setMunicipality(null);

        Problem problem = RULES.of(models.region()).getFirst();

        assertEquals("Uppgift saknas: kommunen (Ystad).", problem.message(SWEDISH));
        assertEquals("Missing: the municipality (Ystad).", problem.message(Locale.ENGLISH));
    }

    @Test
    void everyRuleOfTheProductIsTriedHereOrOnAQuestionnaire() {
        Set<String> tried = new HashSet<>(WAYS.keySet());
        tried.addAll(AuditTest.WAYS.keySet());

        assertEquals(RULES.rules().stream().map(Rule::id).collect(Collectors.toSet()), tried);
        assertTrue(NEAR_MISSES.keySet().equals(WAYS.keySet()));
    }

    private Models open() {
        Catalogue catalogue = Delivered.in(folder);
        return new Models(catalogue.regions().getFirst(), catalogue.training().getFirst());
    }

    private static List<DynamicTest> each(Map<String, List<Consumer<Models>>> ways, Trial trial) {
        return ways.keySet().stream().sorted().flatMap(id -> ways.get(id).stream()
                .map(way -> DynamicTest.dynamicTest(id, () -> trial.run(id, way)))).toList();
    }

    private static EObject nowhere(EObject object) {
        ((InternalEObject) object).eSetProxyURI(URI.createURI("gone.region#gone"));
        return object;
    }

    /** Tries one way on one rule. */
    private interface Trial {

        void run(String id, Consumer<Models> way);
    }

    /** The delivered region and its training packages, and what the ways change in them. */
    private record Models(Region region, TrainingCatalogue training) {

        Set<Problem> found() {
            Set<Problem> found = new HashSet<>(RULES.of(region));
            found.addAll(RULES.of(training));
            return found;
        }

        Library library() {
            return region.getLibraries().stream().filter(library -> library.getId().equals("1286")).findFirst()
                    .orElseThrow();
        }

        Cooperation cooperation() {
            return region.getCooperations().getFirst();
        }

        Membership membership() {
            return cooperation().getMemberships().getFirst();
        }

        void take(LocalDate from, LocalDate until) {
            membership().setFrom(from);
            membership().setUntil(until);
        }

        Membership joinTwice() {
            Membership again = EcoreUtil.copy(membership());
            cooperation().getMemberships().add(again);
            return again;
        }

        LearningPackage learning() {
            return training.getPackages().stream().filter(learning -> !learning.getModules().isEmpty()).findFirst()
                    .orElseThrow();
        }

        LearningModule module() {
            return learning().getModules().getFirst();
        }

        LearningModule addModule() {
            LearningModule module = TrainingFactory.eINSTANCE.createLearningModule();
            module.setId(learning().getId() + "/ny");
            module.setName(Delivered.text("ny"));
            learning().getModules().add(module);
            return module;
        }

        Offer offer() {
            return learning().getOffers().getFirst();
        }
    }
}
