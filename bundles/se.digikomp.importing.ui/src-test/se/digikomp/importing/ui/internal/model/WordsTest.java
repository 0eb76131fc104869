package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.Mapping;

/** Which words of a file need a meaning, and where a decided meaning goes. */
class WordsTest {

    @Test
    void numbersAndTheQuestionnairesOwnLabelsNeedNoMeaning() {
        List<String> words = Words.in(Samples.batch(), Samples.mapping(), Samples.SECOND).stream()
                .map(Words.Word::word).toList();

        assertEquals(List.of("vet ej", "Boss"), words);
    }

    @Test
    void aWordIsCountedOverAllStatementsOfOneScale() {
        Words.Word word = Words.in(Samples.batch(), Samples.mapping(), Samples.SECOND).getFirst();

        assertEquals(2, word.rows());
        assertEquals(List.of("111", "121"), word.codes());
        assertEquals(Words.UNDECIDED, word.meaning());
    }

    @Test
    void aDecidedMeaningHoldsForAllStatementsOfTheScale() {
        Words.Word word = Words.in(Samples.batch(), Samples.mapping(), Samples.SECOND).getFirst();

        Mapping decided = Words.decided(Samples.mapping(), List.of(word.meaning(0)));

        assertEquals(0, decided.words().get("111").get("vet ej"));
        assertEquals(0, decided.words().get("121").get("vet ej"));
        assertEquals(0, Words.in(Samples.batch(), decided, Samples.SECOND).getFirst().meaning());
    }

    @Test
    void anUndecidedWordLeavesNoEntry() {
        Words.Word word = Words.in(Samples.batch(), Samples.mapping(), Samples.SECOND).getFirst();
        Mapping decided = Words.decided(Samples.mapping(), List.of(word.meaning(3)));

        Mapping undone = Words.decided(decided, List.of(word.meaning(Words.UNDECIDED)));

        assertNotEquals(decided, undone);
        assertEquals(Words.UNDECIDED, Words.in(Samples.batch(), undone, Samples.SECOND).getFirst().meaning());
    }
}
