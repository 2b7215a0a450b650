package org.nianbao.font;

import java.util.List;
import java.util.Optional;

/**
 * The faces that set a role, in order of preference, chosen for each code point.
 *
 * @param family the role or family name: {@code 仿宋}
 * @param han faces for Han characters, full-width marks and everything else
 * @param latin faces tried first for ASCII, Latin and other half-width characters; empty where {@code han} sets them
 */
public record FontChain(String family, List<Face> han, List<Face> latin) {
    /** Copies the lists. */
    public FontChain {
        han = List.copyOf(han);
        latin = List.copyOf(latin);
    }

    /** The first face for Han text: its em box makes the line boxes. */
    public Face primary() {
        return han.get(0);
    }

    /**
     * The face for a code point.
     *
     * @param codePoint the character
     * @param halfWidth whether the caller sets it as a Latin or half-width character
     * @return empty where no face has it: nothing may be dropped in silence
     */
    public Optional<Face> face(int codePoint, boolean halfWidth) {
        if (halfWidth) {
            for (Face face : latin) {
                if (face.has(codePoint)) {
                    return Optional.of(face);
                }
            }
        }
        for (Face face : han) {
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        return halfWidth ? Optional.empty() : face(codePoint, true);
    }
}
