package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import java.util.EnumSet;
import java.util.Set;
import org.nianbao.style.TextStyle.LineBreak;

/**
 * The table of breaks that are forbidden between two classes, each with its clause. CLREQ 3.1.3 names the levels:
 * {@code loose} is its basic level, {@code normal} its GB level, {@code strict} its strict one. Where several rules
 * meet, the one that forbids more holds.
 */
enum BreakRule {
    PAUSE_STARTS_NO_LINE("GB/T 15834 5.1.1, 5.1.2", any(), EnumSet.of(PAUSE, LATIN_PAUSE), Break.RULE),
    CLOSING_STARTS_NO_LINE("GB/T 15834 5.1.3", any(), EnumSet.of(CLOSE, LATIN_CLOSE), Break.RULE),
    OPENING_ENDS_NO_LINE("GB/T 15834 5.1.3", EnumSet.of(OPEN, LATIN_OPEN), any(), Break.RULE),
    CONNECTOR_STARTS_NO_LINE("GB/T 15834 5.1.6", any(), EnumSet.of(CONNECTOR, HYPHEN), Break.RULE),
    INTERPUNCT_STARTS_NO_LINE("GB/T 15834 5.1.7", any(), EnumSet.of(INTERPUNCT), Break.RULE),
    SOLIDUS_STARTS_NO_LINE("GB/T 15834 5.1.9", any(), EnumSet.of(SOLIDUS), Break.RULE),
    SOLIDUS_ENDS_NO_LINE("GB/T 15834 5.1.9", EnumSet.of(SOLIDUS), any(), Break.RULE, LineBreak.NORMAL),
    DASH_STARTS_NO_LINE("CLREQ 3.1.3, strict", any(), EnumSet.of(DASH, ELLIPSIS), Break.RULE, LineBreak.STRICT),
    SUFFIX_STAYS("UAX 14 LB25", any(), EnumSet.of(SUFFIX), Break.RULE),
    PREFIX_STAYS("UAX 14 LB25", EnumSet.of(PREFIX), any(), Break.RULE),
    GLUE_JOINS("UAX 14 LB11, LB12", EnumSet.of(GLUE), any(), Break.RULE),
    GLUE_IS_JOINED("UAX 14 LB11, LB12a", any(), EnumSet.of(GLUE), Break.RULE),
    SPACE_ENDS("UAX 14 LB7: the break comes after the space", any(), EnumSet.of(SPACE, WIDE_SPACE), Break.RULE),
    LEADER_STAYS("a leader stays with what it leads to", any(), EnumSet.of(LEADER), Break.RULE),
    LEADER_JOINS("a leader stays with what it leads to", EnumSet.of(LEADER), any(), Break.RULE),
    WORD("CLREQ 3.1.3: no break inside a word or number", word(), word(), Break.INSIDE),
    WIDE_WORD("CLREQ 3.1.3", EnumSet.of(WIDE_LETTER), EnumSet.of(WIDE_LETTER), Break.INSIDE),
    DASHES_STAY("GB/T 15834 5.1.4", EnumSet.of(DASH), EnumSet.of(DASH), Break.RULE),
    ELLIPSES_STAY("GB/T 15834 5.1.5", EnumSet.of(ELLIPSIS), EnumSet.of(ELLIPSIS), Break.RULE),
    NEWLINE_ENDS("UAX 14 LB6: the break comes after the character", any(), EnumSet.of(NEWLINE, ZERO_WIDTH), Break.RULE),
    COMBINING_STAYS("UAX 14 LB9", any(), EnumSet.of(COMBINING), Break.JOIN);

    private final String clause;
    private final Set<CharacterClass> left;
    private final Set<CharacterClass> right;
    private final byte strength;
    private final LineBreak from;

    BreakRule(String clause, Set<CharacterClass> left, Set<CharacterClass> right, byte strength) {
        this(clause, left, right, strength, LineBreak.LOOSE);
    }

    BreakRule(String clause, Set<CharacterClass> left, Set<CharacterClass> right, byte strength, LineBreak from) {
        this.clause = clause;
        this.left = left;
        this.right = right;
        this.strength = strength;
        this.from = from;
    }

    /** Where the rule comes from. */
    String clause() {
        return clause;
    }

    private static final int CLASSES = CharacterClass.values().length;
    private static final byte[][] TABLES = tables();

    /**
     * The rules of a level as a table.
     *
     * @return the {@link Break} between class {@code a} and class {@code b} at {@code a * width() + b}
     */
    static byte[] table(LineBreak level) {
        return TABLES[level.ordinal()];
    }

    /** The number of columns of a table. */
    static int width() {
        return CLASSES;
    }

    private static byte[][] tables() {
        LineBreak[] levels = LineBreak.values();
        byte[][] tables = new byte[levels.length][CLASSES * CLASSES];
        for (LineBreak level : levels) {
            for (BreakRule rule : values()) {
                rule.enter(tables[level.ordinal()], level);
            }
        }
        return tables;
    }

    private void enter(byte[] table, LineBreak level) {
        if (level.compareTo(from) < 0) {
            return;
        }
        for (CharacterClass a : left) {
            for (CharacterClass b : right) {
                int at = a.ordinal() * CLASSES + b.ordinal();
                table[at] = (byte) Math.max(table[at], strength);
            }
        }
    }

    private static Set<CharacterClass> any() {
        return EnumSet.allOf(CharacterClass.class);
    }

    private static Set<CharacterClass> word() {
        return EnumSet.of(LETTER, DIGIT, LATIN_PAUSE, LATIN_CLOSE, LATIN_OPEN, LATIN_QUOTE, HYPHEN, SYMBOL);
    }
}
