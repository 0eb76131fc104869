package se.digikomp.sirius.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Region;
import se.digikomp.sirius.services.Trainings;
import se.digikomp.sirius.services.Versions;
import se.digikomp.training.model.TrainingCatalogue;

/** What the six representations show of the models as they are delivered. */
class ShownTest {

    private Views views;

    @BeforeEach
    void open() throws CoreException {
        views = Views.open();
    }

    @AfterEach
    void close() throws CoreException {
        views.close();
    }

    @Test
    void coverageMarksTheCompetenceOfEachStatementUnderItsArea() {
        DTable table = views.of(Views.PUBLISHED, "Coverage", DTable.class);
        QuestionnaireVersion version = Views.root(table, QuestionnaireVersion.class);

        assertEquals(version.getFramework().getAreas(), table.getLines().stream().map(DLine::getTarget).toList());
        assertEquals(new Versions().competences(version), table.getColumns().stream().map(DColumn::getTarget).toList());
        List<DCell> marks = Views.lines(table).stream().flatMap(line -> line.getCells().stream()).toList();
        assertEquals(version.getStatements().size(), marks.size());
        marks.forEach(mark -> assertEquals(((Statement) mark.getLine().getTarget()).getCompetence(),
                mark.getColumn().getTarget()));
        assertTrue(table.getName().endsWith(version.getVersion()), table.getName());
    }

    @Test
    void statementsAreColouredByTheirStateAgainstTheVersionBefore() {
        DTable table = views.of(Views.PUBLISHED, "Statements", DTable.class);
        QuestionnaireVersion version = Views.root(table, QuestionnaireVersion.class);

        assertEquals(version.getStatements(), table.getLines().stream().map(DLine::getTarget).toList());
        assertEquals(6, table.getColumns().size());
        Map<String, RGBValues> colours = table.getLines().stream().filter(line -> line.getCurrentStyle() != null)
                .collect(Collectors.toMap(line -> new Versions().state((Statement) line.getTarget()),
                        line -> line.getCurrentStyle().getBackgroundColor(), (one, other) -> one));
        assertTrue(colours.keySet().containsAll(List.of("new", "editorial", "changedMeaning")), colours.toString());
        assertNotEquals(colours.get("new"), colours.get("changedMeaning"));
    }

    @Test
    void trainingCoverageMarksWhatPackagesAndModulesStrengthen() {
        DTable table = views.of(Views.TRAINING, "TrainingCoverage", DTable.class);
        TrainingCatalogue catalogue = Views.root(table, TrainingCatalogue.class);

        assertEquals(catalogue.getPackages(), table.getLines().stream().map(DLine::getTarget).toList());
        assertEquals(new Trainings().targets(catalogue), table.getColumns().stream().map(DColumn::getTarget).toList());
        long expected = catalogue.getPackages().stream().mapToLong(each -> new Trainings().covered(each).size()).sum();
        assertEquals(expected, table.getLines().stream().mapToInt(line -> line.getCells().size()).sum());
    }

    @Test
    void theTreeOpensAtTheAreasAndTheirCompetences() {
        DTree tree = views.of(Views.PUBLISHED, "Questionnaire", DTree.class);
        QuestionnaireVersion version = Views.root(tree, QuestionnaireVersion.class);

        DTreeItem top = tree.getOwnedTreeItems().getFirst();
        assertEquals(1, tree.getOwnedTreeItems().size());
        assertTrue(top.getName().contains(version.getVersion()), top.getName());
        assertEquals(1 + version.getFramework().getAreas().size(), top.getOwnedTreeItems().size());
        assertEquals(version.getBackgroundQuestions(), targets(top.getOwnedTreeItems().getFirst()));
        assertEquals(version.getFramework().getAreas().getFirst().getCompetences(),
                targets(top.getOwnedTreeItems().get(1)));
    }

    @Test
    void theMapShowsAreasAndCompetencesAndEachLayerWhatItIsNamedAfter() {
        DDiagram map = views.of(Views.PUBLISHED, "FrameworkMap", DDiagram.class);
        QuestionnaireVersion version = Views.root(map, QuestionnaireVersion.class);
        int competences = new Versions().competences(version).size();

        assertEquals(version.getFramework().getAreas().size(), map.getContainers().size());
        assertEquals(competences, map.getNodes().size());
        assertEquals(0, map.getEdges().size());

        views.show(map, "Statements");
        assertEquals(competences + version.getStatements().size(), map.getNodes().size());
        assertEquals(version.getStatements().size(), map.getEdges().size());

        views.show(map, "Training");
        int packages = new Trainings().packages(version).size();
        assertTrue(packages > 0);
        assertEquals(competences + version.getStatements().size() + packages, map.getNodes().size());

        int edges = map.getEdges().size();
        views.show(map, "Crosswalk");
        assertEquals(edges + new Trainings().correspondences(version).size(), map.getEdges().size());
    }

    @Test
    void cooperationsAreConnectedWithTheirLibraries() {
        DDiagram diagram = views.of(Views.REGION, "Cooperations", DDiagram.class);
        Region region = Views.root(diagram, Region.class);

        assertEquals(region.getCooperations().size() + region.getLibraries().size(), diagram.getNodes().size());
        assertEquals(region.getCooperations().stream().mapToInt(each -> each.getMemberships().size()).sum(),
                diagram.getEdges().size());
    }

    private static List<?> targets(DTreeItem item) {
        return item.getOwnedTreeItems().stream().map(DTreeItem::getTarget).toList();
    }
}
