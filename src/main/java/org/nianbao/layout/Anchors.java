package org.nianbao.layout;

import java.util.Map;

/**
 * What some pieces of a paragraph are besides characters, by the id of their structure element.
 *
 * @param links where links lead
 * @param pictures the names of pictures that stand in the line
 */
record Anchors(Map<Integer, Target> links, Map<Integer, String> pictures) {
    /** Of a paragraph of characters alone. */
    static final Anchors NONE = new Anchors(Map.of(), Map.of());

    Anchors {
        links = Map.copyOf(links);
        pictures = Map.copyOf(pictures);
    }

    /** Where a link leads, and what is said of it. */
    record Target(String target, String text) {}
}
