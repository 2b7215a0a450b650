package org.nianbao.template;

import freemarker.template.TemplateException;
import java.util.regex.Pattern;

/** The engine's messages cut to what a reader can use. */
final class Sentences {
    /** The engine's own idea of the place, which does not know of the stamps. */
    private static final Pattern PLACE = Pattern.compile("\\[in [^\\]]*\\]|\\(in template [^)]*\\)");

    private Sentences() {}

    /** The message of an exception without stack and tips. */
    static String of(TemplateException e) {
        return first(e.getMessageWithoutStackTop());
    }

    /** The first paragraph on one line. */
    static String first(String message) {
        String text = message == null ? "" : message;
        int end = text.indexOf("\n\n");
        int rule = text.indexOf("\n---");
        int cut = Math.min(end < 0 ? text.length() : end, rule < 0 ? text.length() : rule);
        String sentence = PLACE.matcher(text.substring(0, cut)).replaceAll("");
        return sentence.strip().replaceAll("\\s+", " ");
    }
}
