package org.nianbao.build;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.pdf.PdfOptions;

/**
 * What is made of reports.
 *
 * @param draft whether every report counts as a draft
 * @param strict whether warnings weigh as errors
 * @param product what is written
 * @param created the day a document counts as made where the report names none
 * @param pdf how PDFs are written
 */
public record BuildOptions(
        boolean draft, boolean strict, Product product, Optional<LocalDate> created, PdfOptions pdf) {
    /** What is written of a report. */
    public enum Product {
        /** The finished file. */
        PDF,
        /** The merged markup as a tree, as text. */
        DOCUMENT,
        /** The pages as text. */
        LAYOUT,
        /** The structure tree of the PDF as text. */
        STRUCTURE
    }
}
