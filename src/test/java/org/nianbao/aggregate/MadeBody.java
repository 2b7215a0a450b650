package org.nianbao.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;

/** A made-up body with made-up figures that agree among themselves: the figures of each row, as they are written. */
final class MadeBody {
    private static final int COLUMNS = 6;

    final String name;
    final int year;
    final Edition edition;

    /** The cells of each row by {@code table:path}, totals included. */
    final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** Lines at the top of the file. */
    String head = "";

    private MadeBody(String name, int year, Edition edition) {
        this.name = name;
        this.year = year;
        this.edition = edition;
    }

    /** A body whose figures follow from the random numbers alone. */
    static MadeBody of(String name, int year, Edition edition, Random random) {
        MadeBody body = new MadeBody(name, year, edition);
        body.fillTwo(random);
        body.fillThree(random);
        body.fillFour(random);
        return body;
    }

    /** Writes one cell anew. */
    MadeBody with(String row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, text);
        rows.put(row, cells);
        return this;
    }

    /** Adds to one cell, as a slip of the pen does. */
    MadeBody plus(String row, int column, int more) {
        return with(row, column, String.valueOf(Long.parseLong(rows.get(row).get(column)) + more));
    }

    // ---- figures

    private void fillTwo(Random random) {
        for (FigureRow row : edition.table("t2").orElseThrow().rows()) {
            rows.put(
                    "t2:" + row.path(),
                    row.columns().stream().map(column -> amount(column, random)).toList());
        }
    }

    /** Every body has some fees, so that one in another unit stands out. */
    private static String amount(FigureColumn column, Random random) {
        int hundredths = 50 + random.nextInt(9000);
        return switch (column.type()) {
            case COUNT -> String.valueOf(random.nextInt(40));
            case SIGNED_COUNT -> String.valueOf(random.nextInt(9) - 4);
            case AMOUNT_WAN -> hundredths / 100 + "." + (10 + hundredths % 90);
            case MONEY_TEXT -> hundredths / 100 + "." + (10 + hundredths % 90) + "万元";
        };
    }

    private void fillThree(Random random) {
        Map<String, long[]> table = new LinkedHashMap<>();
        FormTable form = edition.table("t3").orElseThrow();
        form.rows().forEach(row -> table.put(row.path(), new long[COLUMNS]));
        List<String> results = form.rows().stream()
                .map(FigureRow::path)
                .filter(path -> !List.of("received", "carried_in", "result_total", "carried_out")
                        .contains(path))
                .toList();
        for (int i = 5 + random.nextInt(60); i > 0; i--) {
            String row = results.get(random.nextInt(results.size()));
            table.get(row)[random.nextInt(COLUMNS)]++;
        }
        for (int column = 0; column < COLUMNS; column++) {
            long sum = 0;
            for (String row : results) {
                sum += table.get(row)[column];
            }
            table.get("result_total")[column] = sum;
            table.get("carried_in")[column] = random.nextInt((int) Math.min(sum, 3) + 1);
            table.get("carried_out")[column] = random.nextInt(4);
            table.get("received")[column] = sum + table.get("carried_out")[column] - table.get("carried_in")[column];
        }
        table.forEach((row, cells) -> rows.put("t3:" + row, withTotal(cells)));
    }

    private void fillFour(Random random) {
        for (FigureRow row : edition.table("t4").orElseThrow().rows()) {
            long[] cells = random.longs(row.columns().size() - 1, 0, 4).toArray();
            rows.put("t4:" + row.path(), withTotal(cells));
        }
    }

    private static List<String> withTotal(long[] cells) {
        List<String> all = new ArrayList<>();
        Arrays.stream(cells).mapToObj(String::valueOf).forEach(all::add);
        all.add(String.valueOf(Arrays.stream(cells).sum()));
        return all;
    }

    // ---- the file

    /** The report file. */
    String yaml() {
        StringBuilder text = new StringBuilder("year: " + year + "\nagency: " + name + "\n" + head + "sections:\n");
        for (FormTable table : edition.tables()) {
            String section = edition.headings().get(table.section() - 1).key();
            text.append("  " + section + ":\n    table:\n");
            writeRows(table, text);
        }
        return text.toString();
    }

    private void writeRows(FormTable table, StringBuilder text) {
        String open = "";
        for (FigureRow row : table.rows()) {
            String group = row.path().contains(".")
                    ? row.path().substring(0, row.path().indexOf('.'))
                    : "";
            if (!group.isEmpty() && !group.equals(open)) {
                text.append("      " + group + ":\n");
            }
            open = group;
            String cells = String.join(", ", rows.get(table.key() + ":" + row.path()));
            text.append((group.isEmpty() ? "      " : "        ") + row.key() + ": [" + cells + "]\n");
        }
    }

    @Override
    public String toString() {
        return name + " " + rows.values().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static boolean isMoney(CellType type) {
        return type == CellType.AMOUNT_WAN || type == CellType.MONEY_TEXT;
    }
}
