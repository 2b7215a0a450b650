package org.nianbao.pdf;

import org.nianbao.layout.Pages.DocumentInfo;

/** The XMP packet (ISO 16684-1), with the marks of PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5). */
final class Xmp {
    /** {@code pdfuaid} is none of the schemas of PDF/A: it has to be described (ISO 19005-2, 6.6.2.3.3). */
    private static final String EXTENSION =
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            """;

    private static final String TAIL = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

    private Xmp() {}

    /**
     * The packet.
     *
     * @param program the program that made the file
     * @param date of making and changing, with a time zone
     */
    static String of(DocumentInfo info, String program, String date) {
        return HEAD
                + listed("dc:title", "Alt", " xml:lang=\"x-default\"", info.title())
                + listed("dc:creator", "Seq", "", info.author())
                + listed("dc:description", "Alt", " xml:lang=\"x-default\"", info.subject())
                + listed("dc:language", "Bag", "", info.language())
                + simple("pdf:Keywords", info.keywords())
                + simple("pdf:Producer", program)
                + simple("xmp:CreatorTool", program)
                + simple("xmp:CreateDate", date)
                + simple("xmp:ModifyDate", date)
                + simple("xmp:MetadataDate", date)
                + "</rdf:Description>\n"
                + EXTENSION
                + TAIL;
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
