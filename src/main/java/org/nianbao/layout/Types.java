package org.nianbao.layout;

import java.util.Map;
import java.util.Optional;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;

/** Standard structure types (ISO 32000-1, 14.8.4) of markup elements. */
final class Types {
    private Types() {}

    /** The type of an element that holds characters. */
    static String of(Element element) {
        int level = element.tag().headingLevel();
        if (level > 0) {
            return "H" + level;
        }
        return element.tag() == Tag.FIGCAPTION || element.tag() == Tag.CAPTION ? "Caption" : "P";
    }

    /** The type of an element that holds blocks; empty where it leaves no trace. */
    static Optional<String> container(Element element) {
        return switch (element.tag()) {
            case SECTION -> Optional.of("Sect");
            case DIV, FIGURE -> Optional.of("Div");
            case ASIDE -> Optional.of("Note");
            default -> Optional.empty();
        };
    }

    /** The attributes that the structure takes over. */
    static Map<String, String> attributes(Element element) {
        if (element.tag() == Tag.OL) {
            return Map.of("ListNumbering", "Decimal");
        } else if (element.tag() == Tag.UL) {
            return Map.of("ListNumbering", "Disc");
        }
        return element.attribute("lang").map(lang -> Map.of("Lang", lang)).orElse(Map.of());
    }
}
