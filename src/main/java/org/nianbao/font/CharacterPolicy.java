package org.nianbao.font;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * Text as it was written → text as it is set. Two spellings of one character become one, so that a search finds it and
 * a font has it; what cannot be printed is told.
 *
 * <ul>
 *   <li>Canonical composition (NFC), which also maps compatibility ideographs U+F900–FAFF to unified ones.
 *   <li>Radicals U+2E80–2FDF, found in text copied from PDF files, become the characters they look like.
 *   <li>Zero-width characters, soft hyphens and byte order marks vanish: they show nothing.
 *   <li>Variation selectors vanish, with information, as the form of a character changes.
 *   <li>Control characters and direction marks vanish with a warning.
 *   <li>Private-use characters, damaged text and emoji are errors and stay, to be shown in a draft as missing.
 * </ul>
 */
public final class CharacterPolicy {
    private CharacterPolicy() {}

    /**
     * Cleans a text.
     *
     * @param text what was written
     * @param at where it begins
     * @param findings takes what was left out or cannot be printed, each character once
     * @return the same object where nothing is to be done
     */
    public static String clean(String text, SourceSpan at, Findings findings) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : compose(filter(text, plain, at, findings));
    }

    /** Whether {@link #clean} has already told that a character cannot be printed: no second finding is due. */
    public static boolean isRefused(int codePoint) {
        CharacterFate fate = CharacterFate.of(codePoint);
        return fate.code().isPresent() && fate.isKept();
    }

    /** Nearly all characters of a report; each is its own composed form and cannot join with the one before it. */
    private static boolean isPlain(char c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= ' ' && c <= '~'
                || c >= 0xFF01 && c <= 0xFF5E
                || c >= 0x3000 && c <= 0x3029
                || c >= 0x2010 && c <= 0x2027
                || c == '\n'
                || c == '·';
    }

    private static String filter(String text, int plain, SourceSpan at, Findings findings) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
        BitSet told = new BitSet();
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            CharacterFate fate = CharacterFate.of(c);
            if (fate.code().isPresent() && !told.get(c)) {
                told.set(c);
                tell(fate.code().get(), c, place(text, i, at), findings);
            }
            if (fate.isKept()) {
                out.appendCodePoint(Radicals.unified(c));
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String compose(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }

    private static void tell(Code code, int c, SourceSpan place, Findings findings) {
        String number = String.format("%04X", c);
        if (code == Code.CHARACTER_EMOJI) {
            findings.add(code, place, Character.toString(c), number);
        } else {
            findings.add(code, place, number);
        }
    }

    /** The place of a character, lines counted on from the beginning of the text. */
    private static SourceSpan place(String text, int offset, SourceSpan at) {
        if (!at.isKnown()) {
            return at;
        }
        int lineStart = text.lastIndexOf('\n', offset) + 1;
        int lines = (int)
                text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int column = offset - lineStart + (lines == 0 ? at.column() : 1);
        return SourceSpan.at(at.file(), at.line() + lines, column);
    }
}
