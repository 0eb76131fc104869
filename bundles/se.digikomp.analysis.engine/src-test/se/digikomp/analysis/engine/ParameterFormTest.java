package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Param;
import se.digikomp.analysis.engine.ParameterField.Arity;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Round;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** Parameters of every type come back equal from text and from JSON, and bad ones are explained. */
class ParameterFormTest {

    /** A word. */
    public enum Word {
        ONE, OTHER
    }

    /** One component of each type, and some of several. */
    public record Everything(boolean on, @Param(min = 1, max = 9) int whole, double number, String text, Word word,
            Statement statement, Background background, Unit unit, Round round, Optional<Competence> competence,
            Set<Statement> statements, List<Unit> units, Set<Word> words, @Param(max = 9) List<Integer> wholes,
            Optional<String> remark, Set<Area> areas) {
    }

    /** A component that parameters cannot have. */
    public record Moment(Instant when) {
    }

    private static final Snapshot SNAPSHOT = new Region(3).unit("A", 15, 3).unit("B", 7, 2).snapshot();
    private static final List<Statement> STATEMENTS = SNAPSHOT.outline().statements();
    private static final List<Unit> UNITS = SNAPSHOT.territory().units();
    private static final Everything DEFAULTS = new Everything(true, 3, 0.5, "a, b\\c", Word.ONE, STATEMENTS.get(1),
            SNAPSHOT.outline().backgrounds().getFirst(), UNITS.getFirst(), SNAPSHOT.round(), Optional.empty(),
            Set.of(STATEMENTS.get(2), STATEMENTS.get(0)), List.of(UNITS.get(1), UNITS.get(0)), Set.of(),
            List.of(3, 1, 3), Optional.of("x,y"), Set.of());

    private static ParameterForm form() {
        return ParameterForm.of(DEFAULTS, "org.example", Vocabulary.of(SNAPSHOT), key -> Text.EMPTY);
    }

    private static Everything accepted(ParameterForm.Parsed parsed) {
        return (Everything) assertInstanceOf(ParameterForm.Accepted.class, parsed, parsed::toString).parameters();
    }

    private static String refused(Map<String, String> text) {
        return assertInstanceOf(ParameterForm.Refused.class, form().fromText(text)).summary().in(Locale.ENGLISH);
    }

    @Test
    void parametersOfEveryTypeSurviveText() {
        assertEquals(DEFAULTS, accepted(form().fromText(form().asText(DEFAULTS))));
    }

    @Test
    void parametersOfEveryTypeSurviveJson() {
        assertEquals(DEFAULTS, accepted(form().fromJson(form().toJson(DEFAULTS))));
        assertTrue(form().toJson(DEFAULTS).contains("\"wholes\":[3,1,3],\"remark\":\"x,y\",\"areas\":[]"));
    }

    @Test
    void equalSetsHaveOneKeyInWhateverOrderTheyWereMade() {
        Everything other = accepted(form().fromText(Map.of("statements", "s2, s0")));
        Everything same = accepted(form().fromText(Map.of("statements", "s0,s2,s0")));
        assertEquals(form().cacheKey(other), form().cacheKey(same));
        assertEquals(List.of(STATEMENTS.get(0), STATEMENTS.get(2)),
                List.copyOf(new LinkedHashSet<>(same.statements())));
        Everything fewer = accepted(form().fromText(Map.of("statements", "s2")));
        assertNotEquals(form().cacheKey(same), form().cacheKey(fewer));
    }

    @Test
    void aStatementMayBeCalledByItsCodeAndAUnitByItsName() {
        Everything read = accepted(form().fromText(Map.of("statement", "102", "units", "b")));
        assertEquals(STATEMENTS.get(2), read.statement());
        assertEquals(List.of(UNITS.get(1)), read.units());
    }

    @Test
    void anEmptyTextIsNoValueWhereThereMayBeNone() {
        Everything read = accepted(form().fromText(Map.of("remark", "", "units", "", "wholes", " ")));
        assertEquals(Optional.empty(), read.remark());
        assertEquals(List.of(), read.units());
        assertEquals(List.of(), read.wholes());
    }

    @Test
    void whatCannotBeChosenIsSaidWithWhatCan() {
        assertEquals("unit: “C” cannot be used (possible: A, B).", refused(Map.of("unit", "C")));
        assertEquals("wholes: 12 is greater than 9.", refused(Map.of("wholes", "1,12")));
        assertInstanceOf(ParameterForm.Refused.class, form().fromJson("[1]"));
        assertInstanceOf(ParameterForm.Refused.class, form().fromJson("{\"whole\":"));
    }

    @Test
    void fieldsSayHowManyValuesTheyTake() {
        Map<String, Arity> arities = new TreeMap<>();
        form().fields().forEach(field -> arities.put(field.name(), field.arity()));
        assertEquals(Arity.ONE, arities.get("word"));
        assertEquals(Arity.OPTIONAL, arities.get("competence"));
        assertEquals(Arity.LIST, arities.get("units"));
        assertEquals(Arity.SET, arities.get("statements"));
    }

    @Test
    void aTypeThatParametersCannotHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ParameterForm.of(new Moment(Instant.EPOCH), "org.example",
                Vocabulary.of(SNAPSHOT), key -> Text.EMPTY));
    }
}
