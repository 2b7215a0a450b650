package org.nianbao.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.aggregate.Outcome.Left;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.report.Money;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.report.TablesText;
import org.nianbao.report.YamlText;
import org.nianbao.source.Messages;

/** Writes a table of sums into a report file: each figure on its line, with where it comes from beside it. */
final class SumTable {
    private static final String INDENT = "      ";
    private static final String BLANK = "~";

    private final Aggregate aggregate;
    private final Optional<Report> own;
    private final Sources sources;
    private final StringBuilder out;

    SumTable(Aggregate aggregate, Optional<Report> own, StringBuilder out) {
        this.aggregate = aggregate;
        this.own = own;
        this.sources = new Sources(aggregate, Messages.of(Locale.SIMPLIFIED_CHINESE));
        this.out = out;
    }

    void write(FormTable table) {
        out.append("    table:\n");
        List<String> open = List.of();
        for (FigureRow row : table.rows()) {
            List<String> groups = TablesText.groups(row.path());
            for (String group : groups) {
                if (!open.contains(group)) {
                    writeGroup(table, group);
                }
            }
            open = groups;
            write(table, row);
        }
    }

    private void line(int depth, String text) {
        out.append(INDENT)
                .append("  ".repeat(depth))
                .append(YamlText.oneLine(text))
                .append('\n');
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '.').count();
    }

    private void writeGroup(FormTable table, String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        String label = table.group(path).map(Group::label).orElse("");
        line(depth(path), key + ":  # " + label + wholes(table, path));
    }

    /** What a group comes to although its rows are uncertain. */
    private String wholes(FormTable table, String path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < aggregate.form().slots().size(); i++) {
            Slot slot = aggregate.form().slots().get(i);
            boolean tells = slot.kind() == Kind.WHOLE
                    && slot.table() == table
                    && slot.path().equals(path)
                    && aggregate.outcomes().get(i) instanceof Sum sum
                    && sum.known().signum() != 0
                    && isUncertain(table, path, slot.column());
            if (tells) {
                String amount = aggregate.outcomes().get(i).known().toPlainString();
                text.append(text.isEmpty() ? "：各行未定，合计 " : "、")
                        .append(slot.column().label())
                        .append(' ')
                        .append(amount);
            }
        }
        return text.toString();
    }

    private boolean isUncertain(FormTable table, String path, FigureColumn column) {
        return table.rowsOf(path).stream()
                .map(row -> aggregate.form().indexOf(table, row.path() + "." + column.key()))
                .anyMatch(slot -> slot >= 0 && aggregate.outcomes().get(slot) instanceof Uncertain);
    }

    // ---- rows

    private void write(FormTable table, FigureRow row) {
        int depth = depth(row.path());
        if (row.columns().size() == 1) {
            FigureColumn column = row.columns().get(0);
            String comment = comment(slot(table, row, column), row.label(), column);
            line(depth, row.key() + ": " + value(table, row, column) + "  # " + comment);
        } else if (isNothing(table, row)) {
            String zeros =
                    String.join(", ", row.columns().stream().map(column -> "0").toList());
            line(depth, row.key() + ": [" + zeros + "]  # " + row.label() + "：各机关均为 0");
        } else {
            line(depth, row.key() + ":  # " + row.label());
            writeCells(table, row);
        }
    }

    private int slot(FormTable table, FigureRow row, FigureColumn column) {
        return aggregate.form().indexOf(table, row.cellPath(column));
    }

    private boolean isNothing(FormTable table, FigureRow row) {
        return row.columns().stream()
                .map(column -> aggregate.outcomes().get(slot(table, row, column)))
                .allMatch(outcome -> outcome instanceof Sum sum && sum.known().signum() == 0);
    }

    private void writeCells(FormTable table, FigureRow row) {
        int keyWidth = row.columns().stream()
                .mapToInt(column -> column.key().length())
                .max()
                .orElse(0);
        int valueWidth = row.columns().stream()
                .mapToInt(column -> value(table, row, column).length())
                .max()
                .orElse(0);
        for (FigureColumn column : row.columns()) {
            String key = column.key() + ":" + blanks(keyWidth - column.key().length());
            String value = value(table, row, column);
            String padded = blanks(valueWidth - value.length()) + value;
            int index = slot(table, row, column);
            boolean leftOut = isLeftOut(index);
            line(
                    depth(row.path()) + 1,
                    (leftOut ? "# " : "") + key + " " + padded + "  # " + comment(index, column.label(), column));
        }
    }

    private static String blanks(int count) {
        char[] blanks = new char[Math.max(0, count)];
        Arrays.fill(blanks, ' ');
        return new String(blanks);
    }

    /** A total over uncertain cells is not written: it is computed once they are filled in. */
    private boolean isLeftOut(int slot) {
        return aggregate.form().slots().get(slot).kind() == Kind.TOTAL
                && !(aggregate.outcomes().get(slot) instanceof Sum);
    }

    // ---- cells

    private String value(FormTable table, FigureRow row, FigureColumn column) {
        int slot = slot(table, row, column);
        Outcome outcome = aggregate.outcomes().get(slot);
        if (outcome instanceof Sum sum) {
            return Money.written(sum.known(), column.type());
        }
        return outcome instanceof Left
                ? ownCell(table, row, column).map(TablesText::cell).orElse(BLANK)
                : BLANK;
    }

    private Optional<Cell> ownCell(FormTable table, FigureRow row, FigureColumn column) {
        return own.flatMap(report -> report.table(table.key()))
                .filter(Figures.class::isInstance)
                .map(data -> ((Figures) data).cells().get(row.cellPath(column)))
                .filter(cell -> cell.origin() == Origin.WRITTEN || cell.origin() == Origin.FILLED);
    }

    private String comment(int slot, String label, FigureColumn column) {
        Outcome outcome = aggregate.outcomes().get(slot);
        Kind kind = aggregate.form().slots().get(slot).kind();
        String bodies = sources.bodies(slot);
        if (outcome instanceof Uncertain uncertain) {
            String known = Money.written(uncertain.known(), column.type());
            String doubts = sources.doubts(uncertain.doubts());
            String rest = "；其余合计 " + known + (bodies.isEmpty() || kind == Kind.TOTAL ? "" : "：" + bodies);
            return label + "：未定，" + doubts + rest;
        }
        String from = kind == Kind.TOTAL ? "由各格计算" : bodies.isEmpty() ? "各机关均为 0" : bodies;
        return label + "：" + (outcome instanceof Left ? left(kind, outcome, bodies) : from);
    }

    private static String left(Kind kind, Outcome outcome, String bodies) {
        String rule = kind == Kind.MAKER ? "不汇总，由制定机关填写" : "不相加，联合发文只计一次，由本机关填写";
        boolean nothing = outcome.known().signum() == 0;
        return rule + (nothing ? "" : "；各机关所报合计 " + outcome.known().toPlainString() + "：" + bodies);
    }
}
