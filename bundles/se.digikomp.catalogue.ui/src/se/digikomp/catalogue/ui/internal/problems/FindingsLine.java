package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;

/** The gravest findings of the audit, without mere hints, in a line below a grid; a click on one goes to its row. */
public final class FindingsLine {

    private static final int MOST = 4;

    private final Link link;
    private final Locale reader;
    private List<Problem.OnObject> shown = List.of();

    /** An empty line; {@code goTo} shows the object of a finding. */
    public FindingsLine(Composite parent, Editing editing, Consumer<EObject> goTo) {
        reader = editing.reader();
        link = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(link);
        link.addListener(SWT.Selection, event -> goTo.accept(shown.get(Integer.parseInt(event.text)).object()));
    }

    /** Shows these findings, the gravest of them first. */
    public void show(List<Problem.OnObject> findings) {
        shown = findings.stream().filter(problem -> problem.severity() != Severity.HINT).toList();
        String words = IntStream.range(0, Math.min(MOST, shown.size())).mapToObj(this::words)
                .collect(Collectors.joining("     "));
        String more = shown.size() > MOST ? "     " + NLS.bind(Messages.Findings_more, shown.size() - MOST) : "";
        String text = words + more;
        if (!text.equals(link.getText())) {
            link.setText(text);
            ((GridData) link.getLayoutData()).exclude = text.isEmpty();
            link.setVisible(!text.isEmpty());
            link.getParent().layout(true, true);
        }
    }

    private String words(int index) {
        Problem.OnObject problem = shown.get(index);
        String sign = problem.severity() == Severity.ERROR ? "✕ " : "⚠ ";
        String message = problem.message(reader).replace("&", "&&").replace("<", "‹").replace(">", "›");
        return sign + "<a href=\"" + index + "\">" + message + "</a>";
    }
}
