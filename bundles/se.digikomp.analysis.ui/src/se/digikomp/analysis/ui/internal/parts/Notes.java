package se.digikomp.analysis.ui.internal.parts;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import se.digikomp.ui.Appearance;

/** What a reader ought to know of a result: the first sentence, and the others where a person asks for them. */
final class Notes {

    private static final int LEAST_WIDTH = 300;
    private final Link link;
    private List<String> sentences = List.of();
    private boolean open;

    Notes(Composite parent) {
        link = new Link(parent, SWT.WRAP);
        Appearance.follow(link, appearance -> link.setForeground(appearance.doubtful()));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> toggle()));
    }

    /** Shows other sentences; takes no room where there are none. */
    void show(List<String> others) {
        sentences = List.copyOf(others);
        write();
    }

    private void toggle() {
        open = !open;
        write();
        link.getParent().layout(true, true);
    }

    private void write() {
        String words = sentences.isEmpty() ? "" : plain(open ? String.join("\n", sentences) : sentences.getFirst());
        link.setText(sentences.size() < 2 ? words
                : words + " <a>" + (open ? Messages.Notes_less : Messages.Notes_more) + "</a>");
        link.setToolTipText(plain(String.join("\n", sentences)));
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).exclude(words.isEmpty())
                .applyTo(link);
        link.setVisible(!words.isEmpty());
    }

    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
