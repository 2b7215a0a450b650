package org.nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.font.CharacterPolicy;
import org.nianbao.layout.Anchors.Target;
import org.nianbao.layout.InlineContent.Call;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.ContentItem;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;
import org.nianbao.text.InlinePiece;

/**
 * Styled inline nodes to the pieces of a paragraph, and their elements of the structure.
 *
 * <p>A paragraph of nothing but characters owns them itself; one with links, notes or pictures inside holds elements,
 * since an element has either children or content (ISO 32000-1, 14.7.4).
 */
final class InlineBuilder {
    private final LayoutContext context;
    private final NoteBuilder notes;
    private final List<InlinePiece> pieces = new ArrayList<>();
    private final Map<Integer, Target> links = new HashMap<>();
    private final Map<Integer, String> pictures = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private int offset;
    private boolean afterSpace = true;

    InlineBuilder(LayoutContext context, NoteBuilder notes) {
        this.context = context;
        this.notes = notes;
    }

    /** Makes footnotes; the block builder does. */
    interface NoteBuilder {
        /** Builds the body of a footnote. */
        Note build(StyledElement note);
    }

    /**
     * Builds the inside of a paragraph.
     *
     * @param nodes its inline nodes
     * @param style its style
     * @param type the type of its element of the structure, with attributes
     * @param source its place in the data file
     */
    InlineContent build(
            List<StyledNode> nodes, Style style, String type, Map<String, String> attributes, SourceSpan source) {
        if (needElement(nodes)) {
            context.structure().open(type, attributes);
            mixed(nodes, style, source);
            context.structure().close();
        } else {
            int owner = context.structure().leaf(type, attributes);
            for (StyledNode node : nodes) {
                append(node, style, owner, source);
            }
        }
        return new InlineContent(trimmed(), anchors(), calls);
    }

    private Anchors anchors() {
        return links.isEmpty() && pictures.isEmpty() ? Anchors.NONE : new Anchors(links, pictures);
    }

    private static boolean needsElement(StyledNode node) {
        return node instanceof StyledElement element && (isOwnElement(element) || needElement(element.children()));
    }

    private static boolean needElement(List<StyledNode> nodes) {
        for (StyledNode node : nodes) {
            if (needsElement(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnElement(StyledElement element) {
        Tag tag = element.element().tag();
        return tag == Tag.A || tag == Tag.IMG || element.style().generated().footnote() || isForeign(element);
    }

    private static boolean isForeign(StyledElement element) {
        return element.element().attribute("lang").isPresent();
    }

    private void mixed(List<StyledNode> nodes, Style style, SourceSpan source) {
        int span = -1;
        for (StyledNode node : nodes) {
            if (needsElement(node)) {
                ownElement((StyledElement) node, style, source);
                span = -1;
            } else {
                span = span < 0 && isVisible(node) ? context.structure().leaf("Span") : span;
                append(node, style, span, source);
            }
        }
    }

    private static boolean isVisible(StyledNode node) {
        return !(node instanceof StyledText text) || !text.text().isBlank();
    }

    private void ownElement(StyledElement element, Style around, SourceSpan outer) {
        SourceSpan source = placeOf(element.element(), outer);
        if (element.style().generated().footnote()) {
            footnote(element, around, source);
        } else if (element.element().tag() == Tag.A) {
            link(element, source);
        } else if (element.element().tag() == Tag.IMG) {
            picture(element, source);
        } else if (isForeign(element)) {
            foreign(element, source);
        } else {
            mixed(element.children(), element.style(), source);
        }
    }

    /** Words of another language, read by another voice. */
    private void foreign(StyledElement element, SourceSpan source) {
        Map<String, String> language = Types.attributes(element.element());
        if (needElement(element.children())) {
            context.structure().open("Span", language);
            mixed(element.children(), element.style(), source);
            context.structure().close();
        } else {
            int owner = context.structure().leaf("Span", language);
            element.children().forEach(child -> append(child, element.style(), owner, source));
        }
    }

    private void link(StyledElement element, SourceSpan source) {
        String target = element.element().attribute("href").orElse("");
        int owner = context.structure().leaf("Link", Types.attributes(element.element()));
        element.children().forEach(child -> append(child, element.style(), owner, source));
        links.put(owner, new Target(target, element.element().text()));
    }

    private void footnote(StyledElement element, Style around, SourceSpan source) {
        int owner = context.structure().leaf("Reference");
        Note note = notes.build(element);
        characters(String.valueOf(note.number()), context.looks().raised(around.font()), owner, source);
        calls.add(new Call(offset - 1, note));
    }

    private void picture(StyledElement element, SourceSpan source) {
        String path = element.element().attribute("src").orElse("");
        String alt = element.element().attribute("alt").orElse("");
        int owner = context.structure().leaf("Figure", Map.of("Alt", alt.isEmpty() ? path : alt));
        context.image(path, source).ifPresent(image -> {
            pictures.put(owner, path);
            box(image, element.style(), owner);
        });
    }

    private void box(ImageData image, Style style, int owner) {
        double height = style.font().size();
        double width = height * image.width() / image.height();
        pieces.add(new InlinePiece.Box(width, height, owner));
        offset++;
    }

    private void append(StyledNode node, Style style, int owner, SourceSpan source) {
        if (node instanceof StyledText text) {
            characters(folded(text.text()), context.looks().of(style.font()), owner, source);
        } else if (node instanceof Generated generated) {
            generated.content().forEach(item -> generate(item, generated, owner, source));
        } else if (node instanceof StyledElement element) {
            appendElement(element, owner, source);
        }
    }

    private void appendElement(StyledElement element, int owner, SourceSpan outer) {
        if (element.element().tag() == Tag.BR) {
            characters("\n", context.looks().of(element.style().font()), owner, outer);
            afterSpace = true;
            return;
        }
        SourceSpan source = placeOf(element.element(), outer);
        element.children().forEach(child -> append(child, element.style(), owner, source));
    }

    private void generate(ContentItem item, Generated generated, int owner, SourceSpan source) {
        InlinePiece.Look look = context.looks().of(generated.style().font());
        if (item instanceof ContentItem.Leader leader) {
            pieces.add(new InlinePiece.Leader(leader.pattern(), look, InlinePiece.NOBODY));
            offset++;
        } else {
            characters(GeneratedText.of(item, generated.element(), context), look, owner, source);
        }
    }

    private void characters(String written, InlinePiece.Look look, int owner, SourceSpan source) {
        String text = CharacterPolicy.clean(written, source, context.findings());
        if (!text.isEmpty()) {
            pieces.add(new InlinePiece.Characters(text, look, owner, source));
            offset += text.length();
            afterSpace = text.endsWith(" ");
        }
    }

    /** One blank for any run of blanks, none at the start of the paragraph or after a break. */
    private String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    private boolean isFolded(String text) {
        boolean blank = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    private String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = space;
        }
        return out.toString();
    }

    /** The pieces without a blank at the end. */
    private List<InlinePiece> trimmed() {
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof InlinePiece.Characters piece
                && piece.text().endsWith(" ")) {
            String text = piece.text().substring(0, piece.text().length() - 1);
            pieces.set(last, new InlinePiece.Characters(text, piece.look(), piece.owner(), piece.source()));
        }
        return pieces;
    }

    private static SourceSpan placeOf(Element element, SourceSpan outer) {
        return element.source().isKnown() ? element.source() : outer;
    }
}
