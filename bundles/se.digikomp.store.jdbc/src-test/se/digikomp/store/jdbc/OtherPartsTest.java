package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.store.ReleaseLog.Part;
import se.digikomp.store.ReleaseLog.Release;
import se.digikomp.survey.VersionRef;

class OtherPartsTest {

    private static final Instant SPRING = Instant.parse("2019-03-31T01:30:00.123Z");

    @TempDir
    Path folder;

    private JdbcStore store;

    @BeforeEach
    void open() {
        store = JdbcStore.derby(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aProfileIsKeptInPlaceOfTheOneBefore() {
        String large = "å".repeat(100_000);
        store.profiles().keep("KB", "first");
        store.profiles().keep("Annan", "x");
        store.profiles().keep("KB", large);

        assertEquals(List.of("Annan", "KB"), store.profiles().names());
        assertEquals(Optional.of(large), store.profiles().profile("KB"));
        assertEquals(Optional.empty(), store.profiles().profile("kb"));
    }

    @Test
    void aVersionIsFrozenOnceAndOnlyOnce() {
        Published first = new Published(new VersionRef("demo", "1", "a"), "<xmi/>", "Eva", SPRING);
        store.published().publish(first);
        store.published().publish(first);

        assertEquals(List.of(first), store.published().all());
        assertEquals(Optional.of(first), store.published().find("demo", "1"));
        assertThrows(IllegalStateException.class, () -> store.published()
                .publish(new Published(new VersionRef("demo", "1", "b"), "<xmi a=''/>", "Eva", SPRING)));
        assertEquals(List.of(first), store.published().all());
    }

    @Test
    void theReleaseLogListsTheLatestFirstWithItsUnits() {
        Release early = release(SPRING, "1286");
        Release late = release(SPRING.plusSeconds(60), "skane-sydost", "1286", "1291");
        store.releases().add(early);
        store.releases().add(late);

        assertEquals(List.of(late, early), store.releases().of("2019"));
        assertEquals(List.of(), store.releases().of("2018"));
    }

    @Test
    void momentsDoNotDependOnTheTimeZoneInWhichTheyAreRead() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
            store.releases().add(release(SPRING, "1286"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertEquals(SPRING, store.releases().of("2019").get(0).on());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Release release(Instant on, String subject, String... units) {
        Map<String, Part> parts = Arrays.stream(units)
                .collect(Collectors.toMap(unit -> unit, unit -> new Part(15, List.of(15, 14), "0123456789abcdef")));
        return new Release(on, "2019", "compilation.pdf", subject, parts, 15, "snapshot", "k=5", Set.of("title"),
                "Ystad.pdf");
    }
}
