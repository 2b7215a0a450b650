package org.nianbao.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.pdf.XmpSchema.Property;

/**
 * The XMP packet (ISO 16684-1), with the marks of PDF/A (ISO 19005-2, 6.6.4), PDF/UA-1 (ISO 14289-1, 5) and PDF/X-4
 * (ISO 15930-7).
 */
final class Xmp {
    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"\
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"\
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
            <dc:format>application/pdf</dc:format>
            """;

    private static final String TAIL = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

    private static final XmpSchema PDFUA = new XmpSchema(
            "PDF/UA identification schema",
            "http://www.aiim.org/pdfua/ns/id/",
            "pdfuaid",
            new Property("part", "Integer", "part of ISO 14289"));

    private static final XmpSchema PDFX = new XmpSchema(
            "PDF/X identification schema",
            "http://www.npes.org/pdfx/ns/id/",
            "pdfxid",
            new Property("GTS_PDFXVersion", "Text", "part of ISO 15930"));

    private static final XmpSchema PDF = new XmpSchema(
            "Adobe PDF schema",
            "http://ns.adobe.com/pdf/1.3/",
            "pdf",
            new Property("Trapped", "Text", "whether the document was trapped"));

    private final DocumentInfo info;
    private final String program;
    private final String date;

    /**
     * A packet to be.
     *
     * @param program the program that made the file
     * @param date of making and changing, with a time zone
     */
    Xmp(DocumentInfo info, String program, String date) {
        this.info = info;
        this.program = program;
        this.date = date;
    }

    /**
     * The packet of a file that is PDF/A and PDF/UA.
     *
     * @param part of ISO 19005
     */
    String archival(int part) {
        return packet(archive(part), List.of(PDFUA));
    }

    /**
     * The packet of a file that is PDF/A-2, PDF/UA and PDF/X-4.
     *
     * @param identifier of the file, sixteen bytes in hexadecimal
     */
    String forPrint(String identifier) {
        String marks = archive(2)
                + simple("pdfxid:GTS_PDFXVersion", "PDF/X-4")
                + simple("pdf:Trapped", "False")
                + simple("xmpMM:DocumentID", "uuid:" + uuid(identifier))
                + simple("xmpMM:VersionID", "1")
                + simple("xmpMM:RenditionClass", "default");
        return packet(marks, List.of(PDFUA, PDFX, PDF));
    }

    private static String archive(int part) {
        return simple("pdfaid:part", String.valueOf(part))
                + simple("pdfaid:conformance", "A")
                + simple("pdfuaid:part", "1");
    }

    private String packet(String marks, List<XmpSchema> schemas) {
        List<String> parts = new ArrayList<>(List.of(HEAD, marks, description(), "</rdf:Description>\n"));
        parts.add(XmpSchema.describe(schemas));
        parts.add(TAIL);
        return String.join("", parts);
    }

    private String description() {
        return listed("dc:title", "Alt", " xml:lang=\"x-default\"", info.title())
                + listed("dc:creator", "Seq", "", info.author())
                + listed("dc:description", "Alt", " xml:lang=\"x-default\"", info.subject())
                + listed("dc:language", "Bag", "", info.language())
                + simple("pdf:Keywords", info.keywords())
                + simple("pdf:Producer", program)
                + simple("xmp:CreatorTool", program)
                + simple("xmp:CreateDate", date)
                + simple("xmp:ModifyDate", date)
                + simple("xmp:MetadataDate", date);
    }

    /** In the grouping of RFC 4122. */
    private static String uuid(String hexadecimal) {
        return hexadecimal.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static String simple(String name, String text) {
        return text.isEmpty() ? "" : "<%1$s>%2$s</%1$s>\n".formatted(name, Strings.xml(text));
    }

    private static String listed(String name, String container, String attributes, String text) {
        return text.isEmpty()
                ? ""
                : "<%1$s><rdf:%2$s><rdf:li%3$s>%4$s</rdf:li></rdf:%2$s></%1$s>\n"
                        .formatted(name, container, attributes, Strings.xml(text));
    }
}
