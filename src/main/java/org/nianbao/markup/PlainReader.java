package org.nianbao.markup;

import java.util.Optional;
import org.nianbao.source.SourceSpan;

/**
 * Reads markup as templates write it, in a fraction of the time that an XML parser takes. It knows tags, attributes,
 * characters and references; at all else, and wherever something is wrong, it gives up, and the text is the XML parser's
 * to read and to judge. What it does read, the XML parser reads in the same way.
 */
final class PlainReader {
    /** Every runtime lets a start tag have more. */
    private static final int MOST_ATTRIBUTES = 100;

    private final PlainText text;
    private final TreeBuilder builder;
    private final Attributes attributes = new Attributes();

    private PlainReader(char[] text, TreeBuilder builder) {
        this.text = new PlainText(text);
        this.builder = builder;
    }

    /**
     * Reads a text.
     *
     * @param dataFile the file that {@code data-src} places are in
     * @return the tree, or nothing where the text is not plain or there is something to say about it
     */
    static Optional<Document> read(char[] text, String dataFile) {
        return new PlainReader(text, new TreeBuilder(dataFile)).readAll();
    }

    private Optional<Document> readAll() {
        boolean plain = true;
        while (plain && !text.atEnd()) {
            plain = text.take('<') ? tag() && builder.isClean() : characters();
        }
        return plain ? builder.sound() : Optional.empty();
    }

    private boolean tag() {
        return text.take('/') ? endTag() : startTag();
    }

    private boolean endTag() {
        boolean fits = builder.isInside() && text.take(builder.openName()) && text.take('>');
        if (fits) {
            builder.end();
        }
        return fits;
    }

    private boolean startTag() {
        String name = text.name();
        if (name.isEmpty() || builder.isClosed() || !attributes(name)) {
            return false;
        }
        builder.start(name, attributes, SourceSpan.NONE);
        if (text.take('/')) {
            builder.end();
        }
        return text.take('>');
    }

    private boolean attributes(String tag) {
        attributes.clear();
        boolean plain = true;
        while (plain && text.skipSpace() && text.atName()) {
            plain = attribute(tag);
        }
        return plain && attributes.count() <= MOST_ATTRIBUTES;
    }

    private boolean attribute(String tag) {
        String name = text.name();
        boolean plain = !name.isEmpty()
                && attributes.find(name) < 0
                && text.take('=')
                && text.readValue(31 * tag.hashCode() + name.hashCode());
        if (plain) {
            attributes.add(name, text.value());
        }
        return plain;
    }

    private boolean characters() {
        if (!builder.isInside()) {
            return text.skipSpace();
        }
        int start = text.at();
        text.skipCharacters();
        if (text.at() > start) {
            builder.text(text.characters(), start, text.at() - start, SourceSpan.NONE);
        }
        return text.atEnd() || text.isAt('<') || text.take('&') && reference();
    }

    private boolean reference() {
        int c = text.reference();
        if (c != PlainText.NOTHING) {
            char[] units = Character.toChars(c);
            builder.text(units, 0, units.length, SourceSpan.NONE);
        }
        return c != PlainText.NOTHING;
    }
}
