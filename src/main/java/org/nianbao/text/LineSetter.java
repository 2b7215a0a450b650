package org.nianbao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.InlinePiece.Box;
import org.nianbao.text.InlinePiece.Leader;
import org.nianbao.text.Line.How;
import org.nianbao.text.Line.Item;
import org.nianbao.text.Line.Missing;
import org.nianbao.text.Line.PlacedBox;

/** Sets broken lines: squeezes or stretches their blanks, aligns them and makes the runs. */
final class LineSetter {
    private final PreparedText text;
    private final Atoms atoms;
    private final double measure;
    private final List<Missing> missing = new ArrayList<>();
    private double[] x = new double[64];

    LineSetter(PreparedText text, double measure) {
        this.text = text;
        this.atoms = text.atoms();
        this.measure = measure;
    }

    /** The characters without a glyph on the lines set so far. */
    List<Missing> missing() {
        return missing;
    }

    /** Sets the atoms from {@code start} to {@code end}; the line begins at {@code left} and has room to the measure. */
    Line line(int start, int end, How how, double left) {
        int visible = text.visibleEnd(start, end);
        double room = measure - left;
        double spare = spare(start, end, room);
        int leader = leader(start, visible);
        boolean justified = text.settings().align() == Align.JUSTIFY && how != How.LAST && leader < 0;
        boolean spread = spare < 0 || justified;
        double begin = spread || leader >= 0 ? left : left + aligned(spare);
        Spread blanks = Spread.of(atoms, start, visible, spread ? spare : 0);
        double fill = leader < 0 ? 0 : Math.max(0, spare);
        double right = place(start, end, visible, begin, blanks, leader, fill);
        List<Item> items = new ArrayList<>(8);
        addItems(items, start, end, fill);
        return new Line(items, begin, right, atoms.offsets[start], atoms.offsets[end], how);
    }

    /** What is left of the room; a mark that hangs over the edge takes none. Negative: to be squeezed. */
    private double spare(int start, int end, double room) {
        double spare = room - text.width(start, end);
        return spare < -Breaker.EPSILON && spare + text.hang(start, end) >= -Breaker.EPSILON
                ? spare + text.hang(start, end)
                : spare;
    }

    private double aligned(double spare) {
        switch (text.settings().align()) {
            case RIGHT:
                return spare;
            case CENTER:
                return spare / 2;
            default:
                return 0;
        }
    }

    private int leader(int start, int end) {
        for (int i = start; i < end; i++) {
            if (atoms.codePoints[i] < 0 && atoms.is(i, CharacterClass.LEADER)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds where each body begins. Returns where the line ends; what is blank after that takes no room. */
    private double place(int start, int end, int visible, double begin, Spread blanks, int leader, double fill) {
        if (x.length <= end - start) {
            x = new double[2 * (end - start)];
        }
        if (visible == start) {
            Arrays.fill(x, 0, end - start + 1, begin);
            return begin;
        }
        double pen = begin + atoms.lead[start];
        double right = pen;
        for (int i = start; i < visible; i++) {
            x[i - start] = pen;
            right = pen + atoms.body[i] + (i == leader ? fill : 0);
            pen = right + blanks.glue(i);
        }
        Arrays.fill(x, visible - start, end - start + 1, right);
        return right;
    }

    private void addItems(List<Item> items, int start, int end, double fill) {
        RunMaker runs = new RunMaker(atoms, start, x);
        for (int i = start; i < end; ) {
            int glyph = atoms.glyphs[i];
            if (glyph > 0) {
                int last = runs.end(i, end);
                items.add(runs.run(i, last));
                i = last;
            } else {
                if (glyph == 0) {
                    addMissing(items, i, x[i - start]);
                } else if (atoms.codePoints[i] < 0) {
                    addObject(items, runs, i, x[i - start], fill);
                }
                i++;
            }
        }
    }

    /** The place of a character: its text begins where the source says. */
    private SourceSpan place(InlinePiece.Characters piece, int i) {
        int first = i;
        while (first > 0 && atoms.piece[first - 1] == atoms.piece[i]) {
            first--;
        }
        SourceSpan source = piece.source();
        int before = atoms.offsets[i] - atoms.offsets[first];
        return source.isKnown() ? SourceSpan.at(source.file(), source.line(), source.column() + before) : source;
    }

    private void addMissing(List<Item> items, int i, double at) {
        var piece = (InlinePiece.Characters) atoms.pieces[atoms.piece[i]];
        var item = new Missing(atoms.codePoints[i], atoms.em[i], at, atoms.body[i], piece.owner(), place(piece, i));
        items.add(item);
        missing.add(item);
    }

    private void addObject(List<Item> items, RunMaker runs, int i, double at, double fill) {
        InlinePiece piece = atoms.pieces[atoms.piece[i]];
        if (piece instanceof Box box) {
            items.add(new PlacedBox(at, box.width(), box.height(), box.owner()));
        } else if (piece instanceof Leader leader) {
            runs.leader(leader, at, fill).ifPresent(items::add);
        }
    }
}
