package org.nianbao.text;

/** How freely a line may break after a character, from freely to never; held as bytes in {@link Atoms}. */
final class Break {
    /** A legal break. */
    static final byte FREE = 0;
    /**
     * Inside what is loosely kept together: after the year of a date, in the name before 〔, after an enumerator. Used
     * where the line would otherwise be loose.
     */
    static final byte SOFT = 1;
    /** At a point of a web address. Used where the line would be loose even with a soft break. */
    static final byte POINT = 2;
    /** Inside something firmly kept together: a number and its unit, 〔2021〕30号. Used in an emergency. */
    static final byte KEPT = 3;
    /** At a point of a mail address. Used in an emergency. */
    static final byte MAIL = 4;
    /** Inside a word or number. */
    static final byte INSIDE = 5;
    /** Where a rule for line starts and ends forbids it. */
    static final byte RULE = 6;
    /** Never: inside a dash, before a combining mark. */
    static final byte JOIN = 7;
    /** The line must end here. */
    static final byte FORCED = 8;

    private Break() {}

    /** Whether a break lies inside a word, a number or an address. */
    static boolean isInWord(byte strength) {
        return strength == INSIDE || strength == POINT || strength == MAIL;
    }
}
