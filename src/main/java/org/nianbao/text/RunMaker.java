package org.nianbao.text;

import static org.nianbao.text.CharacterClass.DASH;

import java.util.Arrays;
import java.util.Optional;
import org.nianbao.font.Face;
import org.nianbao.source.SourceSpan;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Leader;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line.Run;

/** Gathers the placed atoms of a line into as few runs as their faces and looks allow. */
final class RunMaker {
    /** A dash lower or higher than this, in em, is moved to the middle of the Han beside it: Noto's lies at 0.27. */
    private static final double OFF = 0.02;

    /** By how much the halves of a dash overlap, in em, so that no seam shows in print. */
    private static final double OVERLAP = 0.02;

    private final Atoms atoms;
    private final int start;
    private final double[] x;

    /**
     * A maker for one line.
     *
     * @param start its first atom
     * @param x where the body of each of its atoms begins, in pt
     */
    RunMaker(Atoms atoms, int start, double[] x) {
        this.atoms = atoms;
        this.start = start;
        this.x = x;
    }

    /** The end of the run that begins at an atom with a glyph. */
    int end(int first, int end) {
        int i = first + 1;
        if (isDash(first)) {
            return atoms.is(first, DASH) && atoms.breaks[first] == Break.JOIN ? first + 2 : i;
        }
        while (i < end && atoms.glyphs[i] > 0 && !isDash(i) && isLike(first, i)) {
            i++;
        }
        return i;
    }

    /** A dash of two cells, or a connector — of one. */
    private boolean isDash(int i) {
        return atoms.is(i, DASH) || atoms.codePoints[i] == '\u2014';
    }

    /** How far a run is raised: dashes to the middle of the em box. */
    private double rise(int first) {
        double rise = characters(first).look().rise();
        if (!isDash(first)) {
            return rise;
        }
        Face face = atoms.faces[first];
        double off = (face.ascent() - face.descent()) / 2 - face.inkMiddle(atoms.glyphs[first]);
        return Math.abs(off) > OFF ? rise + off * atoms.em[first] : rise;
    }

    private boolean isLike(int first, int i) {
        return atoms.faces[first] == atoms.faces[i]
                && (atoms.piece[first] == atoms.piece[i] || isLike(characters(first), characters(i)));
    }

    private static boolean isLike(Characters a, Characters b) {
        return a.owner() == b.owner() && a.look().equals(b.look()) && a.source().equals(b.source());
    }

    private Characters characters(int i) {
        return (Characters) atoms.pieces[atoms.piece[i]];
    }

    /** The run of the atoms from {@code first} to {@code end}. */
    Run run(int first, int end) {
        int[] glyphs = Arrays.copyOfRange(atoms.glyphs, first, end);
        double from = x[first - start];
        double width = x[end - 1 - start] + atoms.body[end - 1] - from;
        String text = new String(atoms.codePoints, first, end - first);
        if (atoms.is(first, DASH)) {
            return dash(first, glyphs, from, width, text);
        }
        double[] offsets = new double[end - first];
        for (int i = first; i < end; i++) {
            offsets[i - first] = x[i - start] - from + atoms.origin[i];
        }
        return run(first, glyphs, offsets, from, width, 1, text);
    }

    private Run run(int first, int[] glyphs, double[] offsets, double from, double width, double stretch, String text) {
        Characters piece = characters(first);
        Look look = piece.look();
        return new Run(
                atoms.faces[first],
                look.size(),
                look.color(),
                from,
                width,
                rise(first),
                stretch,
                glyphs,
                offsets,
                text,
                false,
                piece.owner(),
                piece.source());
    }

    /** One unbroken rule of two cells: the ink of each half is stretched to its share and a little over the seam. */
    private Run dash(int first, int[] glyphs, double from, double width, String text) {
        Face face = atoms.faces[first];
        double em = atoms.em[first];
        double inkLeft = face.inkLeft(glyphs[0]);
        double ink = face.inkRight(glyphs[0]) - inkLeft;
        double share = width / em / glyphs.length + (glyphs.length > 1 ? OVERLAP / 2 : 0);
        double stretch = ink > 0 ? share / ink : 1;
        double[] offsets = new double[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            double left = i == 0 ? 0 : width - share * em;
            offsets[i] = left - inkLeft * stretch * em;
        }
        return run(first, glyphs, offsets, from, width, stretch, text);
    }

    /** As many patterns as fit, standing against the right end so that leaders of several lines align. */
    Optional<Run> leader(Leader leader, double from, double fill) {
        Look look = leader.look();
        int[] pattern = leader.pattern().codePoints().toArray();
        Optional<Face> face =
                pattern.length == 0 ? Optional.empty() : look.fonts().face(pattern[0], pattern[0] < 0x2014);
        if (face.isEmpty()) {
            return Optional.empty();
        }
        double[] advances = new double[pattern.length];
        double width = 0;
        for (int i = 0; i < pattern.length; i++) {
            advances[i] = face.get().advance(face.get().glyph(pattern[i])) * look.size();
            width += advances[i];
        }
        int times = width <= 0 ? 0 : (int) Math.floor(fill / width + 1e-9);
        return times == 0
                ? Optional.empty()
                : Optional.of(repeated(leader, face.get(), pattern, advances, from + fill - times * width, times));
    }

    private static Run repeated(Leader leader, Face face, int[] pattern, double[] advances, double from, int times) {
        int count = pattern.length * times;
        int[] glyphs = new int[count];
        double[] offsets = new double[count];
        double pen = 0;
        for (int i = 0; i < count; i++) {
            int k = i % pattern.length;
            glyphs[i] = face.glyph(pattern[k]);
            offsets[i] = pen;
            pen += advances[k];
        }
        Look look = leader.look();
        return new Run(
                face,
                look.size(),
                look.color(),
                from,
                pen,
                look.rise(),
                1,
                glyphs,
                offsets,
                leader.pattern().repeat(times),
                false,
                leader.owner(),
                SourceSpan.NONE);
    }
}
