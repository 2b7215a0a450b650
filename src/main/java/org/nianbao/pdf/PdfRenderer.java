package org.nianbao.pdf;

import com.lowagie.text.DocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.nianbao.layout.Pages;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/**
 * Laid-out pages → PDF. Every file is PDF/A-2a and PDF/UA-1, and the same pages and options give the same bytes. Safe
 * for use by many threads.
 */
public final class PdfRenderer {
    private PdfRenderer() {}

    /**
     * Writes a file.
     *
     * @param pages what to write; at least one page
     * @param options how to write it
     * @param out takes the bytes; it is flushed and stays open
     * @return what is wrong with images and links: an image that cannot be read is drawn as a crossed box, a link that
     *     leads nowhere is left out
     * @throws IOException where the bytes cannot be written
     * @throws IllegalArgumentException where the pages break their contract
     */
    public static List<Finding> write(Pages pages, PdfOptions options, OutputStream out) throws IOException {
        return write(pages, options, Optional.empty(), out);
    }

    /**
     * Writes a file that may carry another, which makes it PDF/A-3a.
     *
     * @param attachment lies in the file
     * @return as without one
     * @throws IOException where the bytes cannot be written
     * @throws IllegalArgumentException where the pages break their contract, or an attachment is to be printed
     */
    public static List<Finding> write(
            Pages pages, PdfOptions options, Optional<Attachment> attachment, OutputStream out) throws IOException {
        if (options.isForPrint() && attachment.isPresent()) {
            throw new IllegalArgumentException("files for print carry no others");
        }
        try {
            Findings findings = new Findings();
            new DocumentWriter(pages, options, attachment, findings).write(out);
            return findings.toList();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }
}
