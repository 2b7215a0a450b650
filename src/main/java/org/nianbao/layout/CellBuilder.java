package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.markup.Attributes;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Style.Display;
import org.nianbao.style.StyledNode;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;
import org.nianbao.text.InlinePiece;

/** The inside of a table cell to paragraphs, and the cell's element of the structure. */
final class CellBuilder {
    private final LayoutContext context;
    private final InlineBuilder.NoteBuilder notes;

    CellBuilder(LayoutContext context, InlineBuilder.NoteBuilder notes) {
        this.context = context;
        this.notes = notes;
    }

    /** The paragraphs of a cell; a blank cell is an element without content. */
    List<CellText> texts(StyledElement cell) {
        String type = cell.element().tag() == Tag.TH ? "TH" : "TD";
        Map<String, String> attributes = attributes(cell.element());
        List<StyledElement> paragraphs = paragraphs(cell);
        if (paragraphs.isEmpty()) {
            context.structure().leaf(type, attributes);
            return List.of();
        } else if (paragraphs.size() == 1) {
            return List.of(text(paragraphs.get(0), type, attributes));
        }
        context.structure().open(type, attributes);
        List<CellText> texts = paragraphs.stream()
                .map(paragraph -> text(paragraph, "P", Map.of()))
                .toList();
        context.structure().close();
        return texts;
    }

    /** The characters of a cell, for messages. */
    String plainText(TableCell cell) {
        StringBuilder text = new StringBuilder();
        pieces(cell).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The place of a cell's text in the data file. */
    SourceSpan place(TableCell cell) {
        return pieces(cell).stream()
                .map(InlinePiece.Characters::source)
                .findFirst()
                .orElse(SourceSpan.NONE);
    }

    private static List<InlinePiece.Characters> pieces(TableCell cell) {
        return cell.texts().stream()
                .flatMap(text -> text.content().pieces().stream())
                .filter(InlinePiece.Characters.class::isInstance)
                .map(InlinePiece.Characters.class::cast)
                .toList();
    }

    private CellText text(StyledElement paragraph, String type, Map<String, String> attributes) {
        InlineContent content = new InlineBuilder(context, notes)
                .build(
                        paragraph.children(),
                        paragraph.style(),
                        type,
                        attributes,
                        paragraph.element().source());
        return CellText.of(content, paragraph.style(), context.texts());
    }

    private static List<StyledElement> paragraphs(StyledElement parent) {
        if (!hasBlock(parent)) {
            return isBlank(parent.children()) ? List.of() : List.of(parent);
        }
        List<StyledElement> paragraphs = new ArrayList<>();
        List<StyledNode> inline = new ArrayList<>();
        for (StyledNode child : parent.children()) {
            if (isBlock(child)) {
                flush(inline, parent, paragraphs);
                paragraphs.addAll(paragraphs((StyledElement) child));
            } else {
                inline.add(child);
            }
        }
        flush(inline, parent, paragraphs);
        return paragraphs;
    }

    private static boolean hasBlock(StyledElement parent) {
        for (StyledNode child : parent.children()) {
            if (isBlock(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlock(StyledNode node) {
        return node instanceof StyledElement element
                && element.style().display() != Display.INLINE
                && !element.style().generated().footnote();
    }

    private static boolean isBlank(List<StyledNode> inline) {
        for (StyledNode node : inline) {
            if (!(node instanceof StyledText text) || !text.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static void flush(List<StyledNode> inline, StyledElement parent, List<StyledElement> paragraphs) {
        if (!isBlank(inline)) {
            paragraphs.add(new StyledElement(parent.element(), parent.style(), inline));
        }
        inline.clear();
    }

    private static Map<String, String> attributes(Element cell) {
        Attributes attributes = new Attributes();
        copy(cell, "rowspan", "RowSpan", attributes);
        copy(cell, "colspan", "ColSpan", attributes);
        copy(cell, "headers", "Headers", attributes);
        copy(cell, "id", "ID", attributes);
        if (cell.tag() == Tag.TH) {
            boolean row = cell.attributes().getOrDefault("scope", "col").startsWith("row");
            attributes.add("Scope", row ? "Row" : "Column");
        }
        return attributes.toMap();
    }

    private static void copy(Element cell, String name, String key, Attributes attributes) {
        String value = cell.attributes().getOrDefault(name, "1");
        if (!value.equals("1")) {
            attributes.add(key, value);
        }
    }
}
