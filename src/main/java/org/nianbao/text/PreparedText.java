package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import java.util.ArrayList;
import java.util.List;

/** A paragraph ready to be broken at any measure. Immutable: safe for use by many threads. Lengths in pt. */
public final class PreparedText {
    private final Atoms atoms;
    private final LineSettings settings;
    /** The bodies and glues before each atom, added up. */
    private final double[] pen;
    /** What can be squeezed of the glues before each atom, added up. */
    private final double[] squeeze;
    /** How far the glues before each atom stretch before a line is loose, added up. */
    private final double[] stretch;

    PreparedText(Atoms atoms, LineSettings settings) {
        this.atoms = atoms;
        this.settings = settings;
        pen = new double[atoms.count + 1];
        squeeze = new double[atoms.count + 1];
        stretch = new double[atoms.count + 1];
        for (int i = 0; i < atoms.count; i++) {
            double glue = atoms.glue[i];
            pen[i + 1] = pen[i] + atoms.body[i] + glue;
            squeeze[i + 1] = squeeze[i] + (glue == 0 ? 0 : Glue.squeeze(atoms.kinds[i], glue, atoms.em[i]));
            stretch[i + 1] = stretch[i] + Glue.stretch(atoms.kinds[i], glue, atoms.em[i]);
        }
    }

    /**
     * Breaks and sets the lines.
     *
     * @param indent where the first line begins; negative hangs it out
     * @param measure the room for a line
     */
    public Lines lines(double indent, double measure) {
        LineEnds ends = ends(indent, measure);
        LineSetter setter = new LineSetter(this, measure);
        List<Line> lines = new ArrayList<>(ends.count());
        for (int i = 0; i < ends.count(); i++) {
            double left = i == 0 && !ends.indentDropped() ? indent : 0;
            lines.add(setter.line(i == 0 ? 0 : ends.end(i - 1), ends.end(i), ends.how(i), left));
        }
        return new Lines(lines, setter.missing());
    }

    /** The number of lines without an indent. */
    public int numberOfLines(double measure) {
        return numberOfLines(0, measure);
    }

    /** The number of lines. */
    public int numberOfLines(double indent, double measure) {
        return ends(indent, measure).count();
    }

    /** The width of the widest piece that may not be broken; a mark at its end takes half. */
    public double minWidth() {
        double widest = 0;
        int start = 0;
        for (int i = 0; i < atoms.count; i++) {
            if (isEnd(i)) {
                widest = Math.max(widest, width(start, i + 1));
                start = i + 1;
            }
        }
        return widest;
    }

    /** The width of the longest line if lines ended at forced breaks only. */
    public double maxWidth() {
        double widest = 0;
        int start = 0;
        for (int i = 0; i < atoms.count; i++) {
            if (atoms.breaks[i] == Break.FORCED || i == atoms.count - 1) {
                widest = Math.max(widest, width(start, i + 1));
                start = i + 1;
            }
        }
        return widest;
    }

    private LineEnds ends(double indent, double measure) {
        LineEnds ends = new LineEnds();
        if (settings.balance() && TitleBalancer.balance(this, indent, measure, ends)) {
            return ends;
        }
        new Breaker(this, indent, measure, ends).run();
        return ends;
    }

    Atoms atoms() {
        return atoms;
    }

    LineSettings settings() {
        return settings;
    }

    /** Whether a line may legally end after an atom. */
    boolean isEnd(int i) {
        byte strength = atoms.breaks[i];
        return strength == Break.FREE || strength == Break.FORCED || i == atoms.count - 1;
    }

    /** Spaces and breaks at a line end take no room. */
    boolean isBlank(int i) {
        int c = atoms.classes[i];
        return c == SPACE.ordinal() || c == WIDE_SPACE.ordinal() || c == NEWLINE.ordinal() || c == ZERO_WIDTH.ordinal();
    }

    /** The end of what is seen of the atoms from {@code start} to {@code end}. */
    int visibleEnd(int start, int end) {
        int last = end;
        while (last > start && isBlank(last - 1)) {
            last--;
        }
        return last;
    }

    /** The width of a line from {@code start} to {@code end}, neither squeezed nor stretched. */
    double width(int start, int end) {
        int last = visibleEnd(start, end) - 1;
        return last < start ? 0 : pen[last] - pen[start] + atoms.body[last] + atoms.lead[start] + atoms.trail[last];
    }

    /** How much a line can be squeezed. */
    double squeezable(int start, int end) {
        int last = visibleEnd(start, end) - 1;
        return last < start ? 0 : squeeze[last] - squeeze[start];
    }

    /** How far a line stretches before it is loose. */
    double stretchable(int start, int end) {
        int last = visibleEnd(start, end) - 1;
        return last < start ? 0 : stretch[last] - stretch[start];
    }

    /** How far the last mark of a line may hang over the right edge. */
    double hang(int start, int end) {
        int last = visibleEnd(start, end) - 1;
        return settings.hanging() && last > start && atoms.is(last, PAUSE) ? atoms.body[last] : 0;
    }
}
