package org.nianbao.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers at the head of official labels: {@code 一、}, {@code （一）}, {@code 1.} (GB/T 9704-2012, 7.3.3). */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("([一二三四五六七八九十]+)、|(（[一二三四五六七八九十]+）)|([0-9]+\\.)");

    private Numbering() {}

    /** The number of a label without the mark that only separates it: {@code 一}; empty where it has none. */
    static String of(String label) {
        Matcher matcher = NUMBER.matcher(label);
        if (!matcher.lookingAt()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group();
    }

    /** The name of a label under another in an equation: {@code 三} and {@code （七）总计} give {@code 三（七）}. */
    static String term(String above, String label) {
        String number = of(label);
        return number.isEmpty() ? label : above + number;
    }
}
