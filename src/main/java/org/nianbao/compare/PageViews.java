package org.nianbao.compare;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.compare.Changes.PageChange;
import org.nianbao.compare.Changes.PageView;
import org.nianbao.compare.Changes.Region;
import org.nianbao.compare.PagesDifference.PairDifference;

/** Pairs of pages that differ → their pictures and what to mark in them, for one report. */
final class PageViews {
    private final Side earlier;
    private final Side now;
    private final PdfComparer.Pictures pictures;
    private final int report;

    /** One of two PDFs. */
    record Side(PDDocument document, PdfContent content) {}

    /**
     * Views.
     *
     * @param report a number that no other report of the run has
     */
    PageViews(Side earlier, Side now, PdfComparer.Pictures pictures, int report) {
        this.earlier = earlier;
        this.now = now;
        this.pictures = pictures;
        this.report = report;
    }

    /** The views of a pair; empty where a picture cannot be written. */
    Optional<PageChange> of(PairDifference difference) throws IOException {
        OptionalInt old = difference.pair().earlier();
        OptionalInt fresh = difference.pair().now();
        Optional<PageView> left = view(old, earlier, "old", difference.earlier());
        Optional<PageView> right = view(fresh, now, "new", difference.now());
        return old.isPresent() == left.isPresent() && fresh.isPresent() == right.isPresent()
                ? Optional.of(new PageChange(left, right, difference.kinds(), difference.excerpts()))
                : Optional.empty();
    }

    private Optional<PageView> view(OptionalInt page, Side side, String name, List<Region> regions) throws IOException {
        if (page.isEmpty()) {
            return Optional.empty();
        }
        int number = page.getAsInt() + 1;
        String file = String.format(Locale.ROOT, "%05d-%s-%d.png", report, name, number);
        PdfContent.Sheet sheet = side.content().pages().get(page.getAsInt());
        boolean written = pictures.write(file, PagePictures.png(side.document(), page.getAsInt()));
        return written
                ? Optional.of(new PageView(number, sheet.width(), sheet.height(), file, regions))
                : Optional.empty();
    }
}
