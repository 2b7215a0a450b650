package org.nianbao.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.font.Sfnt.Table;

/** The {@code name} table. */
final class FontNames {
    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    /** No font has more; a garbled count must not be believed. */
    private static final int MOST_RECORDS = 2000;

    /** Characters that a PDF name or a PostScript name may not hold (Adobe Technical Note 5902). */
    private static final String DELIMITERS = "[](){}<>/%#";

    private final Bytes bytes;
    private final Table table;

    FontNames(Bytes bytes, Table table) {
        this.bytes = bytes;
        this.table = table;
    }

    /** The PostScript name, cleaned of what may not stand in one; empty where nothing is left. */
    Optional<String> postScript() {
        return texts(POST_SCRIPT).stream()
                .map(FontNames::clean)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The family names in all languages. */
    List<String> families() {
        Collection<String> names = new LinkedHashSet<>(texts(TYPOGRAPHIC_FAMILY));
        names.addAll(texts(FAMILY));
        return List.copyOf(names);
    }

    /** The letters of a text that may stand in a PostScript name. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c > ' ' && c < 0x7F && DELIMITERS.indexOf(c) < 0)
                .limit(63)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<String> texts(int id) {
        List<String> texts = new ArrayList<>();
        int count = Math.min(bytes.u16(table.start() + 2), MOST_RECORDS);
        for (int i = 0; i < count; i++) {
            int record = table.start() + 6 + 12 * i;
            if (bytes.u16(record + 6) == id) {
                text(record).filter(text -> !text.isBlank()).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private Optional<String> text(int record) {
        int start = table.start() + bytes.u16(table.start() + 4) + bytes.u16(record + 10);
        byte[] text = bytes.copy(start, bytes.u16(record + 8));
        return charset(bytes.u16(record), bytes.u16(record + 2)).map(charset -> new String(text, charset));
    }

    /** The encoding of a record; Macintosh names in other scripts always stand beside Unicode ones. */
    private static Optional<Charset> charset(int platform, int encoding) {
        if (platform == 0 || platform == 3) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean roman = platform == 1 && encoding == 0;
        return roman ? Optional.of(StandardCharsets.ISO_8859_1) : Optional.empty();
    }
}
