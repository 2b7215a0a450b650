package org.nianbao.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The description of a schema that is none of those of PDF/A: what it lacks has to be described in the packet (ISO
 * 19005-2, 6.6.2.3.3).
 *
 * @param name what it is called
 * @param namespace its namespace
 * @param prefix its prefix in the packet
 * @param property the one property that is used
 */
record XmpSchema(String name, String namespace, String prefix, Property property) {
    private static final String HEAD =
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>
            """;

    private static final String SCHEMA =
            """
            <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>%s</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>%s</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>%s</pdfaProperty:name>
            <pdfaProperty:valueType>%s</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>%s</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """;

    private static final String TAIL =
            """
            </rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    /**
     * A property.
     *
     * @param name without prefix
     * @param type of its value
     * @param meaning in words
     */
    record Property(String name, String type, String meaning) {}

    /** The descriptions of schemas, as part of a packet. */
    static String describe(List<XmpSchema> schemas) {
        return HEAD + schemas.stream().map(XmpSchema::describe).collect(Collectors.joining()) + TAIL;
    }

    private String describe() {
        return SCHEMA.formatted(name, namespace, prefix, property.name(), property.type(), property.meaning());
    }
}
