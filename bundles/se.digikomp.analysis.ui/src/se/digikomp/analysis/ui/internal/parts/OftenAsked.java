package se.digikomp.analysis.ui.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** What libraries often ask, each a link to the analysis that answers it, for those who do not know the analyses. */
final class OftenAsked {

    private static final int LEAST_WIDTH = 200;
    private static final String STANDARD = "se.digikomp.analysis.standard.";

    private OftenAsked() {
    }

    /** Lays the links out under each other where there is little room; tells {@code receiver} the id of an analysis. */
    static void create(Composite parent, Consumer<String> receiver) {
        Link questions = new Link(parent, SWT.WRAP);
        questions.setText(String.join("   ", link("priorities", Messages.Asked_priorities),
                link("benchmark", Messages.Asked_benchmark), link("trend", Messages.Asked_trend)));
        questions.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> receiver.accept(event.text)));
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(questions);
    }

    private static String link(String analysis, String question) {
        return "<a href=\"" + STANDARD + analysis + "\">" + question + "</a>";
    }
}
