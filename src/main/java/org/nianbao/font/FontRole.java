package org.nianbao.font;

import java.util.List;

/**
 * A role of GB/T 9704 and the faces that play it.
 *
 * @param name the family name style sheets use: {@code 仿宋}
 * @param standard the fonts that the standard or custom means: {@code 仿宋_GB2312}
 * @param han the faces of Han characters that could be opened, in order of preference
 * @param latin the faces of Latin letters and half-width digits
 */
public record FontRole(String name, List<String> standard, List<TrueTypeFace> han, List<TrueTypeFace> latin) {
    /** Copies the lists. */
    public FontRole {
        standard = List.copyOf(standard);
        han = List.copyOf(han);
        latin = List.copyOf(latin);
    }

    /** Whether another font stands in for the one that is meant: the first face bears none of its names. */
    public boolean isSubstituted() {
        return han.stream().limit(1).flatMap(face -> face.families().stream()).noneMatch(standard::contains);
    }

    /** How many of the 6,763 Han characters of GB/T 2312 the role has a glyph for. */
    public int coveredOfGb2312() {
        FontChain chain = chain();
        return (int) Gb2312.han().filter(c -> chain.face(c, false).isPresent()).count();
    }

    /** The faces as a chain. */
    FontChain chain() {
        return new FontChain(name, List.copyOf(han), List.copyOf(latin));
    }
}
