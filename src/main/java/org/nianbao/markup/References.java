package org.nianbao.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Notes what an element refers to. */
    void collect(Map<String, String> attributes, SourceSpan place) {
        String cells = attributes.get("headers");
        if (cells != null) {
            for (String id : cells.trim().split("\\s+")) {
                headers.add(new Reference(id, place));
            }
        }
        String target = attributes.getOrDefault("href", "");
        if (target.startsWith("#")) {
            links.add(new Reference(target.substring(1), place));
        }
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
