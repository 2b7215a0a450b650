package org.nianbao.layout;

import java.util.List;
import java.util.Map;

/**
 * An element of the logical structure. It holds children or owns drawn things, never both; ids grow in reading order.
 *
 * @param id the number by which drawn things name it
 * @param type the standard type: {@code Document}, {@code Sect}, {@code H1}, {@code P}, {@code Table}, {@code TD} …
 * @param attributes what goes with it: {@code Alt}, {@code Scope}, {@code RowSpan}, {@code ColSpan}, {@code Headers}
 *     (ids parted by blanks), {@code ID}, {@code Lang}, {@code ListNumbering}, {@code ActualText}
 * @param children its parts in reading order
 */
public record StructureNode(int id, String type, Map<String, String> attributes, List<StructureNode> children) {
    /** Copies the collections. */
    public StructureNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }
}
