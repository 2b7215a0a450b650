package org.nianbao.text;

/**
 * What a character is to a line: the table of classes, each with its characters and the clause it comes from.
 *
 * <p>Single characters are listed in {@link #characters()}; {@code a-b} in {@link #ranges()} stands for a range.
 * Whatever is listed nowhere is an {@link #IDEOGRAPH}. Quotes, dashes, ellipses and ASCII marks get their final class
 * from what stands beside them, see {@link ClassResolver}.
 */
enum CharacterClass {
    /** Han, kana and all symbols set like them: a break is allowed on both sides (CLREQ 3.1.3). */
    IDEOGRAPH("", ""),
    /** Pause and stop marks: never at a line start, half of the cell blank (GB/T 15834 5.1.1, 5.1.2). */
    PAUSE("。，、；：？！．‼⁇⁈⁉", ""),
    /** Closing quotes and brackets: never at a line start (GB/T 15834 5.1.3). */
    CLOSE("”’）〕］｝】〗》〉」』〙〛", ""),
    /** Opening quotes and brackets: never at a line end (GB/T 15834 5.1.3). */
    OPEN("“‘（〔［｛【〖《〈「『〘〚", ""),
    /** Connectors: never at a line start (GB/T 15834 5.1.6). */
    CONNECTOR("–—～〜+~", ""),
    /** Interpuncts: never at a line start, half a cell (GB/T 15834 5.1.7). */
    INTERPUNCT("·‧・•", ""),
    /** The solidus: neither at a line start nor at a line end, half a cell (GB/T 15834 5.1.9). */
    SOLIDUS("/／", ""),
    /** The dash of two cells: never split (GB/T 15834 5.1.4). A single — is a connector. */
    DASH("⸺", ""),
    /** The ellipsis of two cells: never split (GB/T 15834 5.1.5). */
    ELLIPSIS("…⋯", ""),
    /** Units that stay with the number before them (CLREQ 3.1.3; UAX 14 PO). */
    SUFFIX("%％‰°℃′″", ""),
    /** Signs that stay with the number after them: of money (UAX 14 PR), and those that compare. */
    PREFIX("￥¥$＄€£№≥≤≧≦≈＜＞＝", ""),
    /** Letters of proportional width: no break inside a word (CLREQ 3.1.3). */
    LETTER("ªµº", "AZ az ÀÖ Øö ø\u02ff Ͱ\u058f Ḁ\u1fff Ⱡ\u2c7f"),
    /** ASCII digits. */
    DIGIT("", "09"),
    /** Letters and digits a full cell wide: no break inside, no gap beside Han. */
    WIDE_LETTER("", "０９ ＡＺ ａｚ"),
    /** ASCII pause and stop marks: beside Han as the full-width ones, else part of the word. */
    LATIN_PAUSE(",.;:!?", ""),
    /** Closing marks of proportional width. */
    LATIN_CLOSE(")]}", ""),
    /** Opening marks of proportional width. */
    LATIN_OPEN("([{", ""),
    /** Straight quotes: opening and closing in turn. */
    LATIN_QUOTE("\"'", ""),
    /** Hyphens: inside a word or number no break, elsewhere never at a line start (GB/T 15834 5.1.6). */
    HYPHEN("-\u2010\u2011", ""),
    /** Other signs of proportional width, part of the word they touch. */
    SYMBOL("#&*<=>@\\^_`|¦§©«¬®¯±´¶¸»×÷¢¤¡¿†‡", ""),
    /** Spaces: a break after them. */
    SPACE(" \t\u1680\u205f", "\u2000\u2006 \u2008\u200a"),
    /** The ideographic space: one blank cell. */
    WIDE_SPACE("\u3000", ""),
    /** Spaces and joiners that forbid a break on both sides (UAX 14 GL, WJ). */
    GLUE("\u00a0\u2007\u202f\u2060", ""),
    /** The zero width space: a break and nothing else. */
    ZERO_WIDTH("\u200b", ""),
    /** Combining marks: never parted from the character before. */
    COMBINING("", "\u0300\u036f \u1ab0\u1aff \u1dc0\u1dff \u20d0\u20ff \ufe20\ufe2f \u302a\u302f"),
    /** Characters that ask for a form or a direction and are not set: variation selectors and the like. */
    IGNORED("\r\u00ad\u200c\u200d\u200e\u200f\ufeff", "\u202a\u202e \u2061\u2064 \u2066\u206f \ufe00\ufe0f"),
    /** A forced break. */
    NEWLINE("\n\u2028\u2029\u0085", ""),
    /** A box; set as an ideograph. Not a character. */
    BOX("", ""),
    /** A leader. Not a character. */
    LEADER("", "");

    private static final CharacterClass[] ALL = values();
    private static final byte[] PLANE = plane();

    private final String characters;
    private final String ranges;

    CharacterClass(String characters, String ranges) {
        this.characters = characters;
        this.ranges = ranges;
    }

    /** The single characters of the class. */
    String characters() {
        return characters;
    }

    /** First and last characters of ranges, separated by spaces. */
    String ranges() {
        return ranges;
    }

    /** The class of a code point, whatever stands beside it. */
    static CharacterClass of(int codePoint) {
        return ALL[index(codePoint)];
    }

    /** The {@link #ordinal()} of the class of a code point. */
    static byte index(int codePoint) {
        if (codePoint < PLANE.length) {
            return PLANE[codePoint];
        }
        // variation selectors supplement
        return (byte) (codePoint >= 0xE0100 && codePoint <= 0xE01EF ? IGNORED : IDEOGRAPH).ordinal();
    }

    private static byte[] plane() {
        byte[] plane = new byte[0x10000];
        for (CharacterClass c : ALL) {
            c.enter(plane);
        }
        return plane;
    }

    private void enter(byte[] plane) {
        for (int i = 0; i < characters.length(); i++) {
            plane[characters.charAt(i)] = (byte) ordinal();
        }
        for (int i = 0; i + 1 < ranges.length(); i += 3) {
            for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                plane[c] = (byte) ordinal();
            }
        }
    }
}
