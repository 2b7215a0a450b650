package org.nianbao.style;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.nianbao.markup.Element;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;

/** Computed styles as plain text, for debugging: one line for each part of a style, lengths in pt. */
public final class StyleDump {
    private StyleDump() {}

    /** A styled tree: each element with its style, indented by depth. */
    public static String dump(StyledDocument document) {
        StringBuilder out = new StringBuilder();
        append(document.body(), "", out);
        return out.toString();
    }

    /** One style. */
    public static String dump(Style style) {
        return String.join("\n", lines(style)) + "\n";
    }

    private static void append(StyledElement element, String indent, StringBuilder out) {
        out.append(indent).append(name(element.element())).append('\n');
        lines(element.style())
                .forEach(line -> out.append(indent).append("  | ").append(line).append('\n'));
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement inner) {
                append(inner, indent + "  ", out);
            } else if (child instanceof Generated generated) {
                out.append(indent)
                        .append("  generated ")
                        .append(generated.content())
                        .append('\n');
            }
        }
    }

    private static String name(Element element) {
        String id = element.id().map(value -> "#" + value).orElse("");
        String classes = element.attribute("class")
                .map(value -> "." + value.trim().replace(' ', '.'))
                .orElse("");
        return element.tag().id() + id + classes;
    }

    private static List<String> lines(Style style) {
        return List.of(
                "display " + Readers.nameOf(style.display()),
                font(style.font()),
                text(style.text()),
                box(style.box()),
                breaks(style.breaks()),
                table(style.table()),
                generated(style.generated()));
    }

    private static String font(FontStyle font) {
        return "font " + String.join(", ", font.families()) + " size " + number(font.size()) + " color "
                + color(font.color()) + " spacing " + number(font.letterSpacing()) + " rise " + number(font.rise());
    }

    private static String text(TextStyle text) {
        StringJoiner line = new StringJoiner(" ", "text ", "");
        line.add(Readers.nameOf(text.align()));
        line.add("indent " + number(text.indent()));
        line.add("line " + number(text.lineHeight()));
        line.add("break " + Readers.nameOf(text.lineBreak()));
        line.add("trim " + Readers.nameOf(text.trim()));
        line.add("orphans " + text.orphans() + " widows " + text.widows());
        line.add("list " + Readers.nameOf(text.listStyle()));
        flag(line, "balance", text.balance());
        flag(line, "autospace", text.autospace());
        flag(line, "hanging", text.hanging());
        flag(line, "snap", text.snap());
        flag(line, "vertical", text.vertical());
        return line.toString();
    }

    private static void flag(StringJoiner line, String name, boolean set) {
        if (set) {
            line.add(name);
        }
    }

    private static String box(BoxStyle box) {
        return "box margin " + edges(box.margin()) + " border " + borders(box.border()) + " padding "
                + edges(box.padding()) + " background "
                + box.background().map(StyleDump::color).orElse("none") + " width "
                + size(box.width()) + " height " + size(box.height()) + " min-height " + number(box.minHeight())
                + (box.autoLeft() ? " auto-left" : "") + (box.autoRight() ? " auto-right" : "");
    }

    private static String breaks(BreakStyle breaks) {
        return "breaks before " + Readers.nameOf(breaks.before()) + " after " + Readers.nameOf(breaks.after())
                + " inside " + Readers.nameOf(breaks.inside()) + " page \"" + breaks.page() + "\""
                + (breaks.clear() ? " clear" : "");
    }

    private static String table(TableStyle table) {
        return "table " + (table.collapse() ? "collapse " : "") + Readers.nameOf(table.verticalAlign()) + " fit "
                + number(table.fit().rowHeight()) + " " + number(table.fit().fontSize())
                + (table.turned() ? " turned" : "") + " pattern " + table.pattern();
    }

    private static String generated(GeneratedStyle generated) {
        return "generated bookmark " + generated.bookmarkLevel() + " strings " + generated.stringSet()
                + (generated.footnote() ? " footnote" : "");
    }

    private static String edges(Edges edges) {
        return number(edges.top()) + " " + number(edges.right()) + " " + number(edges.bottom()) + " "
                + number(edges.left());
    }

    private static String borders(BoxStyle.Borders borders) {
        return border(borders.top()) + " " + border(borders.right()) + " " + border(borders.bottom()) + " "
                + border(borders.left());
    }

    private static String border(Border border) {
        return border.width() == 0 ? "0" : number(border.width()) + "/" + color(border.color());
    }

    private static String size(Size size) {
        if (size instanceof Size.Points points) {
            return number(points.value());
        }
        if (size instanceof Size.Share share) {
            return number(share.value() * 100) + "%";
        }
        return size instanceof Size.FitContent ? "fit-content" : "auto";
    }

    private static String color(Color color) {
        return color.isGray()
                ? "gray(" + number(color.red() * 100) + "%)"
                : "rgb(" + number(color.red()) + " " + number(color.green()) + " " + number(color.blue()) + ")";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
