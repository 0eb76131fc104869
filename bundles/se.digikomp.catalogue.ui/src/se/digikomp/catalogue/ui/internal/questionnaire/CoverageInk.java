package se.digikomp.catalogue.ui.internal.questionnaire;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

import se.digikomp.questionnaire.model.Statement;
import se.digikomp.ui.Appearance;

/** Draws the parts of the coverage matrix in the colours of the theme in force. */
final class CoverageInk {

    private static final int MANY = 3;
    private static final int INSET = 6;

    private final GC gc;
    private final Color ground;
    private final Color words;
    private final Appearance appearance;

    CoverageInk(GC gc, Color ground, Color words, Appearance appearance) {
        this.gc = gc;
        this.ground = ground;
        this.words = words;
        this.appearance = appearance;
        gc.setAntialias(SWT.ON);
    }

    /** A competence or theme with the number of its statements; what has none is said in words, not by colour alone. */
    void label(CoverageMatrix.Line line, int y, int width, int count, int side, boolean sameGroup) {
        gc.setBackground(ground);
        gc.fillRectangle(0, y, width + count, side);
        rule(y, width + count, sameGroup);
        gc.setForeground(line.isGap() ? appearance.bad() : words);
        gc.drawText(shortened(line.label(), width - INSET), INSET, middle(y, side), SWT.DRAW_TRANSPARENT);
        int size = line.statements().size();
        String number = line.isGap() ? "✕ 0" : size >= MANY ? "▲ " + size : Integer.toString(size);
        gc.setForeground(line.isGap() ? appearance.bad() : size >= MANY ? appearance.doubtful() : words);
        gc.drawText(number, width + count - INSET - gc.textExtent(number).x, middle(y, side), SWT.DRAW_TRANSPARENT);
    }

    void cell(int x, int y, int side, boolean covered, boolean cursor) {
        gc.setForeground(appearance.quiet());
        gc.setAlpha(60);
        gc.drawRectangle(x, y, side, side);
        gc.setAlpha(255);
        if (covered) {
            gc.setBackground(appearance.accent());
            gc.fillRoundRectangle(x + INSET, y + INSET, side - 2 * INSET + 1, side - 2 * INSET + 1, 4, 4);
        }
        if (cursor) {
            gc.setForeground(appearance.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(x + 1, y + 1, side - 1, side - 1);
            gc.setLineWidth(1);
        }
    }

    /** The code of a statement, upright; one without a competence is marked. */
    void title(Statement statement, int x, int height, int side, boolean cursor) {
        boolean loose = statement.getCompetence() == null;
        String code = (loose ? "✕ " : "") + (statement.getCode() == null ? "" : statement.getCode());
        gc.setForeground(loose ? appearance.bad() : cursor ? appearance.accent() : words);
        Point size = gc.textExtent(code);
        Transform upright = new Transform(gc.getDevice());
        upright.translate(x + (side - size.y) / 2f, height - INSET);
        upright.rotate(-90);
        gc.setTransform(upright);
        gc.drawText(code, 0, 0, SWT.DRAW_TRANSPARENT);
        gc.setTransform(null);
        upright.dispose();
    }

    private void rule(int y, int width, boolean sameGroup) {
        gc.setForeground(appearance.quiet());
        gc.setAlpha(sameGroup ? 40 : 160);
        gc.drawLine(0, y, width, y);
        gc.setAlpha(255);
    }

    private int middle(int y, int side) {
        return y + (side - gc.getFontMetrics().getHeight()) / 2;
    }

    private String shortened(String label, int width) {
        String fits = label;
        while (fits.length() > 1 && gc.textExtent(fits).x > width) {
            fits = fits.substring(0, fits.length() - 2).strip() + "…";
        }
        return fits;
    }
}
