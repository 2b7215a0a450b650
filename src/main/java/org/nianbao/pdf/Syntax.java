package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import java.nio.charset.StandardCharsets;

/** Objects as they are written (ISO 32000-1, 7.3), put together in a text of which each character is one byte. */
final class Syntax {
    private Syntax() {}

    /** A byte string, of characters below 256. */
    static void string(StringBuilder out, String bytes) {
        out.append('(');
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            switch (c) {
                case '(', ')', '\\' -> out.append('\\').append(c);
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        out.append(')');
    }

    /** A text string: PDFDocEncoding where it can be, else UTF-16 (ISO 32000-1, 7.9.2.2). */
    static void text(StringBuilder out, String text) {
        string(out, new String(Strings.text(text).getBytes(), StandardCharsets.ISO_8859_1));
    }

    /** A name, its slash included. */
    static void name(StringBuilder out, String name) {
        out.append(new PdfName(name));
    }

    /** An array of numbers. */
    static void numbers(StringBuilder out, PdfArray numbers) {
        char before = '[';
        for (PdfObject number : numbers.getElements()) {
            out.append(before).append(number);
            before = ' ';
        }
        out.append(']');
    }

    /** A reference to an object of generation 0. */
    static void reference(StringBuilder out, int object) {
        out.append(object).append(" 0 R");
    }
}
