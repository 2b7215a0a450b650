package org.nianbao.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
 * @param extras what is done besides
 */
public record BuildOptions(
        boolean draft,
        boolean strict,
        Product product,
        Optional<LocalDate> created,
        PdfOptions pdf,
        Optional<Path> previous,
        Set<Extra> extras) {
    /** Copies the set. */
    public BuildOptions {
        extras = Set.copyOf(extras);
    }

    /** Options under which last year's reports are looked for in the folders of this year's. */
    public BuildOptions(boolean draft, boolean strict, Product product, Optional<LocalDate> created, PdfOptions pdf) {
        this(draft, strict, product, created, pdf, Optional.empty(), Set.of());
    }

    /** What is done only when it is asked for. */
    public enum Extra {
        /** Even pages have their binding margin on the right. */
        MIRROR,
        /** The tables lie in the PDF as a data file. */
        ATTACH_DATA
    }

    /** The same for drafts: with these a report comes out in spite of errors, and they are marked. */
    public BuildOptions asDraft() {
        return new BuildOptions(true, strict, product, created, pdf, previous, extras);
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
