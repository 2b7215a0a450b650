package org.nianbao.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;

/** The figures of one body's tables, year after year, such that all equations of the forms hold, across years too. */
final class MadeUpFigures {
    private static final List<String> FIXED = List.of("received", "carried_in", "result_total", "carried_out");
    private static final int GRANTED_OF_TEN = 4;

    private final Random random;
    private final int size;
    private Map<String, Long> last = Map.of();

    /**
     * Figures of a body.
     *
     * @param size how large they are, from 1
     */
    MadeUpFigures(Random random, int size) {
        this.random = random;
        this.size = size;
    }

    /** The figures of the next year, by table and path of the cell: {@code t3.denied.secret.natural}. */
    Map<String, Long> next(Edition edition) {
        Map<String, Long> now = new TreeMap<>();
        edition.tables().forEach(table -> {
            switch (table.key()) {
                case "t3" -> applications(table, now);
                case "t4" -> table.rows().forEach(row -> cases(table, row, now));
                default -> table.rows().forEach(row -> disclosed(table, row, now));
            }
        });
        last = now;
        return now;
    }

    /** How a figure is written: amounts in hundredths of 万元. */
    static String written(FigureColumn column, long figure) {
        boolean amount = column.type() == CellType.AMOUNT_WAN || column.type() == CellType.MONEY_TEXT;
        return amount && figure != 0 ? String.format(Locale.ROOT, "%.2f", figure / 100.0) : Long.toString(figure);
    }

    private void applications(FormTable table, Map<String, Long> now) {
        List<FigureRow> results = table.rows().stream()
                .filter(row -> !FIXED.contains(row.path()))
                .toList();
        for (FigureColumn column : table.rows().get(0).columns()) {
            if (!column.key().equals("total")) {
                column(column.key(), results, now);
            }
        }
        table.rows().forEach(row -> total(table, row, now));
    }

    private void column(String column, List<FigureRow> results, Map<String, Long> now) {
        long carriedIn = last.getOrDefault("t3.carried_out." + column, 0L);
        long received = column.equals("natural") ? some(8) : some(1) * random.nextInt(2);
        long open = received + carriedIn;
        long carriedOut = open > 0 ? random.nextLong(open / 6 + 1) : 0;
        now.put("t3.received." + column, received);
        now.put("t3.carried_in." + column, carriedIn);
        now.put("t3.carried_out." + column, carriedOut);
        now.put("t3.result_total." + column, open - carriedOut);
        results.forEach(row -> now.put("t3." + row.path() + "." + column, 0L));
        for (long i = 0; i < open - carriedOut; i++) {
            boolean granted = random.nextInt(10) < GRANTED_OF_TEN;
            FigureRow row = granted ? results.get(0) : results.get(random.nextInt(results.size()));
            now.merge("t3." + row.path() + "." + column, 1L, Long::sum);
        }
    }

    private void cases(FormTable table, FigureRow row, Map<String, Long> now) {
        row.columns().forEach(column -> now.put(path(table, row, column.key()), random.nextInt(3) == 0 ? some(1) : 0));
        total(table, row, now);
    }

    private static void total(FormTable table, FigureRow row, Map<String, Long> now) {
        long sum = row.columns().stream()
                .filter(column -> !column.key().equals("total"))
                .mapToLong(column -> now.get(path(table, row, column.key())))
                .sum();
        now.put(path(table, row, "total"), sum);
    }

    private void disclosed(FormTable table, FigureRow row, Map<String, Long> now) {
        boolean rules = row.key().equals("rules");
        row.columns().forEach(column -> now.put(path(table, row, column.key()), rules ? 0 : some(40)));
        before(table, row, "valid").ifPresent(valid -> {
            long repealed = Math.min(valid, random.nextInt(4));
            long made = now.get(path(table, row, "made")) % 9;
            now.put(path(table, row, "made"), made);
            now.put(path(table, row, "repealed"), repealed);
            now.put(path(table, row, "valid"), valid + made - repealed);
        });
        before(table, row, "prev_items").ifPresent(items -> {
            long delta = before(table, row, "delta").orElse(0L);
            now.put(path(table, row, "prev_items"), items + delta);
        });
        now.computeIfPresent(path(table, row, "delta"), (path, delta) -> delta % 5);
        now.computeIfPresent(
                path(table, row, "total_public"), (path, all) -> all + now.get(path(table, row, "new_public")));
    }

    private Optional<Long> before(FormTable table, FigureRow row, String column) {
        return Optional.ofNullable(last.get(path(table, row, column)));
    }

    private static String path(FormTable table, FigureRow row, String column) {
        return table.key() + "." + row.path() + "." + column;
    }

    /** Mostly a small number, sometimes a large one. */
    private long some(int scale) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return Math.round(skewed * scale * size);
    }
}
