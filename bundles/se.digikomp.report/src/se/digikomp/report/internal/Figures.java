package se.digikomp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import se.digikomp.charts.Drawing;
import se.digikomp.charts.GraphicsPainter;
import se.digikomp.charts.Palette;

/** The drawings of one document: places them in its text and draws them there as vectors. */
final class Figures implements FSObjectDrawerFactory {

    private static final String TYPE = "application/x-drawing";

    private final List<Drawing> drawings = new ArrayList<>();
    private final GraphicsPainter painter = new GraphicsPainter(Palette.PRINT);

    /** Writes the place of a drawing, its description as the text for those who do not see it. */
    void place(Drawing drawing, Html html) {
        html.element("object type=\"%s\" data=\"%d\" alt=\"%s\" style=\"width:%.0fpx;height:%.0fpx\"".formatted(TYPE,
                drawings.size(), Html.escaped(drawing.description()), drawing.width(), Math.ceil(drawing.height())),
                "");
        drawings.add(drawing);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        return (placed, x, y, width, height, output, context, dotsPerPixel) -> {
            output.drawWithGraphics((float) x, (float) y, (float) (width / dotsPerPixel),
                    (float) (height / dotsPerPixel), graphics -> painter.paint(drawing, graphics));
            return Map.of();
        };
    }
}
