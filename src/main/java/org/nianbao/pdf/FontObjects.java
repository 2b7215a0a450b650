package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import org.nianbao.font.FontDescription;

/** Writes the objects of a font: Type 0 with one CIDFont of TrueType outlines, codes are glyphs (ISO 32000-1, 9.7). */
final class FontObjects {
    /** Glyphs outside the standard Latin set (ISO 32000-1, table 123). */
    private static final int SYMBOLIC = 1 << 2;

    private static final int ITALIC = 1 << 6;

    /** The usual thickness of stems, which only matters to readers without the font. */
    private static final int STEM = 80;

    private static final int USUAL_WIDTH = 1000;

    /** From this level on smallness counts above all. */
    private static final int SMALL = 7;

    private final PdfWriter writer;

    FontObjects(PdfWriter writer) {
        this.writer = writer;
    }

    /** Writes all objects; returns where the font dictionary is. */
    PdfIndirectReference write(EmbeddedFont font) throws IOException {
        PdfDictionary dictionary = named(PdfName.FONT, PdfName.BASEFONT, font);
        dictionary.put(PdfName.SUBTYPE, PdfName.TYPE0);
        dictionary.put(PdfName.ENCODING, new PdfName("Identity-H"));
        dictionary.put(PdfName.DESCENDANTFONTS, new PdfArray(add(descendant(font))));
        dictionary.put(PdfName.TOUNICODE, add(characters(font)));
        return add(dictionary);
    }

    private PdfDictionary descendant(EmbeddedFont font) throws IOException {
        PdfDictionary dictionary = named(PdfName.FONT, PdfName.BASEFONT, font);
        dictionary.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        dictionary.put(PdfName.CIDSYSTEMINFO, identity());
        dictionary.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        dictionary.put(PdfName.FONTDESCRIPTOR, add(descriptor(font)));
        dictionary.put(PdfName.DW, new PdfNumber(USUAL_WIDTH));
        dictionary.put(PdfName.W, widths(font.widths()));
        return dictionary;
    }

    private static PdfDictionary identity() {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return system;
    }

    private PdfDictionary descriptor(EmbeddedFont font) throws IOException {
        FontDescription face = font.subset().description();
        PdfDictionary descriptor = named(PdfName.FONTDESCRIPTOR, PdfName.FONTNAME, font);
        descriptor.put(PdfName.FLAGS, new PdfNumber(face.italicAngle() == 0 ? SYMBOLIC : SYMBOLIC | ITALIC));
        descriptor.put(PdfName.FONTBBOX, new PdfRectangle(face.left(), face.bottom(), face.right(), face.top()));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(face.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(face.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
        descriptor.put(PdfName.FONTFILE2, add(program(font)));
        return descriptor;
    }

    private PdfStream program(EmbeddedFont font) {
        int level = writer.getCompressionLevel();
        boolean usual = level > 0 && level < SMALL;
        PdfStream stream =
                new PdfStream(usual ? font.subset().deflated() : font.subset().bytes());
        stream.put(new PdfName("Length1"), new PdfNumber(font.subset().bytes().length));
        if (usual) {
            stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        } else {
            stream.flateCompress(level);
        }
        return stream;
    }

    private PdfStream characters(EmbeddedFont font) {
        PdfStream stream = new PdfStream(ToUnicode.of(font.codePoints()));
        stream.flateCompress(writer.getCompressionLevel());
        return stream;
    }

    /** Widths that are not the usual one, in groups of codes that follow each other (ISO 32000-1, 9.7.4.3). */
    private static PdfLiteral widths(int[] widths) {
        StringBuilder groups = new StringBuilder("[");
        boolean open = false;
        for (int code = 1; code < widths.length; code++) {
            boolean usual = widths[code] == USUAL_WIDTH;
            if (!usual) {
                groups.append(open ? " " : code + "[").append(widths[code]);
            } else if (open) {
                groups.append(']');
            }
            open = !usual;
        }
        return new PdfLiteral(groups.append(open ? "]]" : "]").toString());
    }

    private static PdfDictionary named(PdfName type, PdfName key, EmbeddedFont font) {
        PdfDictionary dictionary = new PdfDictionary(type);
        dictionary.put(key, new PdfName(font.subset().name()));
        return dictionary;
    }

    private PdfIndirectReference add(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
