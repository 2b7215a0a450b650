package org.nianbao.layout;

import java.util.List;
import java.util.Locale;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;

/**
 * Pages as plain text, one item a line: the view for debugging and the form of golden tests.
 *
 * <p>Coordinates in pt with one decimal, from the upper left corner of the sheet.
 */
public final class PageDump {
    private final StringBuilder out = new StringBuilder();

    private PageDump() {}

    /** The text of all pages. */
    public static String dump(Pages pages) {
        PageDump dump = new PageDump();
        pages.pages().forEach(dump::page);
        pages.outline()
                .forEach(mark -> dump.line("bookmark %d %s -> %s", mark.level(), mark.title(), mark.destination()));
        return dump.out.toString();
    }

    private void page(Page page) {
        line("page %d  %s x %s  area %s", page.number(), n(page.width()), n(page.height()), area(page.area()));
        List<PageItem> items = page.items();
        items.forEach(this::item);
    }

    private void item(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            glyphs(glyphs);
        } else if (item instanceof PageItem.Rule rule) {
            line(
                    "  rule %s,%s – %s,%s  %s%s",
                    n(rule.x1()),
                    n(rule.y1()),
                    n(rule.x2()),
                    n(rule.y2()),
                    String.format(Locale.ROOT, "%.2f", rule.width()),
                    color(rule.color()));
        } else if (item instanceof PageItem.Fill fill) {
            line("  fill %s%s", area(fill.area()), color(fill.color()));
        } else {
            special(item);
        }
    }

    private void glyphs(PageItem.Glyphs glyphs) {
        var run = glyphs.run();
        line(
                "  text %s,%s +%s  %s %s%s%s  %s  %s%s",
                n(glyphs.x()),
                n(glyphs.y()),
                n(run.width()),
                run.face().name(),
                n(run.size()),
                glyphs.turned() ? " turned" : "",
                color(run.color()),
                mark(glyphs.mark()),
                run.text(),
                place(run.source()));
    }

    private void special(PageItem item) {
        if (item instanceof PageItem.Picture picture) {
            line(
                    "  picture %s %s  %s%s",
                    area(picture.area()), picture.key(), mark(picture.mark()), place(picture.source()));
        } else if (item instanceof PageItem.Drawn drawn) {
            line("  drawn %s  %s%s", area(drawn.area()), mark(drawn.mark()), place(drawn.source()));
            drawn.shapes().forEach(shape -> line("    %s", ShapeText.of(shape)));
        } else if (item instanceof PageItem.Link link) {
            link.areas().forEach(area -> line("  link %s -> %s  #%d", area(area), link.target(), link.structure()));
        } else if (item instanceof PageItem.Destination destination) {
            line("  destination %s %s,%s", destination.name(), n(destination.x()), n(destination.y()));
        } else if (item instanceof PageItem.Watermark mark) {
            line(
                    "  watermark %s  %s %s",
                    mark.run().text(), mark.run().face().name(), n(mark.run().size()));
        } else if (item instanceof PageItem.MissingGlyph missing) {
            line("  missing U+%04X %s  %s", missing.codePoint(), area(missing.area()), mark(missing.mark()));
        }
    }

    private static String mark(Mark mark) {
        return mark instanceof Mark.Content content
                ? "#" + content.structure()
                : ((Mark.Artifact) mark).kind().name().toLowerCase(Locale.ROOT);
    }

    private static String place(SourceSpan span) {
        return span.isKnown() ? "  @" + span.line() + ":" + span.column() : "";
    }

    private static String color(Color color) {
        return color.equals(Color.BLACK)
                ? ""
                : String.format(Locale.ROOT, " rgb(%.2f %.2f %.2f)", color.red(), color.green(), color.blue());
    }

    private static String area(Area area) {
        return n(area.x()) + "," + n(area.y()) + " " + n(area.width()) + "x" + n(area.height());
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
