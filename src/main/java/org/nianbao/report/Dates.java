package org.nianbao.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Code;
import org.nianbao.yaml.Node.Entry;

/**
 * Dates of the report file.
 *
 * <p>A date is {@code YYYY-MM-DD} and nothing else, so that every file of a folder reads alike and sorts; other common
 * ways are recognised only to say how the date should be written.
 */
final class Dates {
    private static final Pattern STRICT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COMMON =
            Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** The date of a field; nothing where it is no date, which is said. */
    static Optional<LocalDate> read(Reading reading, Entry entry) {
        String field = entry.key().text();
        return reading.text(field, entry.value()).flatMap(text -> read(reading, entry, field, text));
    }

    private static Optional<LocalDate> read(Reading reading, Entry entry, String field, String text) {
        String ascii = FullWidth.toAscii(text);
        Matcher parts = parts(ascii);
        if (!parts.matches()) {
            reading.found(Code.REPORT_DATE, entry.value().span(), field, text);
            return Optional.empty();
        }
        Optional<LocalDate> date = date(parts);
        if (date.isEmpty()) {
            reading.found(Code.REPORT_DATE_IMPOSSIBLE, entry.value().span(), field, text);
        } else if (!STRICT.matcher(ascii).matches()) {
            reading.found(Code.REPORT_DATE_STYLE, entry.value().span(), field, text, date.get());
        } else if (!ascii.equals(text)) {
            reading.found(Code.REPORT_FULLWIDTH, entry.value().span(), field, text, ascii);
        }
        return date;
    }

    private static Matcher parts(String text) {
        Matcher packed = PACKED.matcher(text);
        return packed.matches() ? packed : COMMON.matcher(text);
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
