package org.nianbao.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.nianbao.layout.Page;
import org.nianbao.layout.Pages;
import org.nianbao.source.Findings;

/** Writes one document: what stands before, on and after its pages. */
final class DocumentWriter {
    private static final PdfName STROKE_ADJUSTMENT = new PdfName("SA");

    private final Pages pages;
    private final PdfOptions options;
    private final Optional<Attachment> attachment;
    private final Findings findings;
    private final DeviceColors colors;
    private final Identifier identifier = new Identifier();
    private final PdfGState evenRules = new PdfGState();

    DocumentWriter(Pages pages, PdfOptions options, Optional<Attachment> attachment, Findings findings) {
        if (pages.pages().isEmpty()) {
            throw new IllegalArgumentException("a document has at least one page");
        }
        this.pages = pages;
        this.options = options;
        this.attachment = attachment;
        this.findings = findings;
        this.colors = new DeviceColors(profile(options));
        evenRules.put(STROKE_ADJUSTMENT, PdfBoolean.PDFTRUE);
    }

    /** Writes all of it. */
    void write(OutputStream out) throws IOException, DocumentException {
        // The library begins the first page by itself, so its size is given before.
        DocumentFonts fonts = new DocumentFonts(pages);
        Document document = new Document(size(pages.pages().get(0)), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        configure(writer);
        trim(pages.pages().get(0), writer);
        document.open();
        describe(writer);
        Destinations destinations = new Destinations(pages);
        boolean live = !options.isForPrint();
        StructureTree structure = new StructureTree(writer, pages.structure(), live);
        DocumentParts parts = new DocumentParts(
                structure,
                new FontResources(writer, fonts),
                new Pictures(pages.images(), colors, findings),
                new Links(writer, structure, destinations, live, findings),
                colors);
        write(pages.pages().get(0), parts, writer);
        for (Page page : pages.pages().subList(1, pages.pages().size())) {
            document.setPageSize(size(page));
            trim(page, writer);
            document.newPage();
            write(page, parts, writer);
        }
        structure.finish();
        destinations.name(writer);
        Outline outline = new Outline(writer, destinations, findings);
        pages.outline().forEach(outline::add);
        Metadata metadata = new Metadata(pages.info(), options);
        if (attachment.isPresent()) {
            Attachments.write(attachment.get(), metadata.date(), writer);
            identifier.add(attachment.get().bytes());
        }
        metadata.write(writer, identifier.of(pages), attachment.isPresent());
        document.close();
    }

    private void configure(PdfWriter writer) {
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setPdfVersion(options.isForPrint() ? PdfWriter.VERSION_1_6 : PdfWriter.VERSION_1_7);
        writer.setCompressionLevel(options.compression());
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (!pages.outline().isEmpty()) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
    }

    private void describe(PdfWriter writer) throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(pages.info().language()));
        OutputIntent.write(writer, colors.profile(), options.isForPrint());
    }

    /** Fills the page that the library has begun. */
    private void write(Page page, DocumentParts parts, PdfWriter writer) {
        writer.setPageEmpty(false);
        PdfContentByte content = writer.getDirectContent();
        content.setGState(evenRules);
        new PageWriter(page, parts, content).write();
        identifier.add(content.getInternalBuffer().toByteArray());
    }

    /** Nothing reaches the edge of the sheet, so the page that is cut out of it is all of it (ISO 15930-7). */
    private void trim(Page page, PdfWriter writer) {
        if (options.isForPrint()) {
            writer.setBoxSize("trim", size(page));
            writer.setBoxSize("bleed", size(page));
        }
    }

    private static IccProfile profile(PdfOptions options) {
        return options.isForPrint() ? options.condition().orElseGet(IccProfile::blackInk) : IccProfile.screen();
    }

    private static Rectangle size(Page page) {
        return new Rectangle((float) page.width(), (float) page.height());
    }
}
