package se.digikomp.analysis.ui.internal.kept;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import se.digikomp.analysis.engine.KeptResult;

/** Says that the result in sight is a kept one, and leads on from there; takes no room otherwise. */
public final class KeptLine {

    /** What a person wants to do with the kept result in sight. */
    public interface Receiver {

        /** To have its question answered again, on the answers there are now. */
        void again(KeptResult kept);

        /** To see what was looked at before. */
        void leave();
    }

    private static final int LEAST_WIDTH = 300;
    private final Link link;
    private KeptResult shown;

    /** A line that says nothing yet. */
    public KeptLine(Composite parent, Receiver receiver) {
        link = new Link(parent, SWT.WRAP);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.text.equals("again")) {
                receiver.again(shown);
            } else {
                receiver.leave();
            }
        }));
        clear();
    }

    /** Says what is in sight, and since when. */
    public void show(KeptResult kept) {
        shown = kept;
        say(Messages.Shown_as, kept);
    }

    /** Says that what is in sight has just been kept. */
    public void confirm(KeptResult kept) {
        say(Messages.Kept_now, kept);
    }

    private void say(String sentence, KeptResult kept) {
        link.setText(NLS.bind(sentence, kept.name().replace("&", "&&").replace("<", "\u2039"),
                KeptTable.moment(kept)));
        appear(true);
    }

    /** Says nothing. */
    public void clear() {
        appear(false);
    }

    private void appear(boolean visible) {
        link.setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).exclude(!visible)
                .applyTo(link);
    }
}
