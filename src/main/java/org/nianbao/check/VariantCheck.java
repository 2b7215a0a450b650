package org.nianbao.check;

import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Rows of an older form that were kept: （六）其他处理 in one row in a report after the form of 2021. */
final class VariantCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Edition edition = subject.report().edition();
        edition.variants().stream()
                .filter(variant -> edition.table(variant.table().key())
                        .filter(table -> hasRowsOf(variant.table(), table))
                        .isPresent())
                .forEach(variant -> findings.add(
                        Code.FORM_VARIANT,
                        subject.report().place("edition." + variant.key()),
                        variant.table().name(),
                        variant.key() + ": " + variant.value(),
                        edition.document()));
    }

    /** Whether the rows are those of a variant, by their paths and labels. */
    private static boolean hasRowsOf(FormTable variant, FormTable table) {
        List<FigureRow> rows = table.rows();
        List<FigureRow> others = variant.rows();
        return rows.size() == others.size()
                && IntStream.range(0, rows.size()).allMatch(i -> isSame(rows.get(i), others.get(i)));
    }

    private static boolean isSame(FigureRow row, FigureRow other) {
        return row.path().equals(other.path()) && row.label().equals(other.label());
    }
}
