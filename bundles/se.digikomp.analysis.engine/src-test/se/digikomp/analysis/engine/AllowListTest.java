package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Contributors are admitted by name or by how their names begin. */
class AllowListTest {

    @Test
    void namesAndBeginningsAdmit() {
        AllowList list = AllowList.parse(" se.digikomp.*,org.example , ");

        assertEquals(List.of("se.digikomp.*", "org.example"), list.contributors());
        assertTrue(list.admits("se.digikomp.analysis.standard"));
        assertTrue(list.admits("org.example"));
        assertFalse(list.admits("org.example.other"));
        assertEquals(list, AllowList.parse(list.toString()));
    }

    @Test
    void nobodyIsAdmittedByAnEmptyList() {
        assertFalse(AllowList.parse("").admits("org.example"));
        assertTrue(AllowList.ALL.admits("org.example"));
    }

    @Test
    void takingOneFromAllNamesTheOthers() {
        assertEquals(List.of("a", "b"), AllowList.ALL.with(List.of("b", "a"), List.of("c")).contributors());
    }

    @Test
    void whatIsAdmittedWithoutBeingInstalledStays() {
        AllowList list = AllowList.parse("org.later, se.digikomp.*, org.example");

        assertEquals(List.of("org.later", "se.digikomp.*"),
                list.with(List.of("se.digikomp.analysis.standard"), List.of("org.example")).contributors());
    }
}
