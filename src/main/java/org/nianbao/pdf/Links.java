package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Writes link annotations, each tied to its Link element (ISO 14289-1, 7.18). */
final class Links {
    private static final int PRINT = 4;
    private static final String UNRESERVED = "-._~:/?#[]@!$&'()*+,;=%";

    private final PdfWriter writer;
    private final StructureTree structure;
    private final Destinations destinations;
    private final boolean live;
    private final Findings findings;

    /**
     * Links of a document.
     *
     * @param live whether they are written; printed pages have none, but a link that leads nowhere is found there too
     */
    Links(PdfWriter writer, StructureTree structure, Destinations destinations, boolean live, Findings findings) {
        this.writer = writer;
        this.structure = structure;
        this.destinations = destinations;
        this.live = live;
        this.findings = findings;
    }

    /** Writes one annotation for each area: a box around several lines would cover what does not belong to it. */
    void write(PageItem.Link link, Page page) {
        Optional<PdfDictionary> goal = goal(link.target());
        if (goal.isEmpty()) {
            findings.add(Code.LINK_TARGET, SourceSpan.NONE, link.target(), link.text());
            return;
        }
        for (Area area : live ? link.areas() : List.<Area>of()) {
            annotate(link, goal.get(), area, page);
        }
    }

    private void annotate(PageItem.Link link, PdfDictionary goal, Area area, Page page) {
        PdfAnnotation annotation = new PdfAnnotation(writer, Boxes.rectangle(area, page));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, Strings.text(link.text()));
        annotation.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(structure.annotate(link.structure(), annotation.getIndirectReference())));
        annotation.putAll(goal);
        writer.addAnnotation(annotation);
    }

    private Optional<PdfDictionary> goal(String target) {
        return target.startsWith("#") ? inside(target.substring(1)) : Optional.of(outside(target));
    }

    private Optional<PdfDictionary> inside(String name) {
        return destinations.find(name, writer).map(Links::entry);
    }

    private static PdfDictionary entry(PdfDestination destination) {
        PdfDictionary entry = new PdfDictionary();
        entry.put(PdfName.DEST, destination);
        return entry;
    }

    private static PdfDictionary outside(String address) {
        PdfDictionary action = new PdfDictionary();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(escaped(address)));
        PdfDictionary entry = new PdfDictionary();
        entry.put(PdfName.A, action);
        return entry;
    }

    /** An address in ASCII: other characters as percent signs and UTF-8 (RFC 3987, 3.1). */
    static String escaped(String address) {
        StringBuilder out = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
