package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Writes the bookmarks. */
final class Outline {
    private final PdfWriter writer;
    private final Destinations destinations;
    private final Findings findings;
    private final Deque<PdfOutline> parents = new ArrayDeque<>();

    /** Begins with an empty outline. */
    Outline(PdfWriter writer, Destinations destinations, Findings findings) {
        this.writer = writer;
        this.destinations = destinations;
        this.findings = findings;
        parents.push(writer.getRootOutline());
    }

    /** Adds an entry below the last one of a lower level; one that leads nowhere is left out. */
    void add(Bookmark bookmark) {
        Optional<PdfDestination> place = destinations.find(bookmark.destination(), writer);
        if (place.isEmpty()) {
            findings.add(Code.LINK_TARGET, SourceSpan.NONE, "#" + bookmark.destination(), bookmark.title());
            return;
        }
        while (parents.size() > Math.max(1, bookmark.level())) {
            parents.pop();
        }
        parents.push(new PdfOutline(parents.peek(), place.get(), Strings.clean(bookmark.title()), true));
    }
}
