package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.InlineBuilder.NoteBuilder;
import org.nianbao.layout.InlineContent.Call;
import org.nianbao.layout.ParagraphBlock.Marker;
import org.nianbao.layout.ParagraphBlock.Metrics;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;
import org.nianbao.text.LineSettings;
import org.nianbao.text.Lines;

/** A styled paragraph to a block with its lines. */
final class ParagraphBuilder {
    /** The gap between a list marker and its item, in em. */
    private static final double MARKER_GAP = 0.4;

    private final LayoutContext context;
    private final NoteBuilder notes;

    ParagraphBuilder(LayoutContext context, NoteBuilder notes) {
        this.context = context;
        this.notes = notes;
    }

    /**
     * Builds a paragraph.
     *
     * @param x the outer left edge, from the left edge of the type area, in pt
     * @param width the outer width, in pt
     */
    ParagraphBlock build(StyledElement element, double x, double width, String type, Map<String, String> attributes) {
        Style style = element.style();
        InlineContent content = inline(element, type, attributes);
        BoxStyle box = style.box();
        double measure = width - Boxes.left(box) - Boxes.right(box);
        BlockFlow flow = Containers.own(style, x, width);
        return block(content, style, flow, x + Boxes.left(box), measure, settings(style));
    }

    /** Builds the body of a footnote at the width of the type area. */
    ParagraphBlock note(StyledElement element, double inset, String type) {
        InlineContent content = inline(element, type, Map.of());
        double measure = context.area().width() - inset;
        BlockFlow flow = Containers.own(element.style(), inset, measure);
        return block(content, element.style(), flow, inset, measure, settings(element.style()));
    }

    /** Builds a list marker and its element of the structure. */
    Marker marker(String label, Style style) {
        int owner = context.structure().leaf("Lbl");
        InlinePiece piece = new InlinePiece.Characters(label, context.looks().of(style.font()), owner, SourceSpan.NONE);
        LineSettings settings = Looks.measuring(Looks.paragraph(style.text()));
        Line line =
                context.texts().lines(List.of(piece), settings, 0, 1000).lines().get(0);
        return new Marker(line, -MARKER_GAP * style.font().size(), owner);
    }

    private InlineContent inline(StyledElement element, String type, Map<String, String> attributes) {
        SourceSpan source = element.element().source();
        return new InlineBuilder(context, notes).build(element.children(), element.style(), type, attributes, source);
    }

    private LineSettings settings(Style style) {
        LineSettings settings = Looks.paragraph(style.text());
        return context.isMeasuring() ? Looks.measuring(settings) : settings;
    }

    private ParagraphBlock block(
            InlineContent content, Style style, BlockFlow flow, double x, double measure, LineSettings settings) {
        Lines set =
                context.texts().lines(content.pieces(), settings, style.text().indent(), measure);
        context.report(set.missing());
        List<Line> lines = set.lines();
        Metrics metrics = metrics(style, x, measure);
        return new ParagraphBlock(
                flow, lines, metrics, Optional.empty(), notesByLine(lines, content), content.anchors());
    }

    private Metrics metrics(Style style, double x, double measure) {
        double em = style.font().size();
        boolean snap = style.text().snap();
        Grid grid = context.grid();
        double pitch =
                snap ? grid.slots(style.text().lineHeight()) : style.text().lineHeight();
        double half = (pitch - em) / 2;
        double ascent = snap ? grid.ascent() : half + context.looks().ascent(style);
        double leading = snap ? pitch - em : half;
        int orphans = Math.max(1, style.text().orphans());
        return new Metrics(
                x,
                measure,
                pitch,
                ascent,
                leading,
                snap,
                orphans,
                Math.max(1, style.text().widows()),
                style.breaks().clear());
    }

    private static List<List<Note>> notesByLine(List<Line> lines, InlineContent content) {
        List<List<Note>> byLine = new ArrayList<>();
        for (Call call : content.calls()) {
            int line = lineOf(lines, call.offset());
            while (byLine.size() <= line) {
                byLine.add(new ArrayList<>());
            }
            byLine.get(line).add(call.note());
        }
        return byLine;
    }

    private static int lineOf(List<Line> lines, int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (offset < lines.get(i).end()) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
