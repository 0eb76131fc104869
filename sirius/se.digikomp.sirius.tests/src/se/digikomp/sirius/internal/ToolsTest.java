package se.digikomp.sirius.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Region;
import se.digikomp.sirius.services.Regions;
import se.digikomp.sirius.services.Trainings;
import se.digikomp.sirius.services.Versions;
import se.digikomp.sirius.services.Words;
import se.digikomp.training.model.LearningPackage;

/** What each tool changes, in a draft and in the other models. */
class ToolsTest {

    private Views views;
    private String draft;
    private Tools tools;

    @BeforeEach
    void open() throws CoreException {
        views = Views.open();
        draft = views.draft();
        tools = new Tools(views.representations().session());
    }

    @AfterEach
    void close() throws CoreException {
        views.close();
    }

    @Test
    void aCellOfTheCoverageSetsTheCompetenceAndTypingIntoTheMarkClearsIt() {
        DTable table = views.of(draft, "Coverage", DTable.class);
        DLine line = table.getLines().getFirst().getLines().getFirst();
        Statement statement = (Statement) line.getTarget();
        DColumn other = table.getColumns().getLast();

        views.run(table, tools.mark(line, other));
        assertSame(other.getTarget(), statement.getCompetence());

        views.undo(table);
        assertSame(table.getColumns().getFirst().getTarget(), statement.getCompetence());

        DLine again = table.getLines().getFirst().getLines().getFirst();
        views.run(table, tools.type(Tools.cell(again, table.getColumns().getFirst()), ""));
        assertNull(statement.getCompetence());
        assertTrue(table.getLines().stream().anyMatch(each -> each.getTarget() == statement), "stands out below");
    }

    @Test
    void statementsAreWrittenAddedAndDeletedInTheirTable() {
        DTable table = views.of(draft, "Statements", DTable.class);
        QuestionnaireVersion version = Views.root(table, QuestionnaireVersion.class);
        DLine line = table.getLines().getFirst();
        Statement statement = (Statement) line.getTarget();
        int count = version.getStatements().size();

        views.run(table, tools.type(Tools.cell(line, table.getColumns().get(0)), "999"));
        assertEquals("999", statement.getCode());
        views.run(table, tools.type(Tools.cell(line, table.getColumns().get(1)), "söka i katalogen"));
        assertEquals("söka i katalogen", new Words().textIn(statement, "sv"));
        views.run(table, tools.type(Tools.cell(line, table.getColumns().get(2)), "search the catalogue"));
        assertEquals("search the catalogue", new Words().textIn(statement, "en"));
        views.run(table, tools.type(Tools.cell(line, table.getColumns().get(3)), "5.4"));
        assertEquals("5.4", statement.getCompetence().getCode());
        String theme = new Words().heading(version.getThemes().getFirst());
        views.run(table, tools.type(Tools.cell(line, table.getColumns().get(4)), theme));
        assertEquals(theme, new Versions().themeNames(statement));
        assertEquals("undecided", new Versions().state(statement));

        views.run(table, tools.addLine(table));
        assertEquals(count + 1, table.getLines().size());
        assertFalse(version.getStatements().getLast().getKey().isBlank());

        views.run(table, tools.delete(table.getLines().getLast()));
        assertEquals(count, version.getStatements().size());
    }

    @Test
    void aCellOfTheTrainingCoverageIsCreatedAndDeleted() {
        DTable table = views.of(Views.TRAINING, "TrainingCoverage", DTable.class);
        DLine line = table.getLines().getFirst();
        LearningPackage learning = (LearningPackage) line.getTarget();
        DColumn column = table.getColumns().stream()
                .filter(each -> !new Trainings().covered(learning).contains(each.getTarget())).findFirst()
                .orElseThrow();

        views.run(table, tools.mark(line, column));
        assertTrue(new Trainings().covered(learning).contains(column.getTarget()));

        views.run(table, tools.type(Tools.cell(line, column), ""));
        assertFalse(new Trainings().covered(learning).contains(column.getTarget()));
    }

    @Test
    void statementsAreDrawnConnectedDisconnectedAndDeletedOnTheMap() {
        DDiagram map = views.of(draft, "FrameworkMap", DDiagram.class);
        QuestionnaireVersion version = Views.root(map, QuestionnaireVersion.class);
        views.show(map, "Statements");
        Competence competence = version.getFramework().getAreas().getLast().getCompetences().getLast();

        views.run(map, tools.draw(map, "NewStatement"));
        Statement fresh = version.getStatements().getLast();
        views.run(map, tools.connect(map, fresh, competence, "Connect"));
        assertSame(competence, fresh.getCompetence());

        views.run(map, tools.delete(Tools.edge(map, fresh, competence)));
        assertNull(fresh.getCompetence());
        assertTrue(version.getStatements().contains(fresh));

        views.run(map, tools.delete(Tools.node(map, fresh)));
        assertFalse(version.getStatements().contains(fresh));
    }

    @Test
    void packagesAreConnectedAndDisconnectedOnTheMap() {
        DDiagram map = views.of(draft, "FrameworkMap", DDiagram.class);
        QuestionnaireVersion version = Views.root(map, QuestionnaireVersion.class);
        views.show(map, "Training");
        LearningPackage learning = new Trainings().packages(version).getFirst();
        Competence competence = new Versions().competences(version).stream()
                .filter(each -> !new Trainings().covered(learning).contains(each)).findFirst().orElseThrow();

        views.run(map, tools.connect(map, learning, competence, "ConnectPackage"));
        assertTrue(new Trainings().covered(learning).contains(competence));

        views.run(map, tools.delete(Tools.edge(map, learning, competence)));
        assertFalse(new Trainings().covered(learning).contains(competence));
    }

    @Test
    void cooperationsAreDrawnAndLibrariesJoinAndLeaveThem() {
        DDiagram diagram = views.of(Views.REGION, "Cooperations", DDiagram.class);
        Region region = Views.root(diagram, Region.class);
        Library library = region.getLibraries().getFirst();

        views.run(diagram, tools.draw(diagram, "NewCooperation"));
        Cooperation cooperation = region.getCooperations().getLast();
        views.run(diagram, tools.connect(diagram, cooperation, library, "Join"));
        assertSame(library, cooperation.getMemberships().getFirst().getLibrary());
        int memberships = new Regions().cooperations(library);

        views.run(diagram, tools.delete(Tools.edge(diagram, cooperation, library)));
        assertTrue(cooperation.getMemberships().isEmpty());
        assertEquals(memberships - 1, new Regions().cooperations(library));
    }
}
