package org.nianbao.style;

import java.util.List;
import java.util.Map;
import org.nianbao.style.BoxStyle.Edges;

/**
 * The style of a page: the result of all {@code @page} rules that match it.
 *
 * @param width of the sheet, in pt
 * @param height of the sheet, in pt
 * @param margin from the edges of the sheet to the type area (版心), in pt
 * @param boxes the margin boxes that have content
 */
public record PageStyle(double width, double height, Edges margin, Map<Position, MarginBox> boxes) {
    /** Copies the map. */
    public PageStyle {
        boxes = Map.copyOf(boxes);
    }

    /** The places of margin boxes in use (CSS Paged Media 3, section 4). */
    public enum Position {
        TOP_LEFT,
        TOP_CENTER,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_CENTER,
        BOTTOM_RIGHT
    }

    /**
     * A margin box.
     *
     * @param content what stands in it
     * @param style its letters, padding, borders and vertical alignment
     */
    public record MarginBox(List<ContentItem> content, Style style) {
        /** Copies the list. */
        public MarginBox {
            content = List.copyOf(content);
        }
    }
}
