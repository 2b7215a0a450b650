package org.nianbao.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Builds the tree from the parser's events, checking each against the subset. */
final class TreeBuilder {
    /** No report needs more; the limit keeps recursion over the tree safe. */
    private static final int MOST_DEPTH = 100;

    private static final int MOST_SPAN = 1000;

    private final String dataFile;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final References references = new References();
    private final Set<Finding> found = new LinkedHashSet<>();
    /** Elements inside one that is left out because of an error, itself included. */
    private int skipped;

    private Optional<Element> root = Optional.empty();

    TreeBuilder(String dataFile) {
        this.dataFile = dataFile;
    }

    /** A start tag. */
    void start(String name, Map<String, String> attributes, SourceSpan place) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        Places around = open.isEmpty() ? Places.NONE : open.peek().places;
        Places places = around.ofChild(attributes, dataFile, place);
        Optional<Tag> tag = Tag.of(name);
        if (tag.isEmpty()) {
            skip(Code.MARKUP_ELEMENT, places, "<" + name + ">");
        } else {
            open(tag.get(), attributes, places);
        }
    }

    private void open(Tag tag, Map<String, String> attributes, Places places) {
        Optional<OpenElement> parent = Optional.ofNullable(open.peek());
        if (!TreeRules.allows(parent.map(element -> element.tag), tag)) {
            String holder = parent.map(element -> element.tag.id()).orElse("");
            skip(Code.MARKUP_PLACE, places, "<" + tag.id() + ">", "<" + holder + ">");
        } else if (open.size() >= MOST_DEPTH) {
            skip(Code.MARKUP_DEPTH, places, String.valueOf(MOST_DEPTH));
        } else {
            Map<String, String> kept = checked(tag, attributes, places.finding());
            open.push(new OpenElement(tag, kept, places, spaceOf(tag)));
        }
    }

    private WhiteSpace spaceOf(Tag tag) {
        OpenElement parent = open.peek();
        if (parent == null || tag == Tag.ASIDE) {
            return new WhiteSpace();
        }
        if (TreeRules.isInline(tag)) {
            meetInline(tag, parent);
            return parent.space;
        }
        parent.space.restart();
        return new WhiteSpace();
    }

    private static void meetInline(Tag tag, OpenElement parent) {
        if (tag == Tag.BR) {
            parent.space.restart();
        } else if (tag == Tag.IMG) {
            parent.space.object(parent.text());
        }
    }

    private Map<String, String> checked(Tag tag, Map<String, String> attributes, SourceSpan place) {
        Map<String, String> kept = new HashMap<>();
        attributes.forEach((name, value) -> {
            if (!TreeRules.allowsAttribute(tag, name)) {
                add(Code.MARKUP_ATTRIBUTE, place, name, "<" + tag.id() + ">");
            } else if (!name.equals("data-src") && !name.equals("data-tpl")) {
                checkValue(name, value, place);
                kept.put(name, value);
            }
        });
        references.collect(kept, place);
        return kept;
    }

    private void checkValue(String name, String value, SourceSpan place) {
        boolean number = name.equals("colspan") || name.equals("rowspan") || name.equals("start");
        int least = name.equals("start") ? 0 : 1;
        if (number && !isNumber(value, least)) {
            add(Code.MARKUP_NUMBER, place, name, value, String.valueOf(least), String.valueOf(MOST_SPAN));
        }
        if (name.equals("id") && !references.declare(value)) {
            add(Code.MARKUP_ID, place, value);
        }
    }

    private static boolean isNumber(String value, int least) {
        boolean digits =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(value) >= least && Integer.parseInt(value) <= MOST_SPAN;
    }

    /** An end tag; the parser has made sure that it fits. */
    void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Element closed = open.pop().close();
        if (open.isEmpty()) {
            root = Optional.of(closed);
        } else {
            open.peek().add(closed);
        }
    }

    /** Characters. */
    void text(char[] characters, int start, int length, SourceSpan place) {
        OpenElement holder = open.peek();
        if (skipped > 0 || holder == null) {
            return;
        }
        if (TreeRules.allowsText(holder.tag)) {
            holder.space.append(holder.text(), characters, start, length);
        } else if (!new String(characters, start, length).isBlank()) {
            report(Code.MARKUP_TEXT, place, "<" + holder.tag.id() + ">");
        }
    }

    /**
     * Notes a finding at the innermost open element.
     *
     * @param place the place of the markup, for where the element has no other
     */
    void report(Code code, SourceSpan place, Object... arguments) {
        OpenElement holder = open.peek();
        SourceSpan element = holder == null ? SourceSpan.NONE : holder.places.finding();
        boolean mapped = element.isKnown() && !element.file().equals(place.file());
        add(code, mapped ? element : place, arguments);
    }

    private void add(Code code, SourceSpan place, Object... arguments) {
        found.add(Finding.of(code, place, arguments));
    }

    private void skip(Code code, Places places, Object... arguments) {
        add(code, places.finding(), arguments);
        skipped = 1;
    }

    /** Hands over the findings, and the tree where none is an error. */
    Optional<Document> finish(Findings findings) {
        if (found.isEmpty()) {
            references.brokenHeaders((id, place) -> add(Code.MARKUP_HEADERS, place, id));
            references.brokenLinks((id, place) -> add(Code.MARKUP_LINK, place, id));
        }
        found.forEach(findings::add);
        boolean failed = found.stream().anyMatch(Finding::isError);
        return failed ? Optional.empty() : root.map(Document::new);
    }
}
