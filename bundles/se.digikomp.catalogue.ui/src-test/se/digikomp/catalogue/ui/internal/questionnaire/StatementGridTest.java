package se.digikomp.catalogue.ui.internal.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Cell;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.Pasted;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.VersionState;

/** The statements of a draft edited like a spreadsheet, without any widgets. */
class StatementGridTest {

    private static final int CODE = 0;
    private static final int SV = 1;
    private static final int EN = 2;
    private static final int COMPETENCE = 3;
    private static final int THEMES = 4;

    @TempDir
    private Path folder;
    private Editing editing;
    private QuestionnaireVersion version;
    private GridModel<Statement> grid;

    @BeforeEach
    void openADraft() {
        DeliveredContent.fill(folder);
        Path file = folder.resolve("self-assessment-demo-v2.questionnaire");
        editing = Editing.open(file, Locale.ENGLISH).orElseThrow();
        version = (QuestionnaireVersion) editing.root();
        version.setState(VersionState.DRAFT);
        grid = StatementGrid.of(editing, version, Optional.empty());
    }

    private List<String> codes() {
        return version.getStatements().stream().map(Statement::getCode).toList();
    }

    private String text(int row, int column) {
        return grid.text(new Cell(row, column));
    }

    @Test
    void aPastedBlockIsOneStepOfUndo() {
        List<String> before = List.of(text(0, SV), text(0, EN), text(1, SV), text(1, EN));

        grid.paste(0, List.of(SV, EN), "ett\tone\r\ntvå\ttwo\r\n");

        assertEquals(List.of("ett", "one", "två", "two"),
                List.of(text(0, SV), text(0, EN), text(1, SV), text(1, EN)));
        editing.stack().undo();
        assertEquals(before, List.of(text(0, SV), text(0, EN), text(1, SV), text(1, EN)));
        assertFalse(editing.stack().canUndo());
        editing.stack().redo();
        assertEquals("two", text(1, EN));
    }

    @Test
    void aBlockLongerThanTheGridAddsRowsWithTheirCompetence() {
        int last = grid.shown().size() - 1;

        Pasted pasted = grid.paste(last, List.of(CODE, SV, EN, COMPETENCE),
                "991\tsist\tlast\t5.1\n992\tny\tnew\t3.4");

        assertEquals(1, pasted.added());
        assertEquals(List.of(), pasted.refused());
        Statement added = version.getStatements().getLast();
        assertEquals("992", added.getCode());
        assertEquals("3.4", added.getCompetence().getCode());
        assertEquals("ny", text(last + 1, SV));
        editing.stack().undo();
        assertEquals(last + 1, version.getStatements().size());
    }

    @Test
    void theFirstCodeOfANewStatementBecomesItsKeyAndLaterOnesDoNot() {
        int row = grid.insert(0);
        Statement added = grid.shown().get(row);

        grid.write(new Cell(row, CODE), "345");
        assertEquals("345", added.getKey());
        grid.write(new Cell(row, CODE), "346");

        assertEquals("345", added.getKey());
        assertEquals("346", added.getCode());
    }

    @Test
    void aCodeOnceUsedForAnotherStatementDoesNotBecomeAKeyAgain() {
        int row = grid.insert(0);

        grid.write(new Cell(row, CODE), "311");

        assertFalse(grid.shown().get(row).getKey().equals("311"));
    }

    @Test
    void anUnknownCompetenceIsRefusedAndChangesNothing() {
        String before = text(0, COMPETENCE);

        assertTrue(grid.write(new Cell(0, COMPETENCE), "9.9").isPresent());
        assertEquals(before, text(0, COMPETENCE));
    }

    @Test
    void themesArePastedByNameOrKey() {
        assertEquals(Optional.empty(), grid.write(new Cell(0, THEMES), "juridik, User in focus"));

        assertEquals(List.of("anvandaren", "juridik"),
                version.getStatements().getFirst().getThemes().stream().map(theme -> theme.getKey()).toList());
    }

    @Test
    void fillingDownTakesTheTopmostOfEachColumn() {
        grid.fillDown(List.of(new Cell(2, SV), new Cell(0, SV), new Cell(1, SV), new Cell(1, COMPETENCE),
                new Cell(0, COMPETENCE)));

        assertEquals(List.of(text(0, SV), text(0, SV), text(0, COMPETENCE)),
                List.of(text(1, SV), text(2, SV), text(1, COMPETENCE)));
    }

    @Test
    void sortingAndFilteringLeaveTheOrderOfTheQuestionnaire() {
        List<String> before = codes();

        grid.sort(Optional.of(EN), true);
        grid.filter(Map.of(COMPETENCE, "3."));

        assertEquals(before, codes());
        assertTrue(grid.shown().size() < before.size());
        assertTrue(grid.shown().stream().allMatch(row -> row.getCompetence().getCode().startsWith("3.")));
        assertFalse(grid.movable());
    }

    @Test
    void aRowEditedOutOfTheFilterStaysUntilItIsFilteredAgain() {
        grid.filter(Map.of(CODE, "311"));
        Statement row = grid.shown().getFirst();

        grid.write(new Cell(0, CODE), "999");
        assertEquals(List.of(row), grid.shown());
        grid.filter(Map.of(CODE, "311"));

        assertEquals(List.of(), grid.shown());
    }

    @Test
    void movingGoesPastTheNextRowThatIsShown() {
        grid.filter(Map.of(COMPETENCE, "1.2"));
        Statement second = grid.shown().get(1);

        grid.move(List.of(1), true);

        assertTrue(version.getStatements().indexOf(second) < version.getStatements().indexOf(grid.shown().getFirst())
                || grid.shown().getFirst() == second);
        assertEquals(1, version.getStatements().indexOf(second));
    }

    @Test
    void severalRowsMoveTogetherAndBackByUndo() {
        List<String> before = codes();

        assertEquals(List.of(1, 2), grid.move(List.of(2, 3), true));
        assertEquals(List.of(before.get(0), before.get(2), before.get(3), before.get(1)), codes().subList(0, 4));
        editing.stack().undo();

        assertEquals(before, codes());
        assertEquals(List.of(), List.copyOf(grid.move(List.of(), true)));
        grid.move(List.of(0), true);
        assertEquals(before, codes());
    }

    @Test
    void deletingAndDuplicatingAreEachOneStep() {
        List<String> before = codes();

        assertEquals(List.of(2, 3), grid.duplicate(List.of(0, 1)));
        grid.delete(List.of(2, 3));
        assertEquals(before, codes());
        editing.stack().undo();
        editing.stack().undo();

        assertEquals(before, codes());
        assertFalse(editing.stack().canUndo());
    }

    @Test
    void whatIsCopiedIsWhatASpreadsheetTakes() {
        assertEquals(text(0, CODE) + "\t" + text(0, EN) + "\n" + text(1, CODE) + "\t" + text(1, EN),
                grid.copy(List.of(0, 1), List.of(CODE, EN)));
    }

    @Test
    void aFrozenVersionIsNotEdited() {
        version.setState(VersionState.PUBLISHED);
        String before = text(0, SV);

        grid.write(new Cell(0, SV), "annat");
        grid.delete(List.of(0));
        grid.paste(0, List.of(SV), "annat\nannat");

        assertEquals(before, text(0, SV));
        assertFalse(editing.isDirty());
    }
}
