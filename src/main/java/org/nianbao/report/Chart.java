package org.nianbao.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of a report for a chart in its text.
 *
 * @param kind what the author wants drawn
 * @param caption what stands under it, without its number
 * @param remark what stands behind the caption in brackets, {@code 单位：件}; empty for nothing
 * @param unit what the figures count, {@code 件}; empty where they count different things
 * @param series the names of the series, empty where there is one
 * @param rows what is compared
 */
public record Chart(Kind kind, String caption, String remark, String unit, List<String> series, List<Row> rows) {
    /** Copies the lists. */
    public Chart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** The kinds of charts. */
    public enum Kind {
        /** Bars or columns, as there is room. */
        AUTO,
        /** Bars from left to right. */
        BARS,
        /** Columns. */
        COLUMNS,
        /** Sectors of a disc. */
        PIE
    }

    /**
     * One of the things compared.
     *
     * @param values one a series
     */
    public record Row(String name, List<CellValue> values) {
        /** Copies the list. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /** The caption with its remark. */
    public String fullCaption() {
        return remark.isEmpty() ? caption : caption + "（" + remark + "）";
    }

    /** Whether there is a figure other than zero. */
    public boolean hasFigures() {
        return amounts().stream().anyMatch(amount -> amount.signum() != 0);
    }

    /** All numbers. */
    List<BigDecimal> amounts() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .filter(CellValue.Amount.class::isInstance)
                .map(value -> ((CellValue.Amount) value).amount())
                .toList();
    }

    /** The same figures drawn otherwise. */
    Chart as(Kind other) {
        return new Chart(other, caption, remark, unit, series, rows);
    }
}
