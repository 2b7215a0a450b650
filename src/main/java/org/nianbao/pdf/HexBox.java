package org.nianbao.pdf;

import java.util.Locale;
import org.nianbao.layout.Page.Area;
import org.nianbao.style.Color;

/**
 * Draws the red box with the number of a character that no face has. The digits are strokes on seven segments: no font
 * is needed, which might lack something in turn.
 */
final class HexBox {
    private static final Color RED = new Color(0.8, 0, 0);

    /** The segments of each digit, as letters of {@link #SEGMENTS}: a top, b and c right, d bottom, e and f left, g. */
    private static final String[] DIGITS = {
        "abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc",
        "abcdefg", "abgfcd", "efabcg", "fgedc", "afed", "bcged", "afged", "afge"
    };

    /** Ends of the segments a to g in a box of 1 × 2, y upwards. */
    private static final int[][] SEGMENTS = {
        {0, 2, 1, 2}, {1, 2, 1, 1}, {1, 1, 1, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}, {0, 1, 0, 2}, {0, 1, 1, 1}
    };

    private final Operators out;
    private final Ink ink;

    HexBox(Operators out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    /**
     * Draws the box.
     *
     * @param area on the page, y down
     * @param height of the page
     */
    void draw(int codePoint, Area area, double height) {
        double line = Math.min(area.width(), area.height()) / 20;
        ink.stroke(RED, line);
        double left = area.x();
        double bottom = height - area.bottom();
        out.number(left + line / 2).number(bottom + line / 2);
        out.number(area.width() - line).number(area.height() - line).operator("re");
        String digits = String.format(Locale.ROOT, "%04X", codePoint);
        int columns = (digits.length() + 1) / 2;
        double step = area.width() / (columns + 0.5);
        double rise = area.height() / 2.25;
        for (int i = 0; i < digits.length(); i++) {
            double x = left + step * (i % columns + 0.4);
            double y = bottom + rise * (i < columns ? 1.22 : 0.22);
            digit(Character.digit(digits.charAt(i), 16), x, y, Math.min(step * 0.6, rise * 0.4));
        }
        out.operator("S");
    }

    private void digit(int value, double x, double y, double unit) {
        DIGITS[value].chars().map(segment -> segment - 'a').forEach(segment -> {
            int[] ends = SEGMENTS[segment];
            out.number(x + ends[0] * unit).number(y + ends[1] * unit).operator("m");
            out.number(x + ends[2] * unit).number(y + ends[3] * unit).operator("l");
        });
    }
}
