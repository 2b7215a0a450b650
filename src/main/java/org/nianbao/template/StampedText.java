package org.nianbao.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A template whose literal start tags carry {@code data-tpl="file:line"}.
 *
 * @param text the template with the stamps
 * @param stamps where they stand, in order
 */
record StampedText(String text, List<Stamp> stamps) {
    StampedText {
        stamps = List.copyOf(stamps);
    }

    /**
     * An inserted attribute.
     *
     * @param line its line, counted from 1
     * @param column its column in the template as written, counted from 1
     * @param length its characters
     */
    record Stamp(int line, int column, int length) {}

    /** Stamps a template. */
    static StampedText of(String template, String file) {
        StringBuilder out = new StringBuilder(template.length() * 3 / 2);
        List<Stamp> stamps = new ArrayList<>();
        String name = escape(file);
        int copied = 0;
        int line = 1;
        int lineStart = 0;
        for (int place : new StartTags(template).ends()) {
            for (int i = Math.max(copied, lineStart); i < place; i++) {
                if (template.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            String stamp = " data-tpl=\"" + name + ":" + line + "\"";
            out.append(template, copied, place).append(stamp);
            stamps.add(new Stamp(line, place - lineStart + 1, stamp.length()));
            copied = place;
        }
        return new StampedText(out.append(template, copied, template.length()).toString(), stamps);
    }

    /** The column in the template as written, of a column in the stamped text. */
    int writtenColumn(int line, int column) {
        int written = column;
        for (Stamp stamp : stamps) {
            if (stamp.line() == line && stamp.column() < written) {
                written = Math.max(stamp.column(), written - stamp.length());
            }
        }
        return written;
    }

    /** The name as text of an attribute in which the template language sees nothing of its own. */
    private static String escape(String file) {
        StringBuilder out = new StringBuilder();
        file.codePoints().forEach(c -> {
            if ("&<>\"'$#{}[]=".indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
