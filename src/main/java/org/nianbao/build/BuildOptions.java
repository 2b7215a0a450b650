package org.nianbao.build;

import java.nio.file.Path;
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
 * @param previous last year's report or the folder of last year's reports
 */
public record BuildOptions(
        boolean draft,
        boolean strict,
        Product product,
        Optional<LocalDate> created,
        PdfOptions pdf,
        Optional<Path> previous) {
    /** Options under which last year's reports are looked for in the folders of this year's. */
    public BuildOptions(boolean draft, boolean strict, Product product, Optional<LocalDate> created, PdfOptions pdf) {
        this(draft, strict, product, created, pdf, Optional.empty());
    }

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
