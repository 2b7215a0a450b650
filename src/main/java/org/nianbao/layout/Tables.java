package org.nianbao.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.markup.Tag;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Borders;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode.StyledElement;

/** Small helpers for tables. */
final class Tables {
    private Tables() {}

    /** The style by which a table stands in the flow: its rules and background are drawn by the table itself. */
    static Style flowStyle(Style style) {
        BoxStyle box = style.box();
        BoxStyle bare = new BoxStyle(
                box.margin(),
                Borders.NONE,
                Edges.ZERO,
                Optional.empty(),
                box.width(),
                box.height(),
                box.minHeight(),
                box.autoLeft(),
                box.autoRight());
        return new Style(
                style.font(), style.text(), style.display(), bare, style.breaks(), style.table(), style.generated());
    }

    /** Whether a table has no row at all. */
    static boolean isEmpty(StyledElement table) {
        return children(table).noneMatch(child -> child.element().tag() == Tag.TR || hasRow(child));
    }

    /** Whether a table has rows outside of its head and its foot. */
    static boolean hasBody(StyledElement table) {
        return children(table)
                .anyMatch(child ->
                        child.element().tag() == Tag.TR || child.element().tag() == Tag.TBODY && hasRow(child));
    }

    private static boolean hasRow(StyledElement group) {
        return children(group).anyMatch(child -> child.element().tag() == Tag.TR);
    }

    private static Stream<StyledElement> children(StyledElement element) {
        return element.children().stream()
                .filter(StyledElement.class::isInstance)
                .map(StyledElement.class::cast);
    }
}
