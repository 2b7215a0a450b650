package org.nianbao.pdf;

import com.lowagie.text.pdf.ByteBuffer;

/**
 * Writes operands and operators of a content stream. The library prints coordinates with two decimals; here they have
 * three (a thousandth of a point), so that rules and edges meet.
 */
final class Operators {
    private static final int[] POWERS = {1, 10, 100, 1000};

    private final ByteBuffer out;

    /**
     * Writes into a stream of the library.
     *
     * @param out the buffer of a page's content
     */
    Operators(ByteBuffer out) {
        this.out = out;
    }

    /** A number with at most three decimals and a blank. */
    Operators number(double value) {
        return number(value, 3);
    }

    /** A number with at most that many decimals (0 to 3) and a blank. */
    Operators number(double value, int decimals) {
        digits(Math.round(value * POWERS[decimals]), decimals);
        out.append_i(' ');
        return this;
    }

    /** An operator or other ASCII text and a line end. */
    Operators operator(String ascii) {
        return text(ascii).text("\n");
    }

    /** ASCII text as it is. */
    Operators text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            out.append_i(ascii.charAt(i));
        }
        return this;
    }

    /** A two-byte glyph code inside a literal string (ISO 32000-1, 7.3.4.2). */
    void code(int glyph) {
        escaped(glyph >> 8);
        escaped(glyph & 0xFF);
    }

    private void escaped(int octet) {
        switch (octet) {
            case '(', ')', '\\' -> out.append_i('\\').append_i(octet);
            case '\r' -> out.append_i('\\').append_i('r');
            default -> out.append_i(octet);
        }
    }

    private void digits(long scaled, int decimals) {
        if (scaled < 0) {
            out.append_i('-');
        }
        long value = Math.abs(scaled);
        long whole = value / POWERS[decimals];
        long rest = value % POWERS[decimals];
        if (whole != 0 || rest == 0) {
            text(Long.toString(whole));
        }
        fraction(rest, decimals);
    }

    private void fraction(long rest, int decimals) {
        if (rest == 0) {
            return;
        }
        out.append_i('.');
        long left = rest;
        for (int place = decimals - 1; left != 0; place--) {
            out.append_i((int) ('0' + left / POWERS[place]));
            left %= POWERS[place];
        }
    }
}
