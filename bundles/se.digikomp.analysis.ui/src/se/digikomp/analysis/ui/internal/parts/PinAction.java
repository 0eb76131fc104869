package se.digikomp.analysis.ui.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

import se.digikomp.ui.Icon;

/** Keeps the result of one view as it is, while others open beside it. */
final class PinAction extends Action {

    private final Consumer<Boolean> receiver;

    PinAction(Consumer<Boolean> receiver) {
        super(Messages.Pin_label, IAction.AS_CHECK_BOX);
        this.receiver = receiver;
        setToolTipText(Messages.Pin_tooltip);
        setImageDescriptor(Icon.PIN.descriptor());
    }

    @Override
    public void run() {
        receiver.accept(isChecked());
    }
}
