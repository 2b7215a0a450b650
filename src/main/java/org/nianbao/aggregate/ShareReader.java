package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.aggregate.Share.Why;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.Money;
import org.nianbao.report.Report;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.SourceSpan;

/**
 * Completed report → what it adds to each slot.
 *
 * <p>Cells are found by their paths, whatever edition the report follows. Where it has rows for what is one row of the
 * sum, they are added; where it has one row for what are several, these are unknown unless the row is 0.
 */
final class ShareReader {
    private final ParentForm form;
    private final Report report;
    private final List<GapAt> gaps = new ArrayList<>();
    private final Map<String, Optional<Figures>> tables = new HashMap<>();

    private ShareReader(ParentForm form, Report report) {
        this.form = form;
        this.report = report;
    }

    /**
     * What a report adds.
     *
     * @param shares one for each slot
     * @param gaps the gaps among them with their places
     */
    record Result(List<Share> shares, List<GapAt> gaps) {}

    /**
     * A gap with its place in the report.
     *
     * @param row the row of the report, in the words of its form
     */
    record GapAt(Slot slot, Gap gap, String row, SourceSpan span) {}

    static Result read(Report report, ParentForm form) {
        ShareReader reader = new ShareReader(form, report);
        List<Share> shares = form.slots().stream().map(reader::share).toList();
        return new Result(shares, reader.gaps);
    }

    private Share share(Slot slot) {
        Optional<Figures> found = tables.computeIfAbsent(slot.table().key(), this::table);
        if (found.isEmpty()) {
            SourceSpan span =
                    report.table(slot.table().key()).map(TableData::span).orElse(SourceSpan.NONE);
            return gap(slot, new Gap(Why.NO_TABLE, ""), span, "");
        }
        Figures figures = found.get();
        Cell cell = figures.cells().get(slot.cellPath());
        return cell != null ? ofCell(slot, slot.path(), cell, figures) : otherwise(slot, figures);
    }

    /** The figures of a table, if it has any. */
    private Optional<Figures> table(String key) {
        return report.table(key)
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .filter(figures -> figures.cells().values().stream().anyMatch(cell -> cell.value() instanceof Amount));
    }

    private Share ofCell(Slot slot, String path, Cell cell, Figures figures) {
        Share share = value(cell, type(figures.form(), path, slot));
        return share instanceof Gap gap ? gap(slot, gap, cell.span(), place(figures.form(), path)) : share;
    }

    private static CellType type(FormTable form, String path, Slot slot) {
        boolean same = form == slot.table();
        return same ? slot.column().type() : typeOf(form, path, slot);
    }

    private static CellType typeOf(FormTable form, String path, Slot slot) {
        return form.row(path)
                .flatMap(row -> row.column(slot.column().key()))
                .map(FormTable.FigureColumn::type)
                .orElse(slot.column().type());
    }

    private static String place(FormTable form, String path) {
        return form.row(path).map(form::place).orElse(form.name() + " " + path);
    }

    private Share gap(Slot slot, Gap gap, SourceSpan span, String row) {
        if (slot.kind() == Slot.Kind.SUM) {
            gaps.add(new GapAt(slot, gap, row, span));
        }
        return gap;
    }

    // ---- forms that divide the rows otherwise

    private Share otherwise(Slot slot, Figures figures) {
        List<FigureRow> rows = figures.form().rowsOf(slot.path());
        if (!rows.isEmpty()) {
            return sum(slot, rows, figures);
        }
        for (String path = above(slot.path()); !path.isEmpty(); path = above(path)) {
            Cell cell = figures.cells().get(path + "." + slot.column().key());
            if (cell != null) {
                return partOf(slot, path, cell, figures);
            }
        }
        return noCell(slot, figures);
    }

    private Share noCell(Slot slot, Figures figures) {
        return gap(slot, new Gap(Why.NO_CELL, ""), figures.span(), slot.rowPlace());
    }

    private static String above(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), 0));
    }

    private Share sum(Slot slot, List<FigureRow> rows, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FigureRow row : rows) {
            Cell cell = figures.cells().get(row.path() + "." + slot.column().key());
            Share share = cell == null ? noCell(slot, figures) : ofCell(slot, row.path(), cell, figures);
            if (share instanceof Known known) {
                sum = sum.add(known.amount());
            } else {
                return share;
            }
        }
        return Share.of(sum);
    }

    /** The rows of a group of which nothing happened are known, although only the group is told. */
    private Share partOf(Slot slot, String path, Cell cell, Figures figures) {
        Share whole = value(cell, type(figures.form(), path, slot));
        if (whole instanceof Known known) {
            boolean nothing = known.amount().signum() == 0;
            Gap gap = new Gap(Why.WHOLE, cell.value().printed());
            return nothing ? Share.ZERO : gap(slot, gap, cell.span(), place(figures.form(), path));
        }
        return ofCell(slot, path, cell, figures);
    }

    // ---- values

    private static Share value(Cell cell, CellType type) {
        if (cell.value() instanceof Amount amount) {
            return amount(amount, type);
        }
        boolean sign = cell.value() instanceof Marker;
        return new Gap(sign ? Why.MARKER : Why.BLANK, cell.value().printed());
    }

    private static Share amount(Amount amount, CellType type) {
        BigDecimal number = amount.amount();
        boolean count = type == CellType.COUNT || type == CellType.SIGNED_COUNT;
        boolean broken = count && number.stripTrailingZeros().scale() > 0;
        if (broken || number.signum() < 0 && type != CellType.SIGNED_COUNT) {
            return new Gap(Why.NO_COUNT, amount.printed());
        }
        Optional<BigDecimal> share = Money.isMoney(type) ? Money.inWan(amount, type) : Optional.of(number);
        return share.map(Share::of).orElseGet(() -> new Gap(Why.NO_UNIT, amount.printed()));
    }
}
