package org.nianbao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.report.TableData.Figures;

/**
 * Writes a table of a skeleton: rows as lists, aligned under the names of their columns.
 *
 * <p>Tables three and four begin with zeros, since most bodies change only a few of their cells, and their equations
 * find what was forgotten. Nothing checks table two, so its cells begin blank.
 */
final class SkeletonTable {
    private static final String BLANK = "~";
    private static final String INDENT = "      ";

    private final FormTable table;
    private final Optional<Report> last;
    private final int keyWidth;
    private StringBuilder out;

    SkeletonTable(FormTable table, Optional<Report> last) {
        this.table = table;
        this.last = last;
        this.keyWidth = table.rows().stream()
                .mapToInt(row -> row.key().length() + 2 * depth(row.path()))
                .max()
                .orElse(0);
    }

    void writeTo(StringBuilder text) {
        out = text;
        line("    table:" + (isBlankAtFirst() ? "  # ~ 表示还没有填写，请逐格改为数字；没有的写 0" : "  # 各格先写作 0，请按实际改写"));
        writeLastValid();
        List<FigureColumn> columns = List.of();
        String group = "";
        for (FigureRow row : table.rows()) {
            String parent = parent(row.path());
            if (!parent.equals(group) && !parent.isEmpty()) {
                writeGroup(parent);
            }
            group = parent;
            if (!row.columns().equals(columns)) {
                columns = row.columns();
                line(header(columns));
            }
            line(row(row));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private boolean isBlankAtFirst() {
        return table.key().equals("t2");
    }

    /** What 现行有效件数 was last year: this year's must follow from it. */
    private void writeLastValid() {
        List<String> counts = new ArrayList<>();
        for (FigureRow row : table.rows()) {
            lastCell(row.path() + ".valid")
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> counts.add(row.label() + " " + text));
        }
        if (!counts.isEmpty()) {
            line(INDENT + "# 上年现行有效件数：" + String.join("，", counts) + "；本年现行有效＝上年现行有效＋本年制发－本年废止");
        }
    }

    private void writeGroup(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        String label = table.group(path).map(Group::label).orElse("");
        line(INDENT + "  ".repeat(depth(path)) + key + ":  # " + label);
    }

    // ---- one row

    private String row(FigureRow row) {
        String indent = "  ".repeat(depth(row.path()));
        String key = indent + row.key() + ":"
                + " ".repeat(keyWidth - indent.length() - row.key().length());
        List<String> cells = new ArrayList<>();
        for (FigureColumn column : row.columns()) {
            cells.add(padded(cell(row, column), width(column.label())));
        }
        return INDENT + key + " [" + String.join(", ", cells) + "]  # " + row.label() + carried(row);
    }

    private String header(List<FigureColumn> columns) {
        List<String> names = columns.stream().map(FigureColumn::label).toList();
        return INDENT + "#" + " ".repeat(keyWidth + 2) + String.join("  ", names);
    }

    private String cell(FigureRow row, FigureColumn column) {
        String first = isBlankAtFirst() ? BLANK : "0";
        boolean carries = row.path().equals("carried_in");
        Optional<String> text = carries ? lastCell("carried_out." + column.key()) : Optional.empty();
        return text.filter(SkeletonTable::isDigits).orElse(first);
    }

    private String carried(FigureRow row) {
        boolean carries = row.path().equals("carried_in")
                && row.columns().stream().anyMatch(column -> lastCell("carried_out." + column.key())
                        .filter(SkeletonTable::isDigits)
                        .isPresent());
        return carries ? "（已填上年“四、结转下年度继续办理”的数字）" : "";
    }

    private Optional<String> lastCell(String path) {
        return last.flatMap(report -> report.table(table.key()))
                .filter(Figures.class::isInstance)
                .map(data -> ((Figures) data).cells().get(path))
                .map(cell -> cell.value().printed());
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> '0' <= c && c <= '9');
    }

    // ---- alignment

    private static String padded(String text, int width) {
        char[] blanks = new char[Math.max(0, width - text.length())];
        Arrays.fill(blanks, ' ');
        return new String(blanks) + text;
    }

    /** Columns of a text on a screen: a Han character or full-width mark takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '.').count();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), 0));
    }
}
