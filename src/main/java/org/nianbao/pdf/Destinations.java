package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;

/** The places of a document that links and bookmarks lead to, known before anything is written. */
final class Destinations {
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * A place in PDF coordinates.
     *
     * @param page counted from 1
     */
    private record Place(int page, double x, double y) {}

    /** Looks through all pages; of two places of one name the first holds. */
    Destinations(Pages pages) {
        for (int i = 0; i < pages.pages().size(); i++) {
            collect(pages.pages().get(i), i + 1);
        }
    }

    /** A destination as an explicit place, which every reader follows; empty where the name is not known. */
    Optional<PdfDestination> find(String name, PdfWriter writer) {
        return Optional.ofNullable(places.get(name)).map(place -> destination(place, writer));
    }

    /** Writes all of them as named destinations, for addresses such as {@code report.pdf#name}. */
    void name(PdfWriter writer) {
        places.forEach((name, place) ->
                writer.addNamedDestination(StructureAttributes.ascii(name), place.page(), place(place)));
    }

    private void collect(Page page, int number) {
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Destination found) {
                places.putIfAbsent(found.name(), new Place(number, found.x(), page.height() - found.y()));
            }
        }
    }

    private static PdfDestination destination(Place place, PdfWriter writer) {
        PdfDestination destination = place(place);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }

    /** Zoom 0 leaves the reader's zoom as it is. */
    private static PdfDestination place(Place place) {
        return new PdfDestination(PdfDestination.XYZ, (float) place.x(), (float) place.y(), 0);
    }
}
