package org.nianbao.check;

import java.util.List;

/** Ways to name several things in a message. */
final class Wording {
    private static final int NAMED = 3;
    private static final int HEAD = 24;

    private Wording() {}

    /** All names where they are few, else the first ones and how many there are: {@code 甲、乙、丙……（7）}. */
    static String some(List<String> names) {
        String first = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + "……（" + names.size() + "）" : first;
    }

    /** The first words of a text. */
    static String head(String text) {
        return text.length() > HEAD ? text.substring(0, HEAD) + "……" : text;
    }
}
