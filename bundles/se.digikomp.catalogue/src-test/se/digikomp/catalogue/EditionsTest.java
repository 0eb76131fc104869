package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;

class EditionsTest {

    @TempDir
    Path folder;
    private Catalogue catalogue;
    private FrameworkVersion adopted;

    @BeforeEach
    void openTheDelivered() {
        catalogue = Delivered.in(folder);
        adopted = (FrameworkVersion) catalogue.find("digcomp-3.0").orElseThrow();
    }

    private FrameworkVersion draft() {
        return Editions.newDraft(adopted, "3.1", 2027, catalogue.frameworks());
    }

    @Test
    void aNewEditionHasTheSamePartsUnderIdentitiesOfItsOwn() {
        FrameworkVersion draft = draft();

        assertEquals("digcomp-3.1", draft.getId());
        assertEquals(FrameworkState.DRAFT, draft.getState());
        assertEquals(competences(adopted).map(Competence::getCode).toList(),
                competences(draft).map(Competence::getCode).toList());
        assertTrue(competences(draft).allMatch(competence -> competence.getId().startsWith("digcomp-3.1/")));
        assertTrue(competences(draft).flatMap(competence -> competence.getStatements().stream())
                .allMatch(statement -> draft.getLevels().contains(statement.getLevel())));
    }

    @Test
    void aCrosswalkProposesTheCompetenceWithTheSameCode() {
        FrameworkVersion draft = draft();

        assertEquals(1, draft.getCrosswalks().size());
        List<Correspondence> pairs = draft.getCrosswalks().getFirst().getCorrespondences();
        assertEquals(competences(adopted).count(), pairs.size());
        assertTrue(pairs.stream().allMatch(pair -> pair.getFrom().getCode().equals(pair.getTo().getCode())));
        assertTrue(pairs.stream().allMatch(pair -> pair.getFrom().getArea().eContainer() == adopted
                && pair.getTo().getArea().eContainer() == draft));
    }

    @Test
    void aLabelMustBeFreeAndReadable() {
        assertFalse(Editions.isFree("2.2", adopted, catalogue.frameworks()));
        assertFalse(Editions.isFree(" ", adopted, catalogue.frameworks()));
        assertFalse(Editions.isFree("../3", adopted, catalogue.frameworks()));
        assertTrue(Editions.isFree("3.1 Skåne", adopted, catalogue.frameworks()));
        assertThrows(IllegalArgumentException.class,
                () -> Editions.newDraft(adopted, "2.2", 2027, catalogue.frameworks()));
        assertThrows(IllegalArgumentException.class, () -> Editions.newDraft(draft(), "3.2", 2027, List.of()));
    }

    @Test
    void anAdoptedEditionIsLockedOnTheDiskToo() {
        Resource file = catalogue.add("digcomp-3.1.framework", draft());
        FrameworkVersion draft = (FrameworkVersion) file.getContents().getFirst();
        catalogue.save(file);
        assertEquals(List.of(), Editions.blockers(draft));

        Editions.adopt(draft);
        catalogue.save(file);

        draft.setYear(2030);
        assertThrows(CatalogueException.class, () -> catalogue.save(file));
        assertThrows(IllegalStateException.class, () -> Editions.adopt(draft));
    }

    @Test
    void anEditionWithAnErrorIsNotAdopted() {
        FrameworkVersion draft = draft();
        Competence lost = FrameworkFactory.eINSTANCE.createCompetence();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("gone.framework#1.1"));
        draft.getCrosswalks().getFirst().getCorrespondences().getFirst().setFrom(lost);

        assertFalse(Editions.blockers(draft).isEmpty());
        assertThrows(IllegalStateException.class, () -> Editions.adopt(draft));
    }

    private static Stream<Competence> competences(FrameworkVersion edition) {
        return edition.getAreas().stream().flatMap(area -> area.getCompetences().stream());
    }
}
