package se.digikomp.sirius.internal;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jface.viewers.StructuredSelection;

import se.digikomp.catalogue.ui.ChosenModel;

/** Whether what is chosen in the navigator is a model of the kind whose file extension is asked for. */
public final class Fitting extends PropertyTester {

    @Override
    public boolean test(Object chosen, String property, Object[] arguments, Object extension) {
        return ChosenModel.in(new StructuredSelection(chosen)).filter(model -> model.file().endsWith("." + extension))
                .isPresent();
    }
}
