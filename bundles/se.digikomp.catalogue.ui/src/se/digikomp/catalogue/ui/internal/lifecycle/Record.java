package se.digikomp.catalogue.ui.internal.lifecycle;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Frozen;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.PublishedVersions.Published;

/**
 * What the store and the audit of files know about a version's publication.
 *
 * @param frozen   what was frozen under its label
 * @param problems what is wrong with how file and frozen form go together, as sentences
 */
record Record(Optional<Published> frozen, List<String> problems) {

    /** All of it in words; empty where there is nothing to say about a version in this state. */
    String words(VersionState state) {
        if (!problems.isEmpty()) {
            return "⚠ " + String.join("\n", problems);
        }
        return frozen.filter(kept -> Frozen.isFrozen(state)).map(Record::words).orElse("");
    }

    /** Who froze a version, when, and its digest. */
    static String words(Published kept) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .format(kept.on().atZone(ZoneId.systemDefault()));
        return NLS.bind(Messages.Record_frozen, new Object[] { day, kept.by(), kept.version().digest() });
    }
}
