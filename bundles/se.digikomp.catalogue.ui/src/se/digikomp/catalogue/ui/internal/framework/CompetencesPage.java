package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Pictures;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.Scrolled;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.LocalizedText;

/** Areas and competences as a tree, with names and descriptions in both languages beside it. */
final class CompetencesPage implements EditorPage {

    private static final int[] SHARES = { 45, 55 };

    private final Editing editing;
    private final FrameworkVersion edition;
    private TreeViewer tree;
    private Scrolled beside;
    private Fields fields;

    CompetencesPage(Editing editing, FrameworkVersion edition) {
        this.editing = editing;
        this.edition = edition;
    }

    @Override
    public String title() {
        return Messages.Page_competences;
    }

    @Override
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(left);
        tree = new TreeViewer(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new AreaContent());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return editing.label((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return Pictures.of(((EObject) element).eClass());
            }
        });
        beside = new Scrolled(halves);
        fields = new Fields(beside.content(), editing.permission().allowed());
        wording(Messages.Field_nameSv, Messages.Field_nameEn, FrameworkPackage.Literals.AREA__NAME,
                FrameworkPackage.Literals.COMPETENCE__NAME);
        wording(Messages.Field_descriptionSv, Messages.Field_descriptionEn,
                FrameworkPackage.Literals.AREA__DESCRIPTOR, FrameworkPackage.Literals.COMPETENCE__DESCRIPTOR);
        halves.setWeights(SHARES);
        tree.setInput(edition);
        tree.expandAll();
        tree.addSelectionChangedListener(event -> refreshFields());
    }

    @Override
    public void refresh() {
        tree.refresh();
        if (tree.getSelection().isEmpty() && !edition.getAreas().isEmpty()) {
            tree.setSelection(new StructuredSelection(edition.getAreas().getFirst()));
        }
        refreshFields();
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Area || object instanceof Competence;
        if (mine && object.eResource() == edition.eResource()) {
            tree.setSelection(new StructuredSelection(object), true);
        }
        return mine;
    }

    private void wording(String swedish, String english, EReference ofArea, EReference ofCompetence) {
        for (String language : List.of("sv", "en")) {
            fields.lines(language.equals("sv") ? swedish : english,
                    () -> Wordings.in(language, (LocalizedText) selected().eGet(feature(ofArea, ofCompetence))),
                    words -> editing.type(selected(), feature(ofArea, ofCompetence), language, words));
        }
    }

    private EReference feature(EReference ofArea, EReference ofCompetence) {
        return selected() instanceof Area ? ofArea : ofCompetence;
    }

    private EObject selected() {
        return (EObject) tree.getStructuredSelection().getFirstElement();
    }

    private void refreshFields() {
        if (selected() != null) {
            fields.refresh();
            beside.fit();
        }
    }
}
