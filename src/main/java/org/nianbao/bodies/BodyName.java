package org.nianbao.bodies;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a body as it is compared: differences of typing vanish, words stay. */
public final class BodyName {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private BodyName() {}

    /** The name without blanks and invisible characters, full-width letters, digits and brackets made half-width. */
    public static String plain(String name) {
        return INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Whether two names differ in nothing but typing. */
    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }
}
