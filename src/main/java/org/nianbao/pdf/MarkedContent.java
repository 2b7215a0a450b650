package org.nianbao.pdf;

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

    /** What is written of artifacts: what they are, and the edge of the page they are attached to (ISO 32000-1, table 330). */
    private static final Map<ArtifactKind, String> ARTIFACTS = Map.of(
            ArtifactKind.HEADER, "/Type/Pagination/Subtype/Header/Attached[/Top]",
            ArtifactKind.FOOTER, "/Type/Pagination/Subtype/Footer/Attached[/Bottom]",
            ArtifactKind.REPEATED, "/Type/Pagination",
            ArtifactKind.LAYOUT, "/Type/Layout",
            ArtifactKind.WATERMARK, "/Type/Pagination/Subtype/Watermark");

    private final PdfContentByte content;
    private final Operators out;
    private final StructureTree structure;
    private boolean isOpen;
    private Optional<Mark> mark = Optional.empty();

    MarkedContent(PdfContentByte content, Operators out, StructureTree structure) {
        this.content = content;
        this.out = out;
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
            end();
            isOpen = false;
        }
    }

    private void begin(Mark begun) {
        if (begun instanceof Mark.Content owner) {
            content.beginMarkedContentSequence(structure.leaf(owner.structure()));
        } else if (begun instanceof Mark.Artifact artifact) {
            out.text("/Artifact <<").text(ARTIFACTS.get(artifact.kind())).operator(">> BDC");
        }
    }

    /** The library counts what it has begun; it has begun no artifact of the kinds above. */
    private void end() {
        if (mark.isPresent() && mark.get() instanceof Mark.Artifact) {
            out.operator("EMC");
        } else {
            content.endMarkedContentSequence();
        }
    }
}
