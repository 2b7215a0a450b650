package org.nianbao.pdf;

import org.nianbao.chart.Path;
import org.nianbao.chart.Path.Step;
import org.nianbao.chart.Shape;
import org.nianbao.layout.PageItem.Drawn;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;
import org.nianbao.style.Pattern.Dots;
import org.nianbao.style.Pattern.Lines;
import org.nianbao.style.Pattern.Tint;

/**
 * Writes shapes. Hatching is strokes clipped to the shape: every program draws it alike, where tiling patterns show seams
 * and come out coarse.
 */
final class ShapeWriter {
    /** Pointed corners of thin sectors would stick out of the disc: joins are round. */
    private static final String ROUND_JOIN = "1 j";

    /** A line of length 0 with round ends is a dot (ISO 32000-1, 8.5.3.2). */
    private static final String ROUND_CAP = "1 J";

    private final Operators out;
    private final Ink ink;
    private double left;
    private double top;

    ShapeWriter(Operators out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    /**
     * Draws a figure.
     *
     * @param height of the page
     */
    void draw(Drawn figure, double height) {
        left = figure.area().x();
        top = height - figure.area().y();
        ink.apart(() -> {
            out.operator(ROUND_JOIN);
            figure.shapes().forEach(this::draw);
        });
    }

    private void draw(Shape shape) {
        if (shape.pattern() instanceof Tint tint) {
            fill(shape.path(), tint.color());
        } else if (!(shape.pattern() instanceof Pattern.None)) {
            hatch(shape);
        }
        Border outline = shape.outline();
        if (outline.width() > 0) {
            ink.stroke(outline.color(), outline.width());
            path(shape.path());
            out.operator("S");
        }
    }

    /** On white, so that a draft mark under the figure does not confuse the pattern. */
    private void hatch(Shape shape) {
        fill(shape.path(), Color.WHITE);
        ink.apart(() -> {
            path(shape.path());
            out.operator("W n");
            Hatching hatching = new Hatching(shape.path(), out, left, top);
            if (shape.pattern() instanceof Lines lines) {
                ink.stroke(lines.color(), lines.width());
                hatching.lines(lines.angle(), lines.pitch());
                if (lines.crossed()) {
                    hatching.lines(lines.angle() + 90, lines.pitch());
                }
            } else if (shape.pattern() instanceof Dots dots) {
                ink.stroke(dots.color(), dots.diameter());
                out.operator(ROUND_CAP);
                hatching.dots(dots.pitch());
            }
            out.operator("S");
        });
    }

    private void fill(Path path, Color color) {
        ink.fill(color);
        path(path);
        out.operator("f");
    }

    private void path(Path path) {
        path.steps().forEach(this::step);
    }

    private void step(Step step) {
        if (step instanceof Step.Move move) {
            point(move.x(), move.y()).operator("m");
        } else if (step instanceof Step.Line line) {
            point(line.x(), line.y()).operator("l");
        } else if (step instanceof Step.Curve curve) {
            point(curve.x1(), curve.y1());
            point(curve.x2(), curve.y2());
            point(curve.x(), curve.y()).operator("c");
        } else {
            out.operator("h");
        }
    }

    private Operators point(double x, double y) {
        return out.number(left + x).number(top - y);
    }
}
