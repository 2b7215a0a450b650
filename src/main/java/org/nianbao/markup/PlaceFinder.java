package org.nianbao.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.SourceSpan;

/** Finds the places of the elements of a document from their attributes. */
final class PlaceFinder {
    private final String dataFile;
    /** By {@code data-tpl}: a template writes the same start tag again and again. */
    private final Map<String, Optional<SourceSpan>> templates = new HashMap<>();

    PlaceFinder(String dataFile) {
        this.dataFile = dataFile;
    }

    /**
     * The places of a child, its own where its attributes name them. A start tag that a template wrote is the template's
     * to mend, whatever data stands around it; all others were made from data.
     *
     * @param markup the place of the start tag in the markup
     */
    Places ofChild(Places parent, Attributes attributes, SourceSpan markup) {
        int data = attributes.find("data-src");
        int tag = attributes.find("data-tpl");
        SourceSpan source = data < 0 ? parent.source() : source(attributes.value(data), parent.source());
        SourceSpan template = tag < 0 ? parent.template() : template(attributes.value(tag), parent.template());
        SourceSpan mend = tag >= 0 || !source.isKnown() ? template : source;
        return new Places(source, template, mend.isKnown() ? mend : markup);
    }

    /** A place is {@code line:column}; what else a template may have written is taken for part of the file's name. */
    private SourceSpan source(String place, SourceSpan otherwise) {
        int colon = place.indexOf(':');
        boolean usual = colon > 0 && place.lastIndexOf(':') == colon;
        return (usual ? at(dataFile, place, 0, colon) : parse(dataFile + ":" + place)).orElse(otherwise);
    }

    private SourceSpan template(String place, SourceSpan otherwise) {
        return templates
                .computeIfAbsent(place, written -> parse(written + ":1"))
                .orElse(otherwise);
    }

    /** Reads {@code file:line:column}; a file name may hold colons. */
    private static Optional<SourceSpan> parse(String place) {
        int column = place.lastIndexOf(':');
        int line = place.lastIndexOf(':', column - 1);
        return line < 0 ? Optional.empty() : at(place.substring(0, line), place, line + 1, column);
    }

    private static Optional<SourceSpan> at(String file, String place, int line, int colon) {
        try {
            return Optional.of(SourceSpan.at(
                    file,
                    Integer.parseInt(place, line, colon, 10),
                    Integer.parseInt(place, colon + 1, place.length(), 10)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
