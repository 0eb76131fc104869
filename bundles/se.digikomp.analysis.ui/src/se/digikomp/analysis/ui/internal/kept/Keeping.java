package se.digikomp.analysis.ui.internal.kept;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** Keeps a result under the name that a person gives it. */
public final class Keeping {

    private Keeping() {
    }

    /**
     * Asks for a name that no other kept result has, and keeps the result.
     *
     * @param analysis what the analysis is called, for the name that is proposed
     * @param receiver is told what was kept
     */
    public static void start(Shell shell, Session session, GuardedResult result, String analysis,
            Consumer<KeptResult> receiver) {
        Background work = new Background(shell);
        work.compute(Messages.Kept_work,
                progress -> session.archive().all().stream().map(KeptResult::name).collect(Collectors.toSet()))
                .then(taken -> {
                    NameDialog dialog = new NameDialog(shell, Messages.Keep_title, Messages.Keep_question,
                            proposal(result, analysis, taken), Messages.Keep_save, taken);
                    if (dialog.open() == Window.OK) {
                        work.compute(Messages.Keep_work, progress -> session.keep(dialog.getValue(), result))
                                .then(receiver);
                    }
                });
    }

    private static String proposal(GuardedResult result, String analysis, Set<String> taken) {
        String plain = NLS.bind(Messages.Keep_proposal, new Object[] { analysis,
                result.provenance().selection().name().in(Locale.getDefault()), result.provenance().round().name() });
        String name = plain;
        for (int number = 2; taken.contains(name); number++) {
            name = plain + " (" + number + ")";
        }
        return name;
    }
}
