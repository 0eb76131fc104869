package se.digikomp.catalogue.ui.internal.navigator;

import java.util.stream.Collectors;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import se.digikomp.catalogue.ui.internal.Pictures;

/** Label, picture and marks of a line in the navigator. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Node node = (Node) element;
        StyledString text = new StyledString(node.label());
        if (!node.marks().isEmpty()) {
            text.append(node.marks().stream().sorted().map(Mark::words).collect(Collectors.joining(", ", "  ", "")),
                    StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        Node node = (Node) element;
        return node.isChangeable() ? Pictures.of(node.type()) : Pictures.locked(node.type());
    }
}
