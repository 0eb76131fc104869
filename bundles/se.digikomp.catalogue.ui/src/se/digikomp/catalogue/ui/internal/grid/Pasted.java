package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;

/**
 * What came of pasting a block.
 *
 * @param added   how many rows it added
 * @param refused the texts that stand for nothing in their column, such as the name of an unknown competence
 */
public record Pasted(int added, List<String> refused) {

    public Pasted {
        refused = List.copyOf(refused);
    }
}
