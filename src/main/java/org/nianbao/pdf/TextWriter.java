package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.font.Face;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Watermark;
import org.nianbao.text.Line.Run;

/** Shows runs of glyphs: one text object for what follows each other, one TJ array a run (ISO 32000-1, 9.4). */
final class TextWriter {
    /** What is not worth an adjustment, in thousandths of the em; it is carried to the next glyph, never added up. */
    private static final double SLACK = 0.25;

    private final PdfContentByte content;
    private final Operators out;
    private final Ink ink;
    private final FontResources fonts;
    private final double height;
    private final Map<Face, Entered> entered = new HashMap<>();
    private boolean open;
    private Optional<Entered> font = Optional.empty();
    private double size;
    private double stretch = 1;
    private double spacing;
    private Position line = Position.BEGIN;

    /** A face that is a resource of the page, under a name with its slash. */
    private record Entered(Face face, String name, EmbeddedFont embedded) {}

    /**
     * The place of the text line matrix, in thousandths of a point.
     *
     * @param upright whether the matrix does nothing but move
     */
    private record Position(long x, long y, boolean upright) {
        /** That of a new text object. */
        private static final Position BEGIN = new Position(0, 0, true);
    }

    /**
     * Begins on a new page.
     *
     * @param height of the page, in pt
     */
    TextWriter(PdfContentByte content, Operators out, Ink ink, FontResources fonts, double height) {
        this.content = content;
        this.out = out;
        this.ink = ink;
        this.fonts = fonts;
        this.height = height;
    }

    /** Shows a run. */
    void show(Glyphs item) {
        EmbeddedFont embedded = begin(item.run());
        place(position(item.x(), item.y(), !item.turned()));
        show(item.run(), embedded);
    }

    /** Shows a word across the page. */
    void show(Watermark item) {
        EmbeddedFont embedded = begin(item.run());
        double cos = Math.cos(item.angle());
        double sin = Math.sin(item.angle());
        out.number(cos).number(sin).number(-sin).number(cos);
        line = position(item.x(), item.y(), false);
        out.thousandths(line.x).thousandths(line.y).operator("Tm");
        show(item.run(), embedded);
    }

    private Position position(double x, double y, boolean upright) {
        return new Position(Math.round(1000 * x), Math.round(1000 * (height - y)), upright);
    }

    /** Says the way from where the line before began (Td), which is shorter than a matrix. */
    private void place(Position next) {
        if (line.upright && next.upright) {
            out.thousandths(next.x - line.x).thousandths(next.y - line.y).operator("Td");
        } else {
            String turn = next.upright ? "1 0 0 1 " : "0 1 -1 0 ";
            out.text(turn).thousandths(next.x).thousandths(next.y).operator("Tm");
        }
        line = next;
    }

    private void show(Run run, EmbeddedFont embedded) {
        if (run.actual()) {
            ActualText.begin(content, out, run.text());
        }
        int[] codes = embedded.codes(fonts.document().numbers(run));
        if (codes.length > 1) {
            space(CharacterSpacing.of(run, codes, embedded));
        }
        array(run, codes, embedded);
        if (run.actual()) {
            ActualText.end(out);
        }
    }

    /** Ends the text object, if one is open. */
    void end() {
        if (open) {
            out.operator("ET");
            open = false;
        }
    }

    private EmbeddedFont begin(Run run) {
        if (!open) {
            out.operator("BT");
            open = true;
            line = Position.BEGIN;
        }
        ink.fill(run.color());
        Entered wanted = font.isPresent() && font.get().face() == run.face() ? font.get() : entered(run.face());
        state(run, wanted);
        return wanted.embedded();
    }

    private Entered entered(Face face) {
        return entered.computeIfAbsent(
                face,
                any -> new Entered(face, fonts.enter(face), fonts.document().font(face)));
    }

    private void state(Run run, Entered wanted) {
        if (font.isEmpty() || font.get() != wanted || run.size() != size) {
            font = Optional.of(wanted);
            size = run.size();
            out.text(wanted.name()).text(" ").number(size).operator("Tf");
        }
        if (run.stretch() != stretch) {
            stretch = run.stretch();
            out.number(100 * stretch).operator("Tz");
        }
    }

    private void space(double wanted) {
        if (wanted != spacing) {
            spacing = wanted;
            out.number(wanted, CharacterSpacing.DECIMALS).operator("Tc");
        }
    }

    /** The pen is followed as readers move it, with rounded widths and adjustments, so that no error adds up. */
    private void array(Run run, int[] codes, EmbeddedFont face) {
        double[] offsets = run.offsets();
        double scale = 1000 / (run.size() * run.stretch());
        double spaced = 1000 * spacing / run.size();
        double pen = 0;
        int shown = 0;
        out.text("[");
        for (int i = 0; i < codes.length; i++) {
            double adjustment = adjustment(pen - offsets[i] * scale);
            if (adjustment != 0) {
                string(codes, shown, i);
                out.number(adjustment, 2);
                pen -= adjustment;
                shown = i;
            }
            pen += face.width(codes[i]) + spaced;
        }
        string(codes, shown, codes.length);
        out.operator("]TJ");
    }

    /** Rounded to what is written; 0 where it is not worth it. */
    private static double adjustment(double exact) {
        if (Math.abs(exact) <= SLACK) {
            return 0;
        }
        double rounded = Math.rint(exact * 100) / 100;
        return Math.abs(rounded) > SLACK ? rounded : 0;
    }

    private void string(int[] codes, int from, int to) {
        if (from < to) {
            out.string(codes, from, to);
        }
    }
}
