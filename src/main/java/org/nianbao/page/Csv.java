package org.nianbao.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180) that spreadsheet programs open rightly: UTF-8 with a byte order mark. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A text that a spreadsheet would take for a formula: it stands in a file that others have written. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+\\-](?![\\d.]+$).+", Pattern.DOTALL);

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a row. */
    public void row(List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** The file. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
