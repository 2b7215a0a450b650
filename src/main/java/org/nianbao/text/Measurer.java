package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import java.util.Optional;
import org.nianbao.font.Face;
import org.nianbao.font.FontChain;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece.Box;

/**
 * Chooses faces and glyphs and gives every atom its body: proportional for Latin, a full cell for Han, half a cell for a
 * mark whatever width the face gives it.
 */
final class Measurer {
    /** Half a cell: the body of a mark, of an interpunct and of a solidus (GB/T 15834 5.1.7 to 5.1.10). */
    private static final double HALF = 0.5;
    /** How far ink may pass the middle of the cell; the marks of the shipped faces pass it by up to 0.018. */
    private static final double TOLERANCE = 0.04;
    /** A glyph narrower than this is no full cell: the quotes of Zhuque are 0.331 wide. */
    private static final double NARROW = 0.75;

    private final Atoms atoms;
    private final boolean cells;
    private int piece = -1;
    private FontChain fonts;
    private Face firstHan;
    private Face firstLatin;

    private Measurer(Atoms atoms, Trim trim) {
        this.atoms = atoms;
        this.cells = trim == Trim.SPACE_ALL;
    }

    /** Fills the faces, glyphs, bodies and origins of a paragraph, and the blanks of its marks. */
    static void measure(Atoms atoms, Trim trim) {
        Measurer measurer = new Measurer(atoms, trim);
        for (int i = 0; i < atoms.count; i++) {
            measurer.measure(i, atoms.codePoints[i]);
        }
    }

    private void measure(int i, int codePoint) {
        if (codePoint < 0) {
            atoms.glyphs[i] = -1;
            atoms.body[i] = atoms.pieces[atoms.piece[i]] instanceof Box box ? box.width() : 0;
        } else if (atoms.classes[i] == IDEOGRAPH.ordinal()) {
            measureIdeograph(i, codePoint);
        } else if (isBlank(i)) {
            measureBlank(i, codePoint);
        } else {
            measureOther(i, codePoint);
        }
    }

    private boolean isBlank(int i) {
        int c = atoms.classes[i];
        return c == SPACE.ordinal()
                || c == WIDE_SPACE.ordinal()
                || c == GLUE.ordinal()
                || c == NEWLINE.ordinal()
                || c == ZERO_WIDTH.ordinal();
    }

    private void measureIdeograph(int i, int codePoint) {
        double advance = choose(i, codePoint, false);
        double em = atoms.em[i];
        // symbols such as № and Greek beside them keep the width their face gives them
        atoms.body[i] = codePoint >= 0x2e80 || advance > 1 || atoms.glyphs[i] == 0 ? em : advance * em;
        atoms.origin[i] = (atoms.body[i] - advance * em) / 2;
    }

    private void measureOther(int i, int codePoint) {
        CharacterClass own = CharacterClass.of(codePoint);
        if (own == INTERPUNCT || own == SOLIDUS) {
            choose(i, codePoint, own == SOLIDUS && codePoint < 0x80);
            centre(i, own == SOLIDUS && atoms.is(i, SYMBOL) ? advance(i) : HALF);
        } else if (isProportional(i, codePoint, own)) {
            atoms.body[i] = choose(i, codePoint, true) * atoms.em[i];
        } else if (own == COMBINING) {
            choose(i, codePoint, codePoint < 0x2000);
        } else {
            choose(i, codePoint, false);
            measureCell(i, own);
        }
    }

    private boolean isProportional(int i, int codePoint, CharacterClass own) {
        boolean quote = codePoint >= 0x2018 && codePoint <= 0x201d;
        if (quote) {
            return !atoms.is(i, OPEN) && !atoms.is(i, CLOSE);
        }
        return own != COMBINING && (codePoint < 0x2014 || own == SYMBOL || isLatinSign(codePoint));
    }

    /** Signs beyond the first block that Latin faces have: ‰ ′ ″ € № and some letters. */
    private static boolean isLatinSign(int codePoint) {
        boolean sign = codePoint == 0x2030 || codePoint == 0x20ac || codePoint == 0x2116;
        return sign || codePoint == 0x2032 || codePoint == 0x2033 || codePoint >= 0x2c60 && codePoint <= 0x2c7f;
    }

    private void measureCell(int i, CharacterClass own) {
        boolean mark = own == PAUSE || own == CLOSE || own == OPEN;
        boolean single = atoms.codePoints[i] >= 0x203c && atoms.codePoints[i] <= 0x2049;
        if (mark && !single && !cells && atoms.glyphs[i] > 0 && fitsHalf(i, own)) {
            measureMark(i, own == OPEN);
        } else if (mark && advance(i) < NARROW) {
            measureNarrow(i, own == OPEN);
        } else {
            centre(i, own == DASH ? 2 : 1);
        }
    }

    private boolean fitsHalf(int i, CharacterClass own) {
        Face face = atoms.faces[i];
        int glyph = atoms.glyphs[i];
        if (advance(i) < NARROW) {
            return face.inkRight(glyph) - face.inkLeft(glyph) <= HALF;
        }
        return own == OPEN ? face.inkLeft(glyph) >= HALF - TOLERANCE : face.inkRight(glyph) <= HALF + TOLERANCE;
    }

    /** The body is the inked half; a narrow glyph stands at its inner edge. */
    private void measureMark(int i, boolean open) {
        double em = atoms.em[i];
        double advance = advance(i);
        atoms.body[i] = HALF * em;
        if (open) {
            atoms.lead[i] = HALF * em;
            atoms.origin[i] = (HALF - advance) * em;
        } else {
            atoms.trail[i] = HALF * em;
        }
    }

    private void measureNarrow(int i, boolean open) {
        double em = atoms.em[i];
        atoms.body[i] = em;
        atoms.origin[i] = open ? em - advance(i) * em : 0;
    }

    /** Sets the ink in the middle of a cell. */
    private void centre(int i, double cell) {
        double em = atoms.em[i];
        atoms.body[i] = cell * em;
        if (atoms.glyphs[i] > 0) {
            Face face = atoms.faces[i];
            double ink = (face.inkLeft(atoms.glyphs[i]) + face.inkRight(atoms.glyphs[i])) / 2;
            atoms.origin[i] = (cell / 2 - ink) * em;
        }
    }

    /** Spaces take their width as glue; a wide space at a line start keeps it. */
    private void measureBlank(int i, int codePoint) {
        int c = atoms.classes[i];
        boolean drawn = c == SPACE.ordinal() || codePoint == 0xa0 || c == WIDE_SPACE.ordinal();
        atoms.glyphs[i] = -1;
        if (!drawn) {
            return;
        }
        Face before = i > 0 && atoms.piece[i - 1] == atoms.piece[i] ? atoms.faces[i - 1] : null;
        int shown = codePoint == '\u3000' ? codePoint : ' ';
        if (before != null && before.has(shown)) {
            atoms.faces[i] = before;
            atoms.glyphs[i] = before.glyph(shown);
        } else if (choose(i, shown, shown == ' ') == 0) {
            atoms.faces[i] = null;
            atoms.glyphs[i] = -1;
        }
    }

    /** Chooses face and glyph. Returns the advance in em; half or whole a cell for a character no face has. */
    private double choose(int i, int codePoint, boolean halfWidth) {
        enter(i);
        Face first = halfWidth ? firstLatin : firstHan;
        int glyph = first.glyph(codePoint);
        if (glyph != 0) {
            atoms.faces[i] = first;
            atoms.glyphs[i] = glyph;
            return first.advance(glyph);
        }
        Optional<Face> face = fonts.face(codePoint, halfWidth);
        if (face.isEmpty()) {
            return halfWidth ? HALF : 1;
        }
        atoms.faces[i] = face.get();
        atoms.glyphs[i] = face.get().glyph(codePoint);
        return advance(i);
    }

    private void enter(int i) {
        if (atoms.piece[i] != piece) {
            piece = atoms.piece[i];
            fonts = atoms.look(i).fonts();
            firstHan = fonts.primary();
            firstLatin = fonts.latin().isEmpty() ? firstHan : fonts.latin().get(0);
        }
    }

    private double advance(int i) {
        return atoms.faces[i] == null ? 1 : atoms.faces[i].advance(atoms.glyphs[i]);
    }
}
