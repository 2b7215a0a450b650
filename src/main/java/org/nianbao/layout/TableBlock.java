package org.nianbao.layout;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a table; a table broken over pages is several of these, each with the header rows on top.
 *
 * @param flow how it stands in the flow
 * @param variants the sizes the whole table may take
 * @param model the size it has
 * @param from the first row below the header that it shows; 0 for the first part, whose header is its own
 * @param to the row after the last
 */
record TableBlock(BlockFlow flow, TableVariants variants, TableModel model, int from, int to) implements Block {
    /** A table leaves at most this share of a page empty to stay whole. */
    private static final double LARGEST_HOLE = 1.0 / 3;

    static TableBlock whole(BlockFlow flow, TableVariants variants) {
        TableModel natural = variants.natural();
        return new TableBlock(flow, variants, natural, 0, natural.rowCount());
    }

    @Override
    public TableBlock with(BlockFlow other) {
        return new TableBlock(other, variants, model, from, to);
    }

    @Override
    public double height() {
        return heightTo(to);
    }

    @Override
    public double tightHeight() {
        return height();
    }

    @Override
    public double leastHead(Room room) {
        if (variantFor(room.height()).isPresent()) {
            return Math.min(needTo(to), room.height());
        }
        return moves(room) ? room.full() : leastPart(room.height());
    }

    /** Whether it goes to the next page whole: a table that would leave too large a hole breaks instead. */
    private boolean moves(Room room) {
        boolean small = room.hole() <= room.full() * LARGEST_HOLE;
        return flow.whole() && !room.empty() && small && variantFor(room.full()).isPresent();
    }

    /** The height of the rows up to the first break: lowered if only then they fit. */
    private double leastPart(double room) {
        double natural = needTo(firstLegalEnd());
        TableBlock low = isWhole() ? sized(variants.lowest()) : this;
        return natural <= room ? natural : low.needTo(low.firstLegalEnd());
    }

    /** The same table with its rows lowered so far that one more group fits above a break; as it is where none does. */
    private TableBlock lowered(double room) {
        if (!isWhole()) {
            return this;
        }
        TableBlock low = sized(variants.lowest());
        int end = low.legalEnd(low.rowsThatFit(room));
        double rows = room - flow.padTop() - flow.padBottom() - notesHeight(end);
        return end > legalEnd(rowsThatFit(room)) ? sized(variants.lowered(end, rows)) : this;
    }

    private boolean isWhole() {
        return !isContinued() && to == model.rowCount();
    }

    private TableBlock sized(TableModel other) {
        return new TableBlock(flow, variants, other, from, to);
    }

    @Override
    public Split split(Room room) {
        Optional<TableBlock> whole = variantFor(room.height());
        if (whole.isPresent()) {
            return Split.all(whole.get());
        }
        if (moves(room)) {
            return Split.none(this);
        }
        return lowered(room.height()).betweenGroups(room).orElseGet(() -> anywhere(room));
    }

    @Override
    public boolean isLong() {
        return lastLegalBreak() > firstBodyRow();
    }

    @Override
    public Split cutForNext() {
        int end = lastLegalBreak();
        return end > firstBodyRow() ? cutAt(end) : Split.none(this);
    }

    private int lastLegalBreak() {
        int end = to - 1;
        while (end > firstBodyRow() && !isLegal(end)) {
            end--;
        }
        return end;
    }

    @Override
    public List<Note> calledNotes() {
        if (model.notesHeight(from, to) == 0) {
            return List.of();
        }
        return model.shown(from, to).stream()
                .map(CellLines::cell)
                .filter(cell -> cell.row() >= from)
                .flatMap(cell -> cell.notes().stream())
                .toList();
    }

    @Override
    public void draw(PageBuilder page, double x, double y) {
        new TableDrawing(model, from, to, page, x, y + flow.padTop()).draw();
    }

    /** Whether this is the rest of a broken table. */
    boolean isContinued() {
        return from > 0;
    }

    private Optional<TableBlock> variantFor(double room) {
        if (!isWhole()) {
            return needTo(to) <= room + Geometry.EPSILON ? Optional.of(this) : Optional.empty();
        }
        return variants.fitting(room - notesHeight(to) - flow.padTop() - flow.padBottom())
                .map(this::sized);
    }

    private double heightTo(int end) {
        double head = isContinued() ? model.headHeight() : 0;
        return flow.padTop() + head + model.height(from, end) + flow.padBottom();
    }

    /** The height of the rows and of the footnotes called in them. */
    private double needTo(int end) {
        return heightTo(end) + notesHeight(end);
    }

    private double notesHeight(int end) {
        return NoteSetter.withRule(model.notesHeight(from, end));
    }

    private int firstBodyRow() {
        return Math.max(from, model.grid().headRows());
    }

    private int firstLegalEnd() {
        int end = firstBodyRow() + 1;
        while (end < to && !isLegal(end)) {
            end++;
        }
        return Math.min(end, to);
    }

    private Optional<Split> betweenGroups(Room room) {
        int end = legalEnd(rowsThatFit(room.height()));
        boolean wasteful = room.empty() && room.height() - needTo(end) > room.full() * LARGEST_HOLE;
        return end > firstBodyRow() && !wasteful ? Optional.of(cutAt(end)) : Optional.empty();
    }

    /** Where no break between groups will do: on a page of its own between any rows, and inside a row at the worst. */
    private Split anywhere(Room room) {
        if (!room.empty()) {
            return Split.none(this);
        }
        int end = rowsThatFit(room.height());
        return end > firstBodyRow() ? cutAt(end) : cutInRow(room.height());
    }

    /** Cuts the first row between its lines: it is taller than a page, unless it is its footnotes that are. */
    private Split cutInRow(double room) {
        int row = firstBodyRow();
        if (row >= to || heightTo(row + 1) <= room) {
            return row >= to ? Split.all(this) : cutAt(row + 1);
        }
        double left = room - heightTo(row) - NoteSetter.withRule(model.notesHeight(from, row + 1));
        TableModel cut = RowCutter.cut(model, row, left);
        return new TableBlock(flow, variants, cut, from, to + 1).cutAt(row + 1);
    }

    private Split cutAt(int end) {
        if (end >= to) {
            return Split.all(this);
        }
        TableModel cut = SpanCutter.cut(model, from, end);
        TableBlock head = new TableBlock(flow, variants, cut, from, end);
        return Split.of(head, new TableBlock(flow.continued(), variants, cut, end, to));
    }

    private int rowsThatFit(double room) {
        int end = firstBodyRow();
        while (end < to && needTo(end + 1) <= room + Geometry.EPSILON) {
            end++;
        }
        return end;
    }

    private int legalEnd(int fits) {
        int end = fits;
        while (end > firstBodyRow() && end < to && !isLegal(end)) {
            end--;
        }
        return end;
    }

    private boolean isLegal(int row) {
        return model.allowsBreak(row);
    }
}
