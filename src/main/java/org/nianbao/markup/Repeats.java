package org.nianbao.markup;

/** The pieces of a text met last, each under a number: a document repeats a few names and values in all of its tags. */
final class Repeats {
    /** A power of two, and more than a document has different pieces of that kind. */
    private static final int SIZE = 256;

    private final char[] text;
    private final String[] pieces = new String[SIZE];
    private final int[] starts = new int[SIZE];

    Repeats(char[] text) {
        this.text = text;
    }

    /** The piece met last under a number where it stands at a place too, else nothing. */
    String at(int start, int number) {
        int slot = slot(number);
        String piece = pieces[slot];
        boolean same = piece != null && stands(starts[slot], start, piece.length());
        return same ? piece : "";
    }

    /** A piece of the text, the same object as before where it is the one met last. */
    String of(int start, int end, int number) {
        int slot = slot(number);
        String piece = pieces[slot];
        if (piece == null || piece.length() != end - start || !stands(starts[slot], start, end - start)) {
            piece = new String(text, start, end - start);
            pieces[slot] = piece;
            starts[slot] = start;
        }
        return piece;
    }

    private boolean stands(int before, int now, int length) {
        if (length > text.length - now) {
            return false;
        }
        int i = 0;
        while (i < length && text[before + i] == text[now + i]) {
            i++;
        }
        return i == length;
    }

    private static int slot(int number) {
        return (number ^ number >>> 8 ^ number >>> 16) & SIZE - 1;
    }
}
