package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import se.digikomp.ui.Appearance;

/** How a grid looks on the ground of the theme in force: quiet lines, no stripes, the selection in the accent. */
final class GridStyle extends ModernNatTableThemeConfiguration {

    private static final int SIDE = 6;

    GridStyle(Control on) {
        Appearance appearance = Appearance.of(on);
        boolean dark = appearance == Appearance.DARK;
        Color words = on.getForeground();
        Color ground = dark ? on.getBackground() : new Color(255, 255, 255);
        Color header = mixed(ground, words, 0.06);
        Color chosen = mixed(ground, appearance.accent(), dark ? 0.35 : 0.16);
        gridLineColor = mixed(ground, words, 0.16);
        defaultBgColor = ground;
        defaultFgColor = words;
        evenRowBgColor = ground;
        oddRowBgColor = ground;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultFont = JFaceResources.getDialogFont();
        selectionAnchorBorderStyle = new BorderStyle(2, appearance.accent(), BorderStyle.LineStyleEnum.SOLID);
        selectionAnchorBgColor = ground;
        selectionAnchorFgColor = words;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = words;
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = words;
        defaultSelectionFont = defaultFont;
        headers(header, words, mixed(ground, appearance.accent(), dark ? 0.45 : 0.28));
        filterRowBgColor = ground;
        filterRowFgColor = words;
        filterRowFont = defaultFont;
        freezeSeparatorColor = gridLineColor;
        hideIndicatorColor = appearance.accent();
        renderColumnHeaderGridLines = Boolean.TRUE;
        renderRowHeaderGridLines = Boolean.TRUE;
        renderFilterRowGridLines = Boolean.TRUE;
        renderCornerGridLines = Boolean.TRUE;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new BackgroundPainter(
                new PaddingDecorator(new TwoLines(), 2, SIDE, 2, SIDE));
        filterRowCellPainter = new BackgroundPainter(new PaddingDecorator(new FilterWords(), 2, SIDE, 2, SIDE));
    }

    private void headers(Color ground, Color words, Color chosen) {
        cHeaderBgColor = ground;
        cHeaderFgColor = words;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderFont = defaultFont;
        cHeaderSelectionBgColor = chosen;
        cHeaderSelectionFgColor = words;
        cHeaderSelectionFont = defaultFont;
        cHeaderFullSelectionBgColor = chosen;
        cHeaderFullSelectionFgColor = words;
        rHeaderBgColor = ground;
        rHeaderFgColor = words;
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        rHeaderFont = defaultFont;
        rHeaderSelectionBgColor = chosen;
        rHeaderSelectionFgColor = words;
        rHeaderSelectionFont = defaultFont;
        rHeaderFullSelectionBgColor = chosen;
        rHeaderFullSelectionFgColor = words;
        cornerBgColor = ground;
        cornerFgColor = words;
    }

    private static Color mixed(Color ground, Color over, double share) {
        RGB a = ground.getRGB();
        RGB b = over.getRGB();
        return new Color(mixed(a.red, b.red, share), mixed(a.green, b.green, share), mixed(a.blue, b.blue, share));
    }

    private static int mixed(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
