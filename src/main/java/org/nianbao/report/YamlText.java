package org.nianbao.report;

/** Writes texts so that YAML reads them back as they are. */
public final class YamlText {
    private YamlText() {}

    /** The text plain where it holds nothing but digits and letters, none of them Latin (null, 1e5), else in quotes. */
    public static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.codePoints().allMatch(YamlText::isPlain);
        return plain ? text : "\"" + escaped(text) + "\"";
    }

    private static boolean isPlain(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    /** The text on one line, fit for a comment. */
    public static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /**
     * A key with a text of several lines, as a block that keeps its lines.
     *
     * @param indent the blanks before the key
     */
    public static String block(String indent, String key, String text) {
        String body = text.stripTrailing();
        boolean begins = !body.isEmpty() && !Character.isWhitespace(body.charAt(0));
        StringBuilder block = new StringBuilder(indent + key + (begins ? ": |\n" : ": |2\n"));
        body.lines().forEach(line -> block.append(line.isBlank() ? "" : indent + "  " + line)
                .append('\n'));
        return block.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        text.codePoints().forEach(c -> appendEscaped(escaped, c));
        return escaped.toString();
    }

    private static void appendEscaped(StringBuilder out, int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (Character.isISOControl(c)) {
            out.append(String.format("\\u%04X", c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
