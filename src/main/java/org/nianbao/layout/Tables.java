package org.nianbao.layout;

import java.util.Optional;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Borders;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.Style;

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
}
