package org.nianbao.text;

/** How freely a line may break after a character, from freely to never; held as bytes in {@link Atoms}. */
final class Break {
    /** A legal break. */
    static final byte FREE = 0;
    /** Inside a date: used only where the line would otherwise be spread too far. */
    static final byte SOFT = 1;
    /** Inside something kept together: a number and its unit. */
    static final byte KEPT = 2;
    /** At a point of an address, a mail address or a compound where it reads well. */
    static final byte POINT = 3;
    /** Inside a word or number. */
    static final byte INSIDE = 4;
    /** Where a rule for line starts and ends forbids it. */
    static final byte RULE = 5;
    /** Never: inside a dash, before a combining mark. */
    static final byte JOIN = 6;
    /** The line must end here. */
    static final byte FORCED = 7;

    private Break() {}
}
