package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.layout.BlockFlow.SetString;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.markup.MarkupNode;
import org.nianbao.markup.Tag;
import org.nianbao.markup.Text;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BreakStyle;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.BreakStyle.Inside;
import org.nianbao.style.GeneratedStyle.NamedString;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode.StyledElement;

/** Hands what a container asks for on to the blocks inside it. */
final class Containers {
    private Containers() {}

    /** The flow of a block of its own: a paragraph, a table, a picture. */
    static BlockFlow own(Style style, double x, double width) {
        BlockFlow plain = new BlockFlow(
                0,
                0,
                0,
                0,
                Break.AUTO,
                Break.AUTO,
                false,
                style.breaks().page(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return around(plain, style, new Frame(style.box(), x, width), true, true);
    }

    /** Puts margins, padding, borders and breaks of a container around the blocks inside it. */
    static List<Block> wrap(List<Block> blocks, Style style, Frame frame) {
        List<Block> wrapped = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            wrapped.add(block.with(around(block.flow(), style, frame, i == 0, i == blocks.size() - 1)));
        }
        return style.breaks().inside() == Inside.AVOID ? together(wrapped) : wrapped;
    }

    /** Makes blocks keep with each other. */
    static List<Block> together(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            kept.add(i == blocks.size() - 1 ? block : block.with(keptWithNext(block.flow())));
        }
        return kept;
    }

    /** Adds the names, bookmarks and strings of an element to its first block. */
    static List<Block> marked(List<Block> blocks, StyledElement element, LayoutContext context) {
        List<String> names = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        element.element().id().ifPresent(names::add);
        int level = element.style().generated().bookmarkLevel();
        if (level > 0) {
            String name = context.nextName();
            names.add(name);
            bookmarks.add(new Bookmark(ownText(element.element()), level, name));
        }
        List<SetString> strings = strings(element);
        if (names.isEmpty() && strings.isEmpty()) {
            return blocks;
        }
        List<Block> result = new ArrayList<>(blocks);
        result.set(0, blocks.get(0).with(marked(blocks.get(0).flow(), names, bookmarks, strings)));
        return result;
    }

    private static List<SetString> strings(StyledElement element) {
        List<SetString> strings = new ArrayList<>();
        for (NamedString named : element.style().generated().stringSet()) {
            strings.add(new SetString(named.name(), GeneratedText.of(named.content(), element.element())));
        }
        return strings;
    }

    private static String ownText(org.nianbao.markup.Element element) {
        StringBuilder text = new StringBuilder();
        for (MarkupNode child : element.children()) {
            if (child instanceof Text characters) {
                text.append(characters.text());
            } else if (child instanceof org.nianbao.markup.Element inner && inner.tag() != Tag.ASIDE) {
                text.append(ownText(inner));
            }
        }
        return text.toString().strip();
    }

    private static BlockFlow around(BlockFlow flow, Style style, Frame frame, boolean first, boolean last) {
        BoxStyle box = style.box();
        BreakStyle breaks = style.breaks();
        double top = first ? Boxes.top(box) : 0;
        double bottom = last ? Boxes.bottom(box) : 0;
        boolean padsTop = top > 0;
        boolean padsBottom = bottom > 0;
        double inner = padsTop ? flow.before() : 0;
        double innerAfter = padsBottom ? flow.after() : 0;
        return new BlockFlow(
                first ? Math.max(box.margin().top(), padsTop ? 0 : flow.before()) : flow.before(),
                last ? Math.max(box.margin().bottom(), padsBottom ? 0 : flow.after()) : flow.after(),
                flow.padTop() + top + inner,
                flow.padBottom() + bottom + innerAfter,
                first ? BlockFlow.stronger(breaks.before(), flow.breakBefore()) : flow.breakBefore(),
                last ? BlockFlow.stronger(breaks.after(), flow.breakAfter()) : flow.breakAfter(),
                flow.whole() || (first && last && breaks.inside() == Inside.AVOID),
                flow.page(),
                frames(flow, frame, first, last, top + inner, bottom + innerAfter),
                flow.destinations(),
                flow.bookmarks(),
                flow.strings());
    }

    private static List<Frame.Part> frames(
            BlockFlow flow, Frame frame, boolean first, boolean last, double top, double bottom) {
        List<Frame.Part> parts = new ArrayList<>();
        if (Frame.isVisible(frame.box())) {
            parts.add(new Frame.Part(frame, 0, 0, first, last));
        }
        for (Frame.Part part : flow.frames()) {
            parts.add(
                    new Frame.Part(part.frame(), part.top() + top, part.bottom() + bottom, part.first(), part.last()));
        }
        return parts;
    }

    private static BlockFlow keptWithNext(BlockFlow flow) {
        return new BlockFlow(
                flow.before(),
                flow.after(),
                flow.padTop(),
                flow.padBottom(),
                flow.breakBefore(),
                BlockFlow.stronger(flow.breakAfter(), Break.AVOID),
                flow.whole(),
                flow.page(),
                flow.frames(),
                flow.destinations(),
                flow.bookmarks(),
                flow.strings());
    }

    private static BlockFlow marked(
            BlockFlow flow, List<String> names, List<Bookmark> bookmarks, List<SetString> strings) {
        return new BlockFlow(
                flow.before(),
                flow.after(),
                flow.padTop(),
                flow.padBottom(),
                flow.breakBefore(),
                flow.breakAfter(),
                flow.whole(),
                flow.page(),
                flow.frames(),
                joined(names, flow.destinations()),
                joined(bookmarks, flow.bookmarks()),
                joined(strings, flow.strings()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
