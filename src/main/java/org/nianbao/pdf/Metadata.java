package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianbao.layout.Pages.DocumentInfo;

/**
 * What the file says of itself, in Info and in XMP alike. Dates come from the document, never from the clock, and are
 * given in the time of China.
 */
final class Metadata {
    private static final DateTimeFormatter INFO_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000+08''00'''", Locale.ROOT);
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T00:00:00+08:00'", Locale.ROOT);

    /** Neighbouring colours were not spread into each other: there is black ink on white only (ISO 32000-1, 14.11.6). */
    private static final PdfName TRAPPED = new PdfName("Trapped");

    private final DocumentInfo info;
    private final PdfOptions options;
    private final LocalDate day;

    /**
     * Takes what is to be said.
     *
     * @throws java.time.format.DateTimeParseException where the day is no ISO 8601 date
     */
    Metadata(DocumentInfo info, PdfOptions options) {
        this.info = info;
        this.options = options;
        this.day = LocalDate.parse(info.created());
    }

    /** The day as it stands in Info. */
    PdfString date() {
        return new PdfString(INFO_DATE.format(day));
    }

    /**
     * Writes Info, XMP and the file identifier into an open document.
     *
     * @param carries whether the file carries another, which PDF/A-2 does not allow and PDF/A-3 does
     */
    void write(PdfWriter writer, String identifier, boolean carries) {
        PdfDictionary entries = writer.getInfo();
        put(entries, PdfName.TITLE, info.title());
        put(entries, PdfName.AUTHOR, info.author());
        put(entries, PdfName.SUBJECT, info.subject());
        put(entries, PdfName.KEYWORDS, info.keywords());
        put(entries, PdfName.CREATOR, options.producer());
        put(entries, PdfName.PRODUCER, options.producer());
        entries.put(PdfName.CREATIONDATE, date());
        entries.put(PdfName.MODDATE, date());
        entries.put(PdfName.FILEID, new PdfLiteral("[<%1$s><%1$s>]".formatted(identifier)));
        if (options.isForPrint()) {
            entries.put(TRAPPED, new PdfName("False"));
        }
        writer.setXmpMetadata(xmp(identifier, carries).getBytes(StandardCharsets.UTF_8));
    }

    private String xmp(String identifier, boolean carries) {
        Xmp xmp = new Xmp(info, options.producer(), XMP_DATE.format(day));
        return options.isForPrint() ? xmp.forPrint(identifier) : xmp.archival(carries ? 3 : 2);
    }

    private static void put(PdfDictionary entries, PdfName key, String text) {
        if (text.isEmpty()) {
            entries.remove(key);
        } else {
            entries.put(key, Strings.text(text));
        }
    }
}
