package org.nianbao.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
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

    private final PlaceFinder places;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final References references = new References();
    private final Set<Finding> found = new LinkedHashSet<>();
    private final Attributes kept = new Attributes();
    /** Elements inside one that is left out because of an error, itself included. */
    private int skipped;

    private Optional<Element> root = Optional.empty();

    TreeBuilder(String dataFile) {
        this.places = new PlaceFinder(dataFile);
    }

    /** A start tag. */
    void start(String name, Attributes attributes, SourceSpan place) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        OpenElement parent = open.peek();
        Places own = places.ofChild(parent == null ? Places.NONE : parent.places, attributes, place);
        Optional<Tag> tag = Tag.of(name);
        if (tag.isEmpty()) {
            skip(Code.MARKUP_ELEMENT, own, "<" + name + ">");
        } else {
            open(tag.get(), attributes, own, parent);
        }
    }

    private void open(Tag tag, Attributes attributes, Places places, OpenElement parent) {
        boolean allowed = parent == null ? TreeRules.isRoot(tag) : TreeRules.allows(parent.tag, tag);
        if (!allowed) {
            String holder = parent == null ? "" : parent.tag.id();
            skip(Code.MARKUP_PLACE, places, "<" + tag.id() + ">", "<" + holder + ">");
        } else if (open.size() >= MOST_DEPTH) {
            skip(Code.MARKUP_DEPTH, places, String.valueOf(MOST_DEPTH));
        } else {
            check(tag, attributes, places.finding());
            open.push(new OpenElement(tag, kept.toMap(), places, spaceOf(tag)));
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

    private void check(Tag tag, Attributes attributes, SourceSpan finding) {
        kept.clear();
        for (int i = 0; i < attributes.count(); i++) {
            String name = attributes.name(i);
            boolean place = name.equals("data-src") || name.equals("data-tpl");
            if (!place) {
                check(tag, name, attributes.value(i), finding);
            }
        }
    }

    private void check(Tag tag, String name, String value, SourceSpan finding) {
        if (TreeRules.allowsAttribute(tag, name)) {
            checkValue(name, value, finding);
            kept.add(name, value);
        } else {
            add(Code.MARKUP_ATTRIBUTE, finding, name, "<" + tag.id() + ">");
        }
    }

    private void checkValue(String name, String value, SourceSpan place) {
        switch (name) {
            case "colspan", "rowspan" -> checkNumber(name, value, 1, place);
            case "start" -> checkNumber(name, value, 0, place);
            case "headers" -> references.headers(value, place);
            case "href" -> references.link(value, place);
            case "id" -> {
                if (!references.declare(value)) {
                    add(Code.MARKUP_ID, place, value);
                }
            }
            default -> {
                // any value will do
            }
        }
    }

    private void checkNumber(String name, String value, int least, SourceSpan place) {
        if (!isNumber(value, least)) {
            add(Code.MARKUP_NUMBER, place, name, value, String.valueOf(least), String.valueOf(MOST_SPAN));
        }
    }

    private static boolean isNumber(String value, int least) {
        int number = value.isEmpty() || value.length() > 4 ? -1 : 0;
        for (int i = 0; i < value.length() && number >= 0; i++) {
            int digit = value.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
        }
        return number >= least && number <= MOST_SPAN;
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
        } else if (!WhiteSpace.isBlank(characters, start, length)) {
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

    /** Whether an element is open. */
    boolean isInside() {
        return !open.isEmpty();
    }

    /** The name of the innermost open element. */
    String openName() {
        return open.element().tag.id();
    }

    /** Whether the root has ended. */
    boolean isClosed() {
        return root.isPresent();
    }

    /** Whether nothing is wrong so far. */
    boolean isClean() {
        return found.isEmpty();
    }

    /** The tree where it is whole and there is nothing to say about it. */
    Optional<Document> sound() {
        return !isInside() && isClean() && references.areSound() ? root.map(Document::new) : Optional.empty();
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
