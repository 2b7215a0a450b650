package org.nianbao.layout;

import java.util.Locale;
import java.util.stream.Collectors;
import org.nianbao.chart.Path.Step;
import org.nianbao.chart.Shape;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;

/** Shapes as plain text, for the dump: pattern, outline and path, coordinates in pt with one decimal. */
final class ShapeText {
    private ShapeText() {}

    static String of(Shape shape) {
        String outline = shape.outline().width() == 0
                ? ""
                : text(
                        " outline %.2f%s",
                        shape.outline().width(), ink(shape.outline().color()));
        return pattern(shape.pattern()) + outline + "  "
                + shape.path().steps().stream().map(ShapeText::step).collect(Collectors.joining(" "));
    }

    private static String pattern(Pattern pattern) {
        if (pattern instanceof Pattern.Tint tint) {
            return "tint" + (tint.color().equals(Color.BLACK) ? " black" : ink(tint.color()));
        } else if (pattern instanceof Pattern.Lines lines) {
            String name = lines.crossed() ? "cross" : "lines";
            return text("%s %.0f° %.2f %.2f%s", name, lines.angle(), lines.pitch(), lines.width(), ink(lines.color()));
        } else if (pattern instanceof Pattern.Dots dots) {
            return text("dots %.2f %.2f%s", dots.pitch(), dots.diameter(), ink(dots.color()));
        }
        return "none";
    }

    private static String step(Step step) {
        if (step instanceof Step.Move move) {
            return text("M %.1f,%.1f", move.x(), move.y());
        } else if (step instanceof Step.Line line) {
            return text("L %.1f,%.1f", line.x(), line.y());
        } else if (step instanceof Step.Curve curve) {
            return text("C %.1f,%.1f", curve.x(), curve.y());
        }
        return "Z";
    }

    private static String ink(Color color) {
        return color.equals(Color.BLACK) ? "" : text(" rgb(%.2f %.2f %.2f)", color.red(), color.green(), color.blue());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
