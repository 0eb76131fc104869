package se.digikomp.analysis.ui.internal.parts;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Brings one form of a result to the front: chart, table or text. */
public final class FormHandler extends AbstractHandler {

    private static final String FORM = "se.digikomp.analysis.ui.form.name";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Form form = Form.valueOf(event.getParameter(FORM).toUpperCase(Locale.ROOT));
        ResultView.of(event).ifPresent(view -> view.bring(form));
        return event.getCommand();
    }
}
