package org.nianbao.style;

/**
 * What relative values are relative to. Lengths in pt.
 *
 * @param parent the values of the parent
 * @param em the font size of the element; of the parent while the font size itself is computed
 * @param parentEm the font size of the parent
 * @param rem the font size of the root element
 * @param line the line height of the element; of the parent while font size or line height are computed
 */
record Context(Values parent, double em, double parentEm, double rem, double line) {
    /** The context in which initial values are computed; none of them is relative. */
    static final Context NONE = new Context(Values.INITIAL, 0, 0, 0, 0);
}
