package org.nianbao.pdf;

import org.nianbao.style.Color;

/** Sets colours and line widths, leaving out what is set already. */
final class Ink {
    private static final String[] FILL = {"g", "", "rg", "k"};
    private static final String[] STROKE = {"G", "", "RG", "K"};

    private final Operators out;
    private final DeviceColors colors;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private double lineWidth = 1;

    /** Begins in the state of a new page (ISO 32000-1, table 52). */
    Ink(Operators out, DeviceColors colors) {
        this.out = out;
        this.colors = colors;
    }

    void fill(Color color) {
        if (!color.equals(fill)) {
            fill = color;
            color(color, FILL);
        }
    }

    void stroke(Color color, double width) {
        if (!color.equals(stroke)) {
            stroke = color;
            color(color, STROKE);
        }
        if (width != lineWidth) {
            lineWidth = width;
            out.number(width).operator("w");
        }
    }

    /** Does something in a state of its own: colours and line width are afterwards what they were. */
    void apart(Runnable drawing) {
        Color fillBefore = fill;
        Color strokeBefore = stroke;
        double widthBefore = lineWidth;
        out.operator("q");
        drawing.run();
        out.operator("Q");
        fill = fillBefore;
        stroke = strokeBefore;
        lineWidth = widthBefore;
    }

    private void color(Color color, String[] operators) {
        double[] operands = colors.operands(color);
        for (double operand : operands) {
            out.number(operand);
        }
        out.operator(operators[operands.length - 1]);
    }
}
