package org.nianbao.font;

import java.util.Optional;
import org.nianbao.source.Code;

/** What becomes of a character: whether it stays in the text, and what is to be said of it. */
enum CharacterFate {
    KEEP(true, Optional.empty()),
    /** Shows nothing and means nothing in print. */
    DROP(false, Optional.empty()),
    VARIANT(false, Optional.of(Code.CHARACTER_VARIANT)),
    CONTROL(false, Optional.of(Code.CHARACTER_CONTROL)),
    DIRECTION(false, Optional.of(Code.CHARACTER_DIRECTION)),
    PRIVATE(true, Optional.of(Code.CHARACTER_PRIVATE)),
    BROKEN(true, Optional.of(Code.CHARACTER_BROKEN)),
    EMOJI(true, Optional.of(Code.CHARACTER_EMOJI));

    private final boolean kept;
    private final Optional<Code> code;

    CharacterFate(boolean kept, Optional<Code> code) {
        this.kept = kept;
        this.code = code;
    }

    boolean isKept() {
        return kept;
    }

    Optional<Code> code() {
        return code;
    }

    static CharacterFate of(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t' ? KEEP : CONTROL;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
            case Character.FORMAT -> ofFormat(c);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> ofMark(c);
            case Character.PRIVATE_USE -> PRIVATE;
            case Character.SURROGATE -> BROKEN;
            case Character.UNASSIGNED -> isNoncharacter(c) ? BROKEN : ofSymbol(c);
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> ofSymbol(c);
            default -> KEEP;
        };
    }

    /** Soft hyphen, zero-width space and joiners, word joiner, byte order mark; the rest steers writing direction. */
    private static CharacterFate ofFormat(int c) {
        if (isBetween(c, 0x200E, 0x200F) || isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2066, 0x2069)) {
            return DIRECTION;
        }
        if (c == 0x061C) {
            return DIRECTION;
        }
        boolean invisible = c == 0xAD || isBetween(c, 0x200B, 0x200D) || c == 0x2060 || c == 0xFEFF;
        return invisible ? DROP : CONTROL;
    }

    private static CharacterFate ofMark(int c) {
        if (isBetween(c, 0xFE00, 0xFE0F) || isBetween(c, 0xE0100, 0xE01EF)) {
            return VARIANT;
        }
        return c == 0x20E3 ? EMOJI : KEEP;
    }

    /** Pictures, by block: game pieces and cards, flag letters, pictographs. Enclosed letters and ideographs stay. */
    private static CharacterFate ofSymbol(int c) {
        if (c == 0xFFFC || c == 0xFFFD) {
            return BROKEN;
        }
        boolean picture =
                isBetween(c, 0x1F000, 0x1F0FF) || isBetween(c, 0x1F1E6, 0x1F1FF) || isBetween(c, 0x1F300, 0x1FAFF);
        return picture ? EMOJI : KEEP;
    }

    /** Unicode Standard, 23.7. */
    private static boolean isNoncharacter(int c) {
        return isBetween(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
