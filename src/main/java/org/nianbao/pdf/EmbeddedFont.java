package org.nianbao.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;

/** A compact subset of a face as a font of the document. */
final class EmbeddedFont {
    private final BaseFont font;
    private final int[] codes;
    private final int[] widths;
    private final String characters;

    /**
     * Takes a font made from a subset.
     *
     * @param font the whole subset
     * @param glyphs what it holds
     * @param widths by code, in thousandths of the em
     */
    EmbeddedFont(BaseFont font, GlyphCodes.Sorted glyphs, int[] widths) {
        this.font = font;
        this.codes = glyphs.codes();
        this.widths = widths;
        this.characters = new String(glyphs.codePoints(), 0, glyphs.codePoints().length);
    }

    /** The code of a glyph by its number of first use. */
    int code(int number) {
        return codes[number];
    }

    /** The advance width of a glyph, in thousandths of the em, as readers of the file will see it. */
    int width(int code) {
        return widths[code];
    }

    /**
     * Makes the font a resource of the page that is being written.
     *
     * <p>The library lists widths and characters only of glyphs that were shown through it. So the whole subset is shown
     * once on a scratch stream that is thrown away; its operator also tells the name of the resource.
     *
     * @return the name with its slash: {@code /F1}
     */
    String enter(PdfWriter writer, boolean first) {
        PdfContentByte scratch = new PdfContentByte(writer);
        scratch.beginText();
        scratch.setFontAndSize(font, 1);
        String text = new String(scratch.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
        int slash = text.indexOf('/');
        if (first) {
            scratch.showText(characters);
        }
        return text.substring(slash, text.indexOf(' ', slash));
    }
}
