package org.nianbao.pdf;

import org.nianbao.style.Color;

/** Sets colours and line widths, leaving out what is set already. Shades of gray go into DeviceGray: black ink only. */
final class Ink {
    private final Operators out;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private double lineWidth = 1;

    /** Begins in the state of a new page (ISO 32000-1, table 52). */
    Ink(Operators out) {
        this.out = out;
    }

    void fill(Color color) {
        if (!color.equals(fill)) {
            fill = color;
            color(color, "g", "rg");
        }
    }

    void stroke(Color color, double width) {
        if (!color.equals(stroke)) {
            stroke = color;
            color(color, "G", "RG");
        }
        if (width != lineWidth) {
            lineWidth = width;
            out.number(width).operator("w");
        }
    }

    private void color(Color color, String gray, String rgb) {
        if (color.isGray()) {
            out.number(color.red()).operator(gray);
        } else {
            out.number(color.red()).number(color.green()).number(color.blue()).operator(rgb);
        }
    }
}
