package org.nianbao.aggregate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.source.Messages;

/** {@link Aggregate} → a file that shows every figure of the sum beside those of the reports. */
public final class Provenance {
    private Provenance() {}

    /** The kinds of files. */
    public enum Format {
        /** A table for spreadsheets: a row for each cell, a column for each body. */
        CSV,
        /** A page to read. */
        HTML
    }

    /** The kind that the name of a file asks for. */
    public static Optional<Format> formatOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(Format.CSV);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(Format.HTML) : Optional.empty();
    }

    /**
     * The content of the file.
     *
     * @param file its name, which says its kind
     */
    public static byte[] of(Aggregate aggregate, Path file, Messages messages) {
        boolean page = formatOf(file).filter(Format.HTML::equals).isPresent();
        return page
                ? new ProvenancePage(aggregate, messages).html().getBytes(StandardCharsets.UTF_8)
                : new ProvenanceCsv(aggregate, messages).bytes();
    }
}
