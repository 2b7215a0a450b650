package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;

/** Texts as PDF strings and in XML. */
final class Strings {
    private static final int REPLACEMENT = 0xFFFD;

    private Strings() {}

    /** A text string: PDFDocEncoding where it can be, else UTF-16 (ISO 32000-1, 7.9.2.2). */
    static PdfString text(String text) {
        return new PdfString(clean(text), PdfObject.TEXT_UNICODE);
    }

    /**
     * Replaces what neither XML 1.0 nor a PDF text may hold: control characters, unpaired surrogates, noncharacters. So
     * XMP and Info stay equal.
     */
    static String clean(String text) {
        return text.codePoints().allMatch(Strings::isPlain) ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(c -> isPlain(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPlain(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !surrogate && !none;
    }

    /** A text inside an XML element or attribute. */
    static String xml(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
