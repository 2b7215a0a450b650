package org.nianbao.check;

import org.nianbao.form.Edition;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Rows of an older form that were kept: （六）其他处理 in one row in a report after the form of 2021. */
final class VariantCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Edition edition = subject.report().edition();
        edition.variants().stream()
                .filter(variant -> edition.table(variant.table().key())
                        .filter(table -> table.rows().equals(variant.table().rows()))
                        .isPresent())
                .forEach(variant -> findings.add(
                        Code.FORM_VARIANT,
                        subject.report().place("edition"),
                        variant.table().name(),
                        variant.key() + ": " + variant.value(),
                        edition.document()));
    }
}
