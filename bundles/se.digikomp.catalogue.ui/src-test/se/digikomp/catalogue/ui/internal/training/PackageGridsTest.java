package se.digikomp.catalogue.ui.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Cell;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.framework.model.Competence;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TargetGroup;
import se.digikomp.training.model.TrainingCatalogue;

/** Packages, modules and offers edited like a spreadsheet, without any widgets. */
class PackageGridsTest {

    private static final int NAME = 0;
    private static final int TARGET = 2;
    private static final int COMPETENCES = 3;
    private static final int THEMES = 4;

    @TempDir
    private Path folder;
    private Editing editing;
    private TrainingCatalogue training;
    private PackageGrids grids;
    private GridModel<LearningPackage> packages;

    @BeforeEach
    void openThePackages() {
        DeliveredContent.fill(folder);
        editing = Editing.open(folder.resolve("packages.training"), Locale.of("sv")).orElseThrow();
        training = (TrainingCatalogue) editing.root();
        grids = new PackageGrids(editing, training);
        packages = grids.packages();
    }

    @Test
    void aPackagePastedFromASpreadsheetHasTargetGroupCompetencesAndThemes() {
        packages.pasteRows(-1, List.of(NAME, TARGET, COMPETENCES, THEMES),
                "Säkerhetspaket\tStaff\t4.1; 4.2\tjuridisk kompetens");

        LearningPackage added = training.getPackages().getFirst();
        assertEquals(TargetGroup.STAFF, added.getTargetGroup());
        assertEquals(List.of("4.1", "4.2"),
                added.getCoverage().getCompetences().stream().map(Competence::getCode).toList());
        assertEquals("Juridisk kompetens", packages.text(new Cell(0, THEMES)));
        editing.stack().undo();
        packages.update();
        assertEquals("Ledarpaket", packages.text(new Cell(0, NAME)));
    }

    @Test
    void aCompetenceThatNoFrameworkHasIsRefusedAndNothingIsLost() {
        String before = packages.text(new Cell(0, COMPETENCES));

        assertTrue(packages.write(new Cell(0, COMPETENCES), before + ", 9.9").isPresent());
        assertEquals(before, packages.text(new Cell(0, COMPETENCES)));
    }

    @Test
    void theListOfCompetencesSaysWhatEachCodeStandsFor() {
        var column = packages.columns().get(COMPETENCES);
        String code = column.offered().get().getFirst();

        assertTrue(column.described().apply(code).startsWith(code + " "), column.described().apply(code));
    }

    @Test
    void anOfferOfADeletedModuleStaysAndNamesItNoMore() {
        LearningPackage start = training.getPackages().get(2);
        GridModel<Offer> offers = grids.offers(() -> Optional.of(start));
        assertEquals(start.getModules().getFirst(), offers.shown().getFirst().getModule());

        grids.modules(() -> Optional.of(start)).delete(List.of(0));

        assertEquals(Optional.empty(), Optional.ofNullable(offers.shown().getFirst().getModule()));
        assertEquals(LocalDate.of(2019, 5, 2), offers.shown().getFirst().getStarts());
        editing.stack().undo();
        assertEquals(start.getModules().getFirst(), offers.shown().getFirst().getModule());
    }

    @Test
    void aDuplicatedPackageSharesNoIdentityWithTheOriginal() {
        packages.duplicate(List.of(2));

        List<String> identities = training.getPackages().stream()
                .flatMap(each -> each.getModules().stream()).map(module -> module.getId()).toList();
        assertEquals(identities.size(), identities.stream().distinct().count());
    }
}
