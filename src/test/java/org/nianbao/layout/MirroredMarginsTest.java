package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;

/** Even pages change their inner and outer margins; nothing else moves. */
class MirroredMarginsTest {
    private static final PageItem.Mark MARK = new PageItem.Mark.Content(1);

    @Test
    void evenPagesAreShiftedAndOddOnesStay() {
        Pages mirrored = MirroredMargins.of(pages());
        assertEquals(pages().pages().get(0), mirrored.pages().get(0));
        assertEquals(new Area(70, 100, 440, 600), mirrored.pages().get(1).area());
        assertEquals(items(-10), mirrored.pages().get(1).items());
    }

    @Test
    void twiceIsAsBefore() {
        assertEquals(pages(), MirroredMargins.of(MirroredMargins.of(pages())));
    }

    private static Pages pages() {
        Area area = new Area(80, 100, 440, 600);
        StructureNode structure = new StructureNode(1, "P", Map.of(), List.of());
        DocumentInfo info = new DocumentInfo("", "", "", "", "zh-CN", "2024-01-20");
        return new Pages(
                List.of(new Page(1, 590, 840, area, items(0)), new Page(2, 590, 840, area, items(0))),
                structure,
                List.of(),
                Map.of(),
                info);
    }

    private static List<PageItem> items(double by) {
        Area box = new Area(100 + by, 200, 30, 40);
        return List.of(
                new PageItem.Rule(100 + by, 1, 200 + by, 1, 0.5, Color.BLACK),
                new PageItem.Fill(box, Color.WHITE),
                new PageItem.Picture("key", box, false, MARK, SourceSpan.NONE),
                new PageItem.MissingGlyph('x', box, MARK, SourceSpan.NONE),
                new PageItem.Link(List.of(box), "#a", "a", 1),
                new PageItem.Destination("a", 100 + by, 5));
    }
}
