package org.nianbao.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.compare.Changes.PageChange;
import org.nianbao.compare.PagesDifference.PairDifference;

/**
 * PDFs that a run replaces and what replaces them → what changed, with pictures of the pages. Used by many threads at
 * once. Pictures go where they belong one by one, so that memory does not grow with the number of reports.
 */
public final class PdfComparer {
    /** Kept, or its level would be forgotten: what the library thinks of a damaged file is said in our own words. */
    private static final List<Logger> LIBRARY =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    /** Pages shown in pictures: a browser still opens a sheet of them. What matters more is never crowded out. */
    private static final int MOST_SAYING = 300;

    private static final int MOST_LOOKING = 100;

    static {
        LIBRARY.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final Pictures pictures;
    private final AtomicInteger reports = new AtomicInteger();
    private final AtomicInteger saying;
    private final AtomicInteger looking;

    /** Takes pictures to where the sheet finds them. */
    public interface Pictures {
        /** Writes a picture in the folder of the sheet; false where it cannot. */
        boolean write(String name, byte[] png);
    }

    /** A comparer for one run. */
    public PdfComparer(Pictures pictures) {
        this(pictures, MOST_SAYING, MOST_LOOKING);
    }

    /** A comparer that draws this many pages at most. */
    PdfComparer(Pictures pictures, int mostSaying, int mostLooking) {
        this.pictures = pictures;
        this.saying = new AtomicInteger(mostSaying);
        this.looking = new AtomicInteger(mostLooking);
    }

    /**
     * Compares.
     *
     * @param earlier the PDF that was there; empty where there was none
     * @param now the PDF that is there now
     */
    public Changes compare(Optional<byte[]> earlier, byte[] now) {
        if (earlier.isEmpty()) {
            return Changes.of(Change.NEW);
        } else if (Arrays.equals(earlier.get(), now)) {
            return Changes.of(Change.NOTHING);
        }
        try (PDDocument left = Loader.loadPDF(earlier.get());
                PDDocument right = Loader.loadPDF(now)) {
            return compare(left, right);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // A file from outside may be anything, and the library throws what it likes. No report is lost for it.
            return Changes.of(Change.UNREADABLE);
        }
    }

    private Changes compare(PDDocument left, PDDocument right) throws IOException {
        PdfContent before = ContentReader.read(left);
        PdfContent after = ContentReader.read(right);
        if (before.pages().isEmpty()) {
            return Changes.of(Change.UNREADABLE);
        }
        List<PairDifference> changed = PagesDifference.of(before, after).stream()
                .filter(difference -> !difference.kinds().isEmpty())
                .toList();
        PageViews views = new PageViews(
                new PageViews.Side(left, before),
                new PageViews.Side(right, after),
                pictures,
                reports.incrementAndGet());
        return changes(changed, shown(changed, views));
    }

    private List<PageChange> shown(List<PairDifference> changed, PageViews views) throws IOException {
        List<PageChange> shown = new ArrayList<>();
        for (PairDifference difference : changed) {
            if (isWanted(difference.kinds())) {
                views.of(difference).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private boolean isWanted(Set<Change> kinds) {
        return (kinds.contains(Change.LOOK) ? looking : saying).getAndDecrement() > 0;
    }

    private static Changes changes(List<PairDifference> changed, List<PageChange> shown) {
        Map<Change, List<Integer>> pages = new EnumMap<>(Change.class);
        Set<Change> kinds = EnumSet.noneOf(Change.class);
        List<Integer> gone = new ArrayList<>();
        for (PairDifference difference : changed) {
            kinds.addAll(difference.kinds());
            if (difference.pair().now().isPresent()) {
                int page = difference.pair().now().getAsInt() + 1;
                difference.kinds().forEach(kind -> pages.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(page));
            } else {
                gone.add(difference.pair().earlier().getAsInt() + 1);
            }
        }
        Set<Change> all = kinds.isEmpty() ? EnumSet.of(Change.BYTES) : kinds;
        return new Changes(all, pages, gone, shown, changed.size() - shown.size());
    }
}
