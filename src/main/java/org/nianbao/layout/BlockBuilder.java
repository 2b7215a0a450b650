package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.ParagraphBlock.Marker;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Style;
import org.nianbao.style.Style.Display;
import org.nianbao.style.StyledNode;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;

/** Styled elements to blocks with their lines made, containers dissolved into what they hold. */
final class BlockBuilder {
    /** The lines that a turned table leaves for its heading. */
    private static final int TURNED_ROOM = 2;

    private final LayoutContext context;
    private final ParagraphBuilder paragraphs;

    BlockBuilder(LayoutContext context) {
        this.context = context;
        this.paragraphs = new ParagraphBuilder(context, this::note);
    }

    /**
     * The blocks of an element's content.
     *
     * @param parent the element
     * @param x the left edge of the room, from the left edge of the type area, in pt
     * @param width the room, in pt
     * @param type the type of the structure element for characters that stand in the parent itself
     */
    List<Block> content(StyledElement parent, double x, double width, String type) {
        List<Block> blocks = new ArrayList<>();
        List<StyledNode> inline = new ArrayList<>();
        for (StyledNode child : parent.children()) {
            if (isInline(child) && !isPicture(parent, child)) {
                inline.add(child);
            } else {
                flush(inline, parent, x, width, type, blocks);
                blocks.addAll(block((StyledElement) child, x, width));
            }
        }
        flush(inline, parent, x, width, type, blocks);
        return blocks;
    }

    /** Whether an element holds nothing but characters and inline elements. */
    static boolean isParagraph(StyledElement element) {
        return element.children().stream().allMatch(BlockBuilder::isInline);
    }

    private static boolean isInline(StyledNode node) {
        return !(node instanceof StyledElement element)
                || element.style().display() == Display.INLINE
                || element.style().generated().footnote();
    }

    /** A picture in a figure stands by itself; elsewhere it stands in the line. */
    private static boolean isPicture(StyledElement parent, StyledNode node) {
        return parent.element().tag() == Tag.FIGURE
                && node instanceof StyledElement element
                && element.element().tag() == Tag.IMG;
    }

    private static boolean isBlank(StyledNode node) {
        return node instanceof StyledText text && text.text().isBlank();
    }

    private void flush(
            List<StyledNode> inline, StyledElement parent, double x, double width, String type, List<Block> blocks) {
        if (!inline.stream().allMatch(BlockBuilder::isBlank)) {
            Style plain = Boxes.withoutBox(parent.style());
            StyledElement anonymous = new StyledElement(parent.element(), plain, inline);
            blocks.add(paragraphs.build(anonymous, x, width, type, Map.of()));
        }
        inline.clear();
    }

    private List<Block> block(StyledElement element, double x, double width) {
        if (element.style().box().width() instanceof Size.FitContent) {
            return fitted(element, x, width);
        }
        BoxStyle box = element.style().box();
        double outer = Boxes.outerWidth(box, width);
        double left = x + Boxes.leftOffset(box, width, outer);
        List<Block> blocks =
                switch (element.element().tag()) {
                    case TABLE -> Tables.isEmpty(element) ? List.of() : table(element, left, outer);
                    case UL, OL -> list(element, left, outer);
                    case FIGURE -> figure(element, left, outer);
                    case IMG -> picture(element, left, outer);
                    default -> inner(element, left, outer);
                };
        return marked(element, blocks);
    }

    private List<Block> table(StyledElement element, double x, double width) {
        if (ChartBuilder.isChart(element)) {
            return List.of(ChartBuilder.build(context, element, x, width));
        }
        List<Block> blocks = new ArrayList<>();
        TableBuilder builder = new TableBuilder(context, this::note, caption -> blocks.add(caption(caption, x, width)));
        blocks.add(element.style().table().turned() ? turned(builder, element) : builder.build(element, x, width));
        return Containers.together(blocks);
    }

    /** Stands above the table, a turned one too, and belongs to it in the structure. */
    private Block caption(StyledElement caption, double x, double width) {
        Element source = caption.element();
        return paragraphs.build(caption, x, width, Types.of(source), Types.attributes(source));
    }

    private Block turned(TableBuilder builder, StyledElement element) {
        double length = context.area().height() - TURNED_ROOM * context.grid().pitch();
        TableBlock table = builder.build(element, 0, length);
        BlockFlow flow = table.flow();
        return new TurnedBlock(
                flow, table.with(flow.bare()), length, context.area().width());
    }

    private List<Block> inner(StyledElement element, double x, double width) {
        Element source = element.element();
        boolean paragraph = isParagraph(element)
                && (source.tag() == Tag.P
                        || source.tag() == Tag.FIGCAPTION
                        || source.tag().headingLevel() > 0);
        if (paragraph && ContentsEntry.is(element)) {
            return List.of(contentsEntry(element, x, width));
        } else if (paragraph) {
            return List.of(paragraphs.build(element, x, width, Types.of(source), Types.attributes(source)));
        }
        return inElement(Types.container(source), element, () -> container(element, x, width));
    }

    /** Entries that follow each other are one table of contents. */
    private Block contentsEntry(StyledElement element, double x, double width) {
        context.structure().resume("TOC");
        context.structure().open("TOCI", Map.of());
        Block block = paragraphs.build(element, x, width, "Reference", Types.attributes(element.element()));
        context.structure().close();
        context.structure().close();
        return block;
    }

    private List<Block> container(StyledElement element, double x, double width) {
        BoxStyle box = element.style().box();
        double left = x + Boxes.left(box);
        double inside = width - Boxes.left(box) - Boxes.right(box);
        List<Block> blocks = content(element, left, inside, "P");
        return Containers.wrap(blocks, element.style(), new Frame(box, x, width));
    }

    /** A box as wide as its longest line, moved by its automatic margins: 落款 (GB/T 9704 7.3.5). */
    private List<Block> fitted(StyledElement element, double x, double width) {
        BoxStyle box = element.style().box();
        double room = width - box.margin().left() - box.margin().right();
        LayoutContext scratch = context.scratch();
        List<Block> wide = new BlockBuilder(scratch).container(element, 0, room);
        double inside = Math.min(room, Boxes.widest(wide, room));
        double spare = room - inside;
        double shift = !box.autoLeft() ? 0 : box.autoRight() ? spare / 2 : spare;
        double left = x + box.margin().left() + shift;
        List<Block> blocks = inElement(
                Types.container(element.element()), element, () -> container(element, left, inside + Geometry.EPSILON));
        return marked(element, blocks);
    }

    private List<Block> list(StyledElement list, double x, double width) {
        BoxStyle box = list.style().box();
        Frame frame = new Frame(box, x, width);
        double left = x + Boxes.left(box);
        double inside = width - Boxes.left(box) - Boxes.right(box);
        return inElement(Optional.of("L"), list, () -> {
            List<Block> blocks = new ArrayList<>();
            int number =
                    list.element().attribute("start").map(Integer::parseInt).orElse(1);
            for (StyledNode child : list.children()) {
                if (child instanceof StyledElement item) {
                    blocks.addAll(listItem(item, left, inside, number++));
                }
            }
            return Containers.wrap(blocks, list.style(), frame);
        });
    }

    private List<Block> listItem(StyledElement item, double x, double width, int number) {
        context.structure().open("LI", Map.of());
        String label = ListMarkers.text(item.style().text().listStyle(), number);
        Optional<Marker> marker =
                label.isEmpty() ? Optional.empty() : Optional.of(paragraphs.marker(label, item.style()));
        List<Block> blocks = listBody(item, x, width);
        context.structure().close();
        if (marker.isPresent() && !blocks.isEmpty() && blocks.get(0) instanceof ParagraphBlock first) {
            blocks.set(0, first.with(marker.get()));
        }
        return marked(
                item,
                Containers.wrap(blocks, item.style(), new Frame(item.style().box(), x, width)));
    }

    private List<Block> listBody(StyledElement item, double x, double width) {
        if (isParagraph(item)) {
            return new ArrayList<>(content(item, x, width, "LBody"));
        }
        context.structure().open("LBody", Map.of());
        List<Block> blocks = new ArrayList<>(content(item, x, width, "P"));
        context.structure().close();
        return blocks;
    }

    private List<Block> figure(StyledElement figure, double x, double width) {
        List<Block> parts =
                inElement(Optional.of("Div"), figure, () -> Containers.together(container(figure, x, width)));
        return FigureBlock.of(parts, context.area().height())
                .map(whole -> List.<Block>of(whole))
                .orElse(parts);
    }

    private List<Block> picture(StyledElement image, double x, double width) {
        return new PictureBuilder(context)
                .build(image, x, width)
                .map(picture -> List.<Block>of(picture))
                .orElse(List.of());
    }

    private List<Block> inElement(
            Optional<String> type, StyledElement element, java.util.function.Supplier<List<Block>> content) {
        if (type.isEmpty()) {
            return content.get();
        }
        context.structure().open(type.get(), Types.attributes(element.element()));
        List<Block> blocks = content.get();
        context.structure().close();
        return blocks;
    }

    /** Adds to the blocks of an element what links, outline and running heads want of it. */
    private List<Block> marked(StyledElement element, List<Block> blocks) {
        return blocks.isEmpty() ? blocks : Containers.marked(blocks, element, context);
    }

    private Note note(StyledElement aside) {
        int number = context.nextNote();
        context.structure().open("Note", Map.of("ID", "note-" + number));
        Marker marker = paragraphs.marker(String.valueOf(number), aside.style());
        BoxStyle box = aside.style().box();
        double inset = Math.max(Boxes.left(box), 1.5 * aside.style().font().size());
        List<StyledNode> nodes = aside.children().stream()
                .filter(child -> !(child instanceof Generated))
                .toList();
        Style plain = Boxes.withoutBox(aside.style());
        StyledElement body = new StyledElement(aside.element(), plain, nodes);
        ParagraphBlock block = paragraphs.note(body, inset, "P");
        context.structure().close();
        return new Note(number, List.of(block.with(marker)));
    }
}
