package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfRectangle;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;

/** Opens and closes marked-content sequences: things of one mark that follow each other share one. */
final class MarkedContent {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private static final Map<ArtifactKind, Kind> KINDS = Map.of(
            ArtifactKind.HEADER, new Kind("Pagination", "Header", "Top"),
            ArtifactKind.FOOTER, new Kind("Pagination", "Footer", "Bottom"),
            ArtifactKind.REPEATED, new Kind("Pagination", "", ""),
            ArtifactKind.LAYOUT, new Kind("Layout", "", ""),
            ArtifactKind.WATERMARK, new Kind("Pagination", "Watermark", ""));

    private final PdfContentByte content;
    private final StructureTree structure;
    private boolean isOpen;
    private Optional<Mark> mark = Optional.empty();

    /**
     * What is written of an artifact (ISO 32000-1, table 330).
     *
     * @param subtype empty for none
     * @param edge the edge of the page it is attached to, empty for none
     */
    private record Kind(String type, String subtype, String edge) {}

    MarkedContent(PdfContentByte content, StructureTree structure) {
        this.content = content;
        this.structure = structure;
    }

    /** Whether what follows belongs to the sequence that is open. */
    boolean isIn(Mark other) {
        return isOpen && mark.isPresent() && mark.get().equals(other);
    }

    /** Makes sure that what follows belongs to a mark. */
    void enter(Mark other) {
        if (!isIn(other)) {
            leave();
            begin(other);
            isOpen = true;
            mark = Optional.of(other);
        }
    }

    /** A tint behind the text, in a sequence of its own since its box is asked for (ISO 32000-1, table 330). */
    void enterBackground(PdfRectangle box) {
        leave();
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName("Background"));
        properties.put(PdfName.BBOX, box);
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
        isOpen = true;
        mark = Optional.empty();
    }

    /** Closes the sequence that is open, if one is. */
    void leave() {
        if (isOpen) {
            content.endMarkedContentSequence();
            isOpen = false;
        }
    }

    private void begin(Mark begun) {
        if (begun instanceof Mark.Content owner) {
            content.beginMarkedContentSequence(structure.leaf(owner.structure()));
        } else if (begun instanceof Mark.Artifact artifact) {
            content.beginMarkedContentSequence(ARTIFACT, properties(KINDS.get(artifact.kind())), true);
        }
    }

    private static PdfDictionary properties(Kind kind) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(kind.type()));
        if (!kind.subtype().isEmpty()) {
            properties.put(PdfName.SUBTYPE, new PdfName(kind.subtype()));
        }
        if (!kind.edge().isEmpty()) {
            properties.put(new PdfName("Attached"), new PdfArray(new PdfName(kind.edge())));
        }
        return properties;
    }
}
