package org.nianbao.text;

/**
 * The forms that marks take in vertical text (GB/T 15834-2011 5.2; Unicode blocks Vertical Forms and CJK Compatibility
 * Forms). Quotes become ﹃﹄ and ﹁﹂ as 5.2.3 asks.
 */
final class VerticalForms {
    private static final String MARKS = "，、。：；！？〖〗…—–（）｛｝〔〕【】《》〈〉「」『』“”‘’［］＿()";
    private static final String FORMS = "︐︑︒︓︔︕︖︗︘︙︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹃﹄﹁﹂﹇﹈︳︵︶";

    private VerticalForms() {}

    /** The vertical form of a character; the character itself where it has none. */
    static int of(int codePoint) {
        int at = MARKS.indexOf(codePoint);
        return at < 0 ? codePoint : FORMS.charAt(at);
    }

    /** Whether a character without a form is turned: dashes and connectors. */
    static boolean isTurned(int codePoint) {
        return codePoint == '—'
                || codePoint == '–'
                || codePoint == '～'
                || codePoint == '〜'
                || codePoint == '-'
                || codePoint == '~'
                || codePoint == '…'
                || codePoint == '⋯'
                || codePoint == '⸺';
    }

    /** Whether a turned character is mirrored too: the vertical ～ bends to the left first. */
    static boolean isMirrored(int codePoint) {
        return codePoint == '～' || codePoint == '〜';
    }
}
