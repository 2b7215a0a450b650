package org.nianbao.template;

import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Texts made fit for markup: characters that XML cannot hold are found and shown, never dropped. */
final class XmlText {
    static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The text with U+FFFD for each character that XML 1.0 does not allow (section 2.2), each a finding. */
    static String clean(String text, SourceSpan place, Findings findings) {
        int bad = nextBad(text, 0);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        while (bad < text.length()) {
            findings.add(codeOf(text.charAt(bad)), place, String.format("%04X", (int) text.charAt(bad)));
            out.setCharAt(bad, REPLACEMENT);
            bad = nextBad(text, bad + 1);
        }
        return out.toString();
    }

    /** What is wrong with a unit that XML does not allow: half a character and one that is none, or a control character. */
    static Code codeOf(char bad) {
        boolean control = bad < 0x20 || (bad >= 0x7F && bad <= 0x9F);
        return control ? Code.FILE_CONTROL : Code.CHARACTER_BROKEN;
    }

    /** The index of the next unit that XML does not allow, the length where there is none. */
    static int nextBad(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return !surrogate && !noncharacter && !(c >= 0x7F && c <= 0x9F && c != 0x85);
    }

    /** Appends text as content or as the value of an attribute in double quotes. */
    static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
