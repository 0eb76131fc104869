package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;

/**
 * What came of pasting a block.
 *
 * @param added       how many rows it added
 * @param tooManyRows how many of its rows had no place
 * @param tooWide     how many of its columns had no place
 * @param refused     its texts that stand for nothing in their column
 */
public record Pasted(int added, int tooManyRows, int tooWide, List<Refusal> refused) {

    public Pasted {
        refused = List.copyOf(refused);
    }

    /** What to tell a person; empty where all of the block found its place. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (tooWide > 0) {
            words.add(NLS.bind(Messages.Grid_tooWide, tooWide));
        }
        if (tooManyRows > 0) {
            words.add(NLS.bind(Messages.Grid_tooManyRows, tooManyRows));
        }
        if (!refused.isEmpty()) {
            words.add(Refusal.words(refused));
        }
        return String.join(" ", words);
    }
}
