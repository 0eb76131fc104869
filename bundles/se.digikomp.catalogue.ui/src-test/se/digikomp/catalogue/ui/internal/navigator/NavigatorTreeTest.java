package se.digikomp.catalogue.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;

/** What the navigator shows of the delivered content. */
class NavigatorTreeTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir
    private Path folder;

    private List<Node> tree(Locale reader) {
        DeliveredContent.fill(folder);
        return NavigatorTree.of(Catalogue.open(folder), reader);
    }

    private static Node child(Node parent, String label) {
        return parent.children().stream().filter(node -> node.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        label + " is not among " + parent.children().stream().map(Node::label).toList()));
    }

    @Test
    void thereIsOneHeadingForEachKindOfModel() {
        List<Node> headings = tree(SWEDISH);

        assertEquals(List.of("framework", "questionnaire", "training", "region"),
                headings.stream().map(Node::path).toList());
        assertTrue(headings.stream().noneMatch(Node::opens));
    }

    @Test
    void editionsLeadToAreasAndCompetences() {
        Node edition = child(child(tree(SWEDISH).get(0), "DigComp"), "DigComp 2.0");

        assertEquals(Set.of(Mark.ADOPTED), edition.marks());
        assertEquals(5, edition.children().size());
        assertEquals(21, edition.children().stream().mapToInt(area -> area.children().size()).sum());
    }

    @Test
    void aPublishedVersionIsLockedAndTheNewestComesFirst() {
        Node questionnaire = tree(SWEDISH).get(1).children().getFirst();

        assertEquals("Självskattning av digital kompetens", questionnaire.label());
        assertTrue(questionnaire.marks().contains(Mark.DEMONSTRATION));
        assertEquals("self-assessment-demo-v2.questionnaire", questionnaire.children().getFirst().file());
        assertFalse(questionnaire.children().getFirst().isChangeable());
    }

    @Test
    void aLibraryStandsUnderEachOfItsCooperations() {
        Node region = tree(SWEDISH).get(3).children().getFirst();
        Node cooperations = region.children().getFirst();

        long skurup = cooperations.children().stream().flatMap(cooperation -> cooperation.children().stream())
                .filter(library -> library.label().equals("Skurup")).count();

        assertEquals(4, cooperations.children().size());
        assertEquals(2, skurup);
    }

    @Test
    void everyLineHasAPathOfItsOwn() {
        List<String> paths = tree(Locale.ENGLISH).stream().flatMap(NavigatorTreeTest::withAllBelow).map(Node::path)
                .toList();

        assertEquals(Set.copyOf(paths).size(), paths.size());
    }

    @Test
    void aFileThatCannotBeReadIsShownAsSuch() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("broken.training"), "no model");

        Node broken = child(tree(SWEDISH).get(2), "broken.training");

        assertEquals(Set.of(Mark.UNREADABLE), broken.marks());
    }

    @Test
    void aLineMatchesByWhatStandsBelowIt() {
        Node frameworks = tree(SWEDISH).get(0);

        assertTrue(frameworks.matches("NÄTETIKETT"));
        assertFalse(frameworks.matches("fiskodling"));
    }

    private static Stream<Node> withAllBelow(Node node) {
        return Stream.concat(Stream.of(node),
                node.children().stream().flatMap(NavigatorTreeTest::withAllBelow));
    }
}
