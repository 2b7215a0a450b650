package org.nianbao.check;

import java.util.regex.Pattern;
import org.nianbao.source.Code;

/**
 * A slip of writing that is seen in one line.
 *
 * @param code what is said
 * @param signs a line without any of these characters has no such slip: saves running the pattern
 * @param pattern the slip
 */
record StyleRule(Code code, String signs, Pattern pattern) {
    static StyleRule of(Code code, String signs, String regex) {
        return new StyleRule(code, signs, Pattern.compile(regex));
    }

    boolean mayApply(String line) {
        for (int i = 0; i < signs.length(); i++) {
            if (line.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
