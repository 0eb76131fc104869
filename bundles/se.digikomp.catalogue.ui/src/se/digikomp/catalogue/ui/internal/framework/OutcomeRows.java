package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LearningOutcome;

/**
 * Competence statements and learning outcomes of an edition as rows: competence by competence, statements first. A new
 * row joins those above it: it is of their kind and belongs to their competence.
 */
record OutcomeRows(FrameworkVersion edition) implements Rows<Identified> {

    @Override
    public List<Identified> all() {
        List<Identified> rows = new ArrayList<>();
        competences().forEach(competence -> {
            rows.addAll(competence.getStatements());
            rows.addAll(competence.getOutcomes());
        });
        return rows;
    }

    @Override
    public boolean growing() {
        return !competences().isEmpty();
    }

    @Override
    public Identified insert(int index) {
        List<Identified> all = all();
        Identified row;
        if (all.isEmpty()) {
            row = FrameworkFactory.eINSTANCE.createLearningOutcome();
            list(competences().getFirst(), row).add(row);
        } else {
            Identified above = all.get(Math.max(0, index - 1));
            row = (Identified) EcoreUtil.create(above.eClass());
            siblings(above).add(siblings(above).indexOf(above) + (index == 0 ? 0 : 1), row);
        }
        row.setId(EcoreUtil.generateUUID());
        return row;
    }

    @Override
    public Identified duplicate(Identified row, int index) {
        Identified copy = EcoreUtil.copy(row);
        copy.setId(EcoreUtil.generateUUID());
        siblings(row).add(siblings(row).indexOf(row) + 1, copy);
        return copy;
    }

    @Override
    public void remove(Identified row) {
        siblings(row).remove(row);
    }

    /** Moves within the rows of the same kind and competence, as far as that goes. */
    @Override
    public void move(Identified row, int index) {
        Identified there = all().get(index);
        EList<EObject> siblings = siblings(row);
        if (siblings.contains(there)) {
            siblings.move(siblings.indexOf(there), row);
        }
    }

    private List<Competence> competences() {
        return edition.getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList();
    }

    private static EList<EObject> siblings(Identified row) {
        return list(row.eContainer(), row);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject competence, Identified row) {
        return (EList<EObject>) (EList<?>) (row instanceof LearningOutcome
                ? ((Competence) competence).getOutcomes()
                : ((Competence) competence).getStatements());
    }
}
