package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Face, String> names = new HashMap<>();
    private boolean open;
    private String font = "";
    private double size;
    private double stretch = 1;

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
        begin(item.run());
        place(item.turned() ? "0 1 -1 0 " : "1 0 0 1 ", item.x(), item.y());
        show(item.run());
    }

    /** Shows a word across the page. */
    void show(Watermark item) {
        begin(item.run());
        double cos = Math.cos(item.angle());
        double sin = Math.sin(item.angle());
        out.number(cos).number(sin).number(-sin).number(cos);
        place("", item.x(), item.y());
        show(item.run());
    }

    private void place(String matrix, double x, double y) {
        out.text(matrix).number(x).number(height - y).operator("Tm");
    }

    private void show(Run run) {
        if (run.actual()) {
            ActualText.begin(content, out, run.text());
        }
        array(run, fonts.document().numbers(run), fonts.document().font(run.face()));
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

    private void begin(Run run) {
        if (!open) {
            out.operator("BT");
            open = true;
        }
        ink.fill(run.color());
        state(run);
    }

    private void state(Run run) {
        String name = names.computeIfAbsent(run.face(), fonts::enter);
        if (!name.equals(font) || run.size() != size) {
            font = name;
            size = run.size();
            out.text(name).text(" ").number(size).operator("Tf");
        }
        if (run.stretch() != stretch) {
            stretch = run.stretch();
            out.number(100 * stretch).operator("Tz");
        }
    }

    /** The pen is followed as readers move it, with rounded widths and adjustments, so that no error adds up. */
    private void array(Run run, int[] numbers, EmbeddedFont face) {
        double scale = 1000 / (run.size() * run.stretch());
        double pen = 0;
        boolean inString = false;
        out.text("[");
        for (int i = 0; i < numbers.length; i++) {
            double adjustment = Math.rint((pen - run.offsets()[i] * scale) * 100) / 100;
            if (Math.abs(adjustment) > SLACK) {
                out.text(inString ? ")" : "").number(adjustment, 2);
                pen -= adjustment;
                inString = false;
            }
            int code = face.code(numbers[i]);
            out.text(inString ? "" : "(").code(code);
            inString = true;
            pen += face.width(code);
        }
        out.text(inString ? ")" : "").operator("]TJ");
    }
}
