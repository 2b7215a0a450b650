package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.font.Face;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.Line.Missing;
import org.nianbao.text.Line.Run;

/** Sets {@link VerticalText}: measures every atom as a cell, breaks columns as lines are broken, and places glyphs. */
final class VerticalSetter {
    /** The gap between columns, in em. */
    private static final double GAP = 0.2;

    private final Atoms atoms;
    private final PreparedText text;
    private final List<VerticalText.Hole> missing = new ArrayList<>();
    private double em;

    private VerticalSetter(List<InlinePiece> pieces, LineSettings settings) {
        atoms = Atoms.of(pieces);
        ClassResolver.resolve(atoms);
        BreakFinder.find(atoms, settings.level());
        if (settings.keepTogether()) {
            KeepTogether.mark(atoms);
        }
        measure();
        text = new PreparedText(atoms, settings);
    }

    static VerticalText set(List<InlinePiece> pieces, LineSettings settings, double measure) {
        VerticalSetter setter = new VerticalSetter(pieces, settings);
        LineEnds ends = new LineEnds();
        new Breaker(setter.text, 0, measure, ends).run();
        return setter.columns(ends);
    }

    private void measure() {
        for (int i = 0; i < atoms.count; i++) {
            em = Math.max(em, atoms.em[i]);
            atoms.glyphs[i] = -1;
            if (text(i)) {
                choose(i);
                atoms.body[i] = atoms.em[i];
            } else if (atoms.is(i, SPACE) || atoms.is(i, GLUE) || atoms.is(i, WIDE_SPACE)) {
                atoms.glue[i] = atoms.em[i] * (atoms.is(i, WIDE_SPACE) ? 1 : Glue.QUARTER);
            }
        }
        for (int i = 0; i + 1 < atoms.count; i++) {
            if (isPair(i)) {
                joinPair(i);
            }
        }
    }

    /** Whether an atom is drawn as a glyph. */
    private boolean text(int i) {
        int c = atoms.classes[i];
        boolean blank = c == SPACE.ordinal() || c == WIDE_SPACE.ordinal() || c == GLUE.ordinal();
        return atoms.codePoints[i] >= 0 && !blank && c != NEWLINE.ordinal() && c != ZERO_WIDTH.ordinal();
    }

    private void choose(int i) {
        int codePoint = atoms.codePoints[i];
        int form = atoms.is(i, DASH) ? codePoint : VerticalForms.of(codePoint);
        if (form == codePoint || !choose(i, form)) {
            boolean half = codePoint < 0x2014 && !atoms.is(i, INTERPUNCT);
            Optional<Face> face = atoms.look(i).fonts().face(codePoint, half);
            atoms.glyphs[i] = face.map(f -> f.glyph(codePoint)).orElse(0);
            face.ifPresent(f -> use(i, f));
        }
    }

    /** Takes the vertical form where a face has it. */
    private boolean choose(int i, int form) {
        Optional<Face> face = atoms.look(i).fonts().face(form, false);
        face.ifPresent(f -> {
            atoms.glyphs[i] = f.glyph(form);
            use(i, f);
        });
        return face.isPresent();
    }

    private void use(int i, Face face) {
        atoms.faces[i] = face;
        atoms.origin[i] = (1 - face.advance(atoms.glyphs[i])) / 2 * atoms.em[i];
    }

    /** A number of exactly two digits. */
    private boolean isPair(int i) {
        boolean digits = atoms.is(i, DIGIT) && atoms.is(i + 1, DIGIT) && atoms.faces[i] == atoms.faces[i + 1];
        return digits
                && atoms.faces[i] != null
                && !isWord(i - 1)
                && !isWord(i + 2)
                && atoms.piece[i] == atoms.piece[i + 1];
    }

    private boolean isWord(int i) {
        return atoms.is(i, DIGIT) || atoms.is(i, LETTER) || atoms.is(i, LATIN_PAUSE) || atoms.is(i, HYPHEN);
    }

    /** Both digits take the cell of the first. */
    private void joinPair(int i) {
        double width = (advance(i) + advance(i + 1)) * atoms.em[i];
        atoms.breaks[i] = Break.JOIN;
        atoms.body[i + 1] = 0;
        atoms.origin[i] = (atoms.em[i] - width) / 2;
        atoms.origin[i + 1] = atoms.origin[i];
    }

    private double advance(int i) {
        return atoms.faces[i].advance(atoms.glyphs[i]);
    }

    private VerticalText columns(LineEnds ends) {
        List<VerticalText.Column> columns = new ArrayList<>();
        double height = 0;
        double pitch = em * (1 + GAP);
        for (int k = 0; k < ends.count(); k++) {
            double x = (ends.count() - 1 - k) * pitch;
            VerticalText.Column column = column(ends.start(k), ends.end(k), x);
            columns.add(column);
            height = Math.max(height, column.height());
        }
        return new VerticalText(columns, ends.count() * pitch - em * GAP, height, missing);
    }

    private VerticalText.Column column(int start, int end, double x) {
        List<VerticalText.Glyph> glyphs = new ArrayList<>();
        double top = 0;
        double bottom = 0;
        for (int i = start; i < end; ) {
            double left = x + (em - atoms.em[i]) / 2;
            int next = cellEnd(i, end);
            if (atoms.glyphs[i] > 0) {
                glyphs.add(glyph(i, next, left, top));
            } else if (atoms.glyphs[i] == 0) {
                addHole(i, left, top);
            }
            for (; i < next; i++) {
                bottom = atoms.body[i] > 0 ? top + atoms.body[i] : bottom;
                top += atoms.body[i] + atoms.glue[i];
            }
        }
        return new VerticalText.Column(x, bottom, glyphs, atoms.offsets[start], atoms.offsets[end]);
    }

    private int cellEnd(int i, int end) {
        boolean pair = atoms.breaks[i] == Break.JOIN && i + 1 < end;
        boolean whole = pair && (atoms.is(i, DASH) || atoms.body[i + 1] == 0) && atoms.glyphs[i + 1] > 0;
        return whole ? i + 2 : i + 1;
    }

    private VerticalText.Glyph glyph(int i, int end, double left, double top) {
        Face face = atoms.faces[i];
        double size = atoms.em[i];
        if (isTurned(i)) {
            // turned, the middle of the ink comes to the middle of the column
            double x = left + size / 2 + face.inkMiddle(atoms.glyphs[i]) * size;
            Run run = run(i, end, size);
            boolean mirrored = VerticalForms.isMirrored(atoms.codePoints[i]);
            return new VerticalText.Glyph(mirrored ? run.mirrored(size) : run, x, top + (end - i) * size, true);
        }
        Run run = run(i, end, end > i + 1 ? advance(i) * size : size);
        double y = top + face.ascent() * size - atoms.rise(i);
        boolean form = atoms.glyphs[i] != face.glyph(atoms.codePoints[i]);
        return new VerticalText.Glyph(form ? run.asForms() : run, left, y, false);
    }

    private boolean isTurned(int i) {
        boolean own = atoms.glyphs[i] == atoms.faces[i].glyph(atoms.codePoints[i]);
        return own && VerticalForms.isTurned(atoms.codePoints[i]);
    }

    private Run run(int i, int end, double step) {
        return new RunMaker(atoms, i, new double[] {0, step}).run(i, end);
    }

    private void addHole(int i, double x, double top) {
        Characters piece = (Characters) atoms.pieces[atoms.piece[i]];
        double size = atoms.em[i];
        Missing item = new Missing(atoms.codePoints[i], size, 0, size, piece.owner(), piece.source());
        missing.add(new VerticalText.Hole(item, x, top));
    }
}
