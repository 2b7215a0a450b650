package org.nianbao.text;

import java.util.List;
import org.nianbao.font.Face;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Leader;
import org.nianbao.text.InlinePiece.Look;

/**
 * The characters of a paragraph as parallel arrays, one entry a code point, box or leader. Filled by the passes of
 * {@link LineBreaker#prepare} in order and only read afterwards.
 *
 * <p>Each atom has a body that is always inked and spaces around it: a mark's body is half its cell. The blank between
 * two bodies is the glue after the first; what is blank at the ends of a line is {@link #lead} and {@link #trail}. So a
 * line is as wide as its bodies and the glues between them, whatever its marks are.
 */
final class Atoms {
    /** The pieces they come from. */
    final InlinePiece[] pieces;
    /** How many there are. */
    final int count;
    /** Code points; -1 for a box or leader. */
    final int[] codePoints;
    /** Where each begins in UTF-16 units over all pieces; one entry more, the end. */
    final int[] offsets;
    /** The index of the piece. */
    final int[] piece;
    /** The em in pt. */
    final double[] em;
    /** Ordinals of {@link CharacterClass}, settled by {@link ClassResolver}. */
    final byte[] classes;
    /** The {@link Break} after each. */
    final byte[] breaks;
    /** The face, null for what is not drawn as a glyph. */
    final Face[] faces;
    /** The glyph, -1 for what has none, 0 for a character that no face has. */
    final int[] glyphs;
    /** The width of the body, in pt. */
    final double[] body;
    /** Where the glyph's origin lies, from the left of the body, in pt. */
    final double[] origin;
    /** The blank before the body at a line start, in pt. */
    final double[] lead;
    /** The blank after the body at a line end, in pt. */
    final double[] trail;
    /** The blank after the body inside a line, in pt. */
    final double[] glue;
    /** The {@link Glue} kind of that blank. */
    final byte[] kinds;

    private Atoms(List<InlinePiece> pieces, int room) {
        this.pieces = pieces.toArray(new InlinePiece[0]);
        codePoints = new int[room];
        offsets = new int[room + 1];
        piece = new int[room];
        em = new double[room];
        classes = new byte[room];
        breaks = new byte[room];
        faces = new Face[room];
        glyphs = new int[room];
        body = new double[room];
        origin = new double[room];
        lead = new double[room];
        trail = new double[room];
        glue = new double[room];
        kinds = new byte[room];
        count = read();
    }

    /** Reads the characters, with their classes; those that are not set are left out. */
    static Atoms of(List<InlinePiece> pieces) {
        int room = 0;
        for (InlinePiece piece : pieces) {
            room += piece instanceof Characters c ? c.text().length() : 1;
        }
        return new Atoms(pieces, room);
    }

    /** The look of an atom; boxes have none. */
    Look look(int i) {
        return pieces[piece[i]] instanceof Characters c ? c.look() : ((Leader) pieces[piece[i]]).look();
    }

    /** How far an atom is raised, in pt. */
    double rise(int i) {
        return codePoints[i] < 0 ? 0 : look(i).rise();
    }

    /** Whether any piece has letter spacing. */
    boolean isLetterSpaced() {
        for (InlinePiece p : pieces) {
            if (p instanceof Characters c && c.look().letterSpacing() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is among them that no face has; known after they are measured. */
    boolean isAnyMissing() {
        for (int i = 0; i < count; i++) {
            if (glyphs[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an atom is of a class. */
    boolean is(int i, CharacterClass c) {
        return i >= 0 && i < count && classes[i] == c.ordinal();
    }

    /** The code point of an atom; -1 outside the paragraph. */
    int codePoint(int i) {
        return i >= 0 && i < count ? codePoints[i] : -1;
    }

    private int read() {
        int n = 0;
        int offset = 0;
        for (int p = 0; p < pieces.length; p++) {
            if (pieces[p] instanceof Characters c) {
                n = read(p, c, n, offset);
                offset += c.text().length();
            } else {
                piece[n] = p;
                offsets[n] = offset++;
                codePoints[n] = -1;
                classes[n++] = (byte) classOf(pieces[p]).ordinal();
            }
        }
        offsets[n] = offset;
        return n;
    }

    private static CharacterClass classOf(InlinePiece piece) {
        return piece instanceof Leader ? CharacterClass.LEADER : CharacterClass.BOX;
    }

    private int read(int p, Characters c, int first, int offset) {
        int n = first;
        String text = c.text();
        double size = c.look().size();
        byte ignored = (byte) CharacterClass.IGNORED.ordinal();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            byte index = CharacterClass.index(codePoint);
            if (index != ignored) {
                piece[n] = p;
                em[n] = size;
                offsets[n] = offset + i;
                codePoints[n] = codePoint;
                classes[n++] = index;
            }
            i += Character.charCount(codePoint);
        }
        return n;
    }
}
