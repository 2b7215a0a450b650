package org.nianbao.markup;

import java.io.CharArrayReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Reads any text as XML and tells of all that is not well formed, or outside the elements and attributes of the subset. */
final class XmlReader {
    /** A limit that later runtimes set and that would speak before that of the tree; 0 lifts it. */
    private static final String DEPTH_OF_RUNTIME = "jdk.xml.maxElementDepth";

    private final String name;
    private final TreeBuilder builder;
    private final Attributes attributes = new Attributes();

    private XmlReader(String name, TreeBuilder builder) {
        this.name = name;
        this.builder = builder;
    }

    /** As {@link MarkupParser#parse(String, String, String, Findings)}. */
    static Optional<Document> read(char[] text, String name, String dataFile, Findings findings) {
        TreeBuilder builder = new TreeBuilder(dataFile);
        new XmlReader(name, builder).read(text);
        return builder.finish(findings);
    }

    private void read(char[] text) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new CharArrayReader(text));
            try {
                readAll(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            builder.report(Code.MARKUP_SYNTAX, at(e.getLocation()), sentence(e));
        }
    }

    private void readAll(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            readEvent(reader.next(), reader);
        }
    }

    private void readEvent(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                builder.start(reader.getLocalName(), attributes(reader), at(reader.getLocation()));
            case XMLStreamConstants.END_ELEMENT -> builder.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                builder.text(
                        reader.getTextCharacters(),
                        reader.getTextStart(),
                        reader.getTextLength(),
                        at(reader.getLocation()));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                builder.report(Code.MARKUP_REFERENCE, at(reader.getLocation()), reader.getLocalName());
            case XMLStreamConstants.DTD -> builder.report(Code.MARKUP_ELEMENT, at(reader.getLocation()), "<!DOCTYPE>");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                builder.report(Code.MARKUP_ELEMENT, at(reader.getLocation()), "<?" + reader.getPITarget() + "?>");
            default -> {
                // comments and the ends of the document say nothing
            }
        }
    }

    private Attributes attributes(XMLStreamReader reader) {
        attributes.clear();
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private SourceSpan at(Location location) {
        return SourceSpan.at(name, Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** The factory of the JDK itself: cheap to make, and not meant to be shared between threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        if (factory.isPropertySupported(DEPTH_OF_RUNTIME)) {
            factory.setProperty(DEPTH_OF_RUNTIME, "0");
        }
        return factory;
    }

    /** The parser's own words without the position that the JDK puts before them. */
    private static String sentence(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }
}
