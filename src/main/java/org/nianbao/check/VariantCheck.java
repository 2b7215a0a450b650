package org.nianbao.check;

import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Rows of an older form that were kept: （六）其他处理 in one row in a report after the form of 2021. */
final class VariantCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Edition edition = subject.report().edition();
        edition.variants().stream()
                .filter(variant -> edition.table(variant.table().key())
                        .filter(table -> rows(table).equals(rows(variant.table())))
                        .isPresent())
                .forEach(variant -> findings.add(
                        Code.FORM_VARIANT,
                        subject.report().place("edition." + variant.key()),
                        variant.table().name(),
                        variant.key() + ": " + variant.value(),
                        edition.document()));
    }

    /** The rows by which a variant differs from the form: their paths and labels. */
    private static List<String> rows(FormTable table) {
        return table.rows().stream().map(row -> row.path() + " " + row.label()).toList();
    }
}
