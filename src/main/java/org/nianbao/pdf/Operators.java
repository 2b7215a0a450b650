package org.nianbao.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import java.util.Arrays;

/**
 * Writes operands and operators of a content stream. The library prints coordinates with two decimals; here they have
 * three (a thousandth of a point), so that rules and edges meet, and spacing between characters four. Operands reach the
 * stream together with their operator: the library takes octets one by one too slowly.
 */
final class Operators {
    private static final int[] POWERS = {1, 10, 100, 1000, 10_000};

    /** The most octets of a number: nineteen digits, a sign, a point and a blank. */
    private static final int LONGEST_NUMBER = 22;

    private final ByteBuffer out;
    private byte[] octets = new byte[256];
    private int count;

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

    /** A number with at most that many decimals (0 to 4) and a blank. */
    Operators number(double value, int decimals) {
        return scaled(Math.round(value * POWERS[decimals]), decimals);
    }

    /** A number of thousandths and a blank. */
    Operators thousandths(long number) {
        return scaled(number, 3);
    }

    private Operators scaled(long scaled, int decimals) {
        reserve(LONGEST_NUMBER);
        if (scaled < 0) {
            octets[count++] = '-';
        }
        digits(Math.abs(scaled), decimals);
        octets[count++] = ' ';
        return this;
    }

    /** An operator or other ASCII text and a line end; with it all that stands before goes to the stream. */
    Operators operator(String ascii) {
        text(ascii);
        octets[count++] = '\n';
        flush();
        return this;
    }

    /** ASCII text as it is. */
    Operators text(String ascii) {
        int length = ascii.length();
        reserve(length + 1);
        for (int i = 0; i < length; i++) {
            octets[count + i] = (byte) ascii.charAt(i);
        }
        count += length;
        return this;
    }

    /** Lets what is written so far go to the stream, before something else writes to it. */
    void flush() {
        out.append(octets, 0, count);
        count = 0;
    }

    /**
     * A literal string of two-byte glyph codes (ISO 32000-1, 7.3.4.2).
     *
     * @param codes of which some are written
     * @param from the first of them
     * @param to the one behind the last
     */
    void string(int[] codes, int from, int to) {
        reserve(4 * (to - from) + 2);
        int at = count;
        octets[at++] = '(';
        for (int i = from; i < to; i++) {
            at = escaped(codes[i] >> 8, at);
            at = escaped(codes[i] & 0xFF, at);
        }
        octets[at++] = ')';
        count = at;
    }

    private int escaped(int octet, int start) {
        int at = start;
        if (octet == '(' || octet == ')' || octet == '\\' || octet == '\r') {
            octets[at++] = '\\';
        }
        octets[at++] = octet == '\r' ? (byte) 'r' : (byte) octet;
        return at;
    }

    /** The digits of a number, so many of them behind the point, without zeros that say nothing. */
    private void digits(long number, int decimals) {
        long left = number;
        int behind = decimals;
        while (behind > 0 && left % 10 == 0) {
            left /= 10;
            behind--;
        }
        int length = Math.max(Math.max(1, behind), length(left));
        int at = count + length + (behind > 0 ? 1 : 0);
        count = at;
        for (int i = 1; i <= length; i++) {
            octets[--at] = (byte) ('0' + left % 10);
            left /= 10;
            if (i == behind) {
                octets[--at] = '.';
            }
        }
    }

    private static int length(long number) {
        int length = 0;
        for (long left = number; left > 0; left /= 10) {
            length++;
        }
        return length;
    }

    /** Makes room for some octets more. */
    private void reserve(int more) {
        if (octets.length - count < more) {
            octets = Arrays.copyOf(octets, 2 * (count + more));
        }
    }
}
