package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Which competences and themes the statements of a version make concrete, with gaps and overlaps at a glance. */
final class CoveragePage implements EditorPage {

    private static final int MOST = 8;

    private final CoverageMatrix matrix;
    private final boolean changeable;
    private final Consumer<EObject> open;
    private CoverageTable table;
    private Link summary;
    private List<CoverageMatrix.Line> gaps = List.of();

    /**
     * The page of an opened version.
     *
     * @param open shows an object on the page where it is edited
     */
    CoveragePage(Editing editing, QuestionnaireVersion version, Consumer<EObject> open) {
        this.matrix = new CoverageMatrix(editing, version);
        this.changeable = editing.permission().allowed();
        this.open = open;
    }

    @Override
    public String title() {
        return Messages.Page_coverage;
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(parent);
        summary = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        summary.addListener(SWT.Selection, event -> table.reveal(gaps.get(Integer.parseInt(event.text))));
        table = new CoverageTable(parent, matrix);
        table.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table);
        table.onOpen(open);
        if (changeable) {
            table.onToggle(matrix::toggle);
        }
    }

    @Override
    public void refresh() {
        gaps = matrix.gaps();
        String text = gaps.isEmpty() ? Messages.Coverage_full
                : NLS.bind(Messages.Coverage_gaps, gaps.size(), names());
        List<Statement> loose = matrix.loose();
        if (!loose.isEmpty()) {
            text += "  " + NLS.bind(Messages.Coverage_loose, loose.size());
        }
        summary.setText(text + "\n" + (changeable ? Messages.Coverage_how : Messages.Coverage_look));
        summary.getParent().layout();
        table.refresh();
    }

    @Override
    public boolean reveal(EObject object) {
        return object instanceof Competence && matrix.lines().stream().filter(line -> line.object() == object)
                .findFirst().map(line -> {
                    table.reveal(line);
                    return true;
                }).orElse(false);
    }

    private String names() {
        String named = IntStream.range(0, Math.min(MOST, gaps.size()))
                .mapToObj(index -> "<a href=\"" + index + "\">" + gaps.get(index).label().replace("&", "&&") + "</a>")
                .collect(Collectors.joining(", "));
        return gaps.size() > MOST ? named + ", …" : named;
    }
}
