package org.nianbao.chart;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chart.Chart.Look;
import org.nianbao.chart.Drawing.Text;
import org.nianbao.chart.Label.SetLabel;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.text.Line;

/** A drawing while it is made. */
final class Sketch {
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Line.Missing> missing = new ArrayList<>();

    void area(Path path, Look look) {
        shapes.add(new Shape(path, look.pattern(), look.outline()));
    }

    /** A rule; nothing where it has no width. */
    void rule(Path path, Border rule) {
        if (rule.width() > 0) {
            shapes.add(Shape.line(path, rule));
        }
    }

    /**
     * Puts a label down.
     *
     * @param x the left edge of its measure
     * @param top the top of its first em box
     */
    void text(SetLabel label, double x, double top) {
        double baseline = top + label.label().ascent();
        for (Line line : label.lines().lines()) {
            texts.add(new Text(line, x, baseline));
            baseline += label.label().pitch();
        }
        missing.addAll(label.lines().missing());
    }

    /** Puts a label down with its middle at a height. */
    void middle(SetLabel label, double x, double middle) {
        text(label, x, middle - label.height() / 2);
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, shapes, texts, missing);
    }
}
