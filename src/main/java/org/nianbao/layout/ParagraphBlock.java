package org.nianbao.layout;

import java.util.List;
import java.util.Optional;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.text.Line;

/**
 * The lines of a paragraph or heading.
 *
 * <p>On the grid a line stands at the top of its slot: the em box first, the leading under it, so that 22 lines of 三号
 * fill the 225 mm of the type area exactly (GB/T 9704 5.2). Off the grid the leading is shared by both sides.
 *
 * @param flow how it stands in the flow
 * @param lines the lines that this block has; a broken paragraph is two blocks
 * @param metrics the measures all its lines share
 * @param marker what stands before the first line: the number of a list item
 * @param notes the footnotes called in each line, empty lists at the end left out
 * @param anchors its links and pictures
 */
record ParagraphBlock(
        BlockFlow flow,
        List<Line> lines,
        Metrics metrics,
        Optional<Marker> marker,
        List<List<Note>> notes,
        Anchors anchors)
        implements Block {
    ParagraphBlock {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * Measures of a paragraph, in pt.
     *
     * @param x the left edge of the measure, from the left edge of the type area
     * @param width the measure
     * @param pitch from line to line
     * @param ascent from the top of a slot to the baseline
     * @param leading the room under the last line that need not fit above the foot of a page
     * @param snap whether lines stand on the grid
     * @param orphans least lines at the foot of a page
     * @param widows least lines at the top of the next
     * @param clear whether it moves up before no figure
     */
    record Metrics(
            double x,
            double width,
            double pitch,
            double ascent,
            double leading,
            boolean snap,
            int orphans,
            int widows,
            boolean clear) {}

    /** A list marker, its right edge at {@code right} from the left edge of the measure. */
    record Marker(Line line, double right, int owner) {}

    @Override
    public ParagraphBlock with(BlockFlow other) {
        return new ParagraphBlock(other, lines, metrics, marker, notes, anchors);
    }

    /** The same paragraph with a marker before its first line. */
    ParagraphBlock with(Marker sign) {
        return new ParagraphBlock(flow, lines, metrics, Optional.of(sign), notes, anchors);
    }

    @Override
    public double height() {
        return flow.padTop() + linesHeight(lines.size()) + flow.padBottom();
    }

    @Override
    public double tightHeight() {
        return heightOf(lines.size());
    }

    @Override
    public double leastHead(Room room) {
        int least = lines.size() < metrics.orphans + metrics.widows ? lines.size() : metrics.orphans;
        return heightOf(least) + notesHeight(least);
    }

    @Override
    public Split split(Room room) {
        int count = linesThatFit(room.height());
        if (count == lines.size()) {
            return Split.all(this);
        }
        int kept = flow.whole() && !room.empty() ? 0 : legalCount(Math.min(count, lines.size() - metrics.widows));
        if (kept == 0 && room.empty()) {
            kept = Math.max(1, count);
        }
        return kept == 0 ? Split.none(this) : cut(kept);
    }

    @Override
    public boolean isLong() {
        return !flow.whole() && lines.size() >= metrics.orphans + metrics.widows;
    }

    @Override
    public Split cutForNext() {
        int kept = legalCount(lines.size() - Math.max(1, metrics.widows));
        return kept == 0 || flow.whole() ? Split.none(this) : cut(kept);
    }

    @Override
    public List<Note> calledNotes() {
        return notes.stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean snaps() {
        return metrics.snap;
    }

    @Override
    public void draw(PageBuilder page, double x, double y) {
        double top = y + flow.padTop();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + slotTop(i) + extra(i) + metrics.ascent;
            page.line(lines.get(i), x + metrics.x, baseline, anchors);
        }
        marker.ifPresent(mark -> drawMarker(page, mark, x, top + extra(0) + metrics.ascent));
    }

    private void drawMarker(PageBuilder page, Marker mark, double x, double baseline) {
        double left = x + metrics.x + mark.right - mark.line.right();
        page.marked(mark.line, left, baseline, new Mark.Content(mark.owner));
    }

    private int legalCount(int count) {
        return count < metrics.orphans ? 0 : count;
    }

    private Split cut(int count) {
        ParagraphBlock head =
                new ParagraphBlock(flow, lines.subList(0, count), metrics, marker, first(notes, count), anchors);
        ParagraphBlock rest = new ParagraphBlock(
                flow.continued(),
                lines.subList(count, lines.size()),
                metrics,
                Optional.empty(),
                notes.subList(Math.min(count, notes.size()), notes.size()),
                anchors);
        return Split.of(head, rest);
    }

    private static List<List<Note>> first(List<List<Note>> notes, int count) {
        return notes.subList(0, Math.min(count, notes.size()));
    }

    private int linesThatFit(double room) {
        int count = 0;
        while (count < lines.size() && heightOf(count + 1) + notesHeight(count + 1) <= room + Geometry.EPSILON) {
            count++;
        }
        return count;
    }

    private double heightOf(int count) {
        boolean framed = count == lines.size() && flow.padBottom() > 0;
        double below = framed ? flow.padBottom() : -metrics.leading;
        return flow.padTop() + linesHeight(count) + below;
    }

    private double notesHeight(int count) {
        double sum = 0;
        for (int i = 0; i < Math.min(count, notes.size()); i++) {
            for (Note note : notes.get(i)) {
                sum += note.height();
            }
        }
        return NoteSetter.withRule(sum);
    }

    private double linesHeight(int count) {
        return count == 0 ? 0 : slotTop(count - 1) + extra(count - 1) + metrics.pitch;
    }

    private double slotTop(int index) {
        double top = 0;
        for (int i = 0; i < index; i++) {
            top += metrics.pitch + extra(i);
        }
        return top;
    }

    /** The room a tall box in the line needs above the usual slot, beyond the leading of the line before. */
    private double extra(int index) {
        double tallest = 0;
        for (Line.Item item : lines.get(index).items()) {
            if (item instanceof Line.PlacedBox box) {
                tallest = Math.max(tallest, box.height() - metrics.ascent - metrics.leading);
            }
        }
        boolean onGrid = metrics.snap && tallest > 0;
        return onGrid ? Math.ceil(tallest / metrics.pitch) * metrics.pitch : tallest;
    }
}
