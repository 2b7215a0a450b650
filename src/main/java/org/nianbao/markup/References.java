package org.nianbao.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.nianbao.source.SourceSpan;

/** The ids of a document and what refers to them. */
final class References {
    private final Set<String> ids = new HashSet<>();
    private final List<Reference> headers = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();

    private record Reference(String id, SourceSpan place) {}

    /** Notes the id; false where it stood before. */
    boolean declare(String id) {
        return ids.add(id);
    }

    /** Notes the ids in {@code headers}, white space between them; what stood before need not be looked for again. */
    void headers(String names, SourceSpan place) {
        int start = skipWhite(names, 0);
        do {
            int end = skipName(names, start);
            String id = names.substring(start, end);
            if (!ids.contains(id)) {
                headers.add(new Reference(id, place));
            }
            start = skipWhite(names, end);
        } while (start < names.length());
    }

    private static int skipWhite(String names, int from) {
        int at = from;
        while (at < names.length() && WhiteSpace.isWhite(names.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipName(String names, int from) {
        int at = from;
        while (at < names.length() && !WhiteSpace.isWhite(names.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Notes a link, where it leads into the document. */
    void link(String target, SourceSpan place) {
        if (target.startsWith("#")) {
            links.add(new Reference(target.substring(1), place));
        }
    }

    /** Whether all that is referred to is there. */
    boolean areSound() {
        return areKnown(headers) && areKnown(links);
    }

    private boolean areKnown(List<Reference> references) {
        return references.stream().map(Reference::id).allMatch(ids::contains);
    }

    /** Tells of each {@code headers} that names no id. */
    void brokenHeaders(BiConsumer<String, SourceSpan> report) {
        tellBroken(headers, report);
    }

    /** Tells of each link into the document that leads nowhere. */
    void brokenLinks(BiConsumer<String, SourceSpan> report) {
        tellBroken(links, report);
    }

    private void tellBroken(List<Reference> references, BiConsumer<String, SourceSpan> report) {
        for (Reference reference : references) {
            if (!ids.contains(reference.id())) {
                report.accept(reference.id(), reference.place());
            }
        }
    }
}
