package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.build.Stages;
import org.nianbao.layout.ImageSource;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.markup.Document;

/**
 * Wherever on a page a picture or chart begins: no page is left empty by more than a third of its type area, nothing
 * overflows or is lost, the caption stays under its picture and lines stay on the grid.
 */
final class FigureHolesTest {
    /** 三号 and the pitch of the lines of the official set; 22 lines fill its page. */
    private static final double BODY = 15.75;

    private static final double PITCH = 29.62;

    /** Pictures by their height in pt, in dots of 1/96 inch. */
    private static final ImageSource IMAGES =
            (path, place, findings) -> Optional.of(new ImageData(new byte[0], "png", 580, dots(path)));

    private static final int TALLEST = 500;
    private static final String ROWS = "<tr><th>予以公开</th><td data-value=\"9\">9</td></tr>"
            + "<tr><th>部分公开</th><td data-value=\"4\">4</td></tr><tr><th>不予公开</th><td data-value=\"2\">2</td></tr>";

    /** A template set, and how many of its lines fill a page. */
    private enum Set {
        OFFICIAL(Stages::pages, 22),
        PLAIN(Stages::plainPages, 38);

        private final BiFunction<Document, ImageSource, Pages> stages;
        private final int lines;

        Set(BiFunction<Document, ImageSource, Pages> stages, int lines) {
            this.stages = stages;
            this.lines = lines;
        }
    }

    /** What stands between the figure and the end of the section. */
    private enum After {
        A_LONG_PARAGRAPH("<p>" + "我局依法公开政府信息，回应社会关切。".repeat(40) + "</p>"),
        SHORT_PARAGRAPHS("<p>我局回应关切。</p>".repeat(30)),
        FEW_LINES("<p>我局依法公开。</p><p>我局回应关切。</p>"),
        NOTHING("");

        private final String text;

        After(String text) {
            this.text = text;
        }
    }

    private static int dots(String path) {
        return Integer.parseInt(path) * 96 / 72;
    }

    private static List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (int height : List.of(160, 250, 340, 420, TALLEST)) {
            figures.add("<img src=\"" + height + "\" alt=\"图\"/>");
        }
        figures.add(chart("columns", ROWS));
        figures.add(chart("pie", ROWS));
        figures.add(chart("bars", ROWS.repeat(8)));
        return figures;
    }

    private static String chart(String kind, String rows) {
        return "<table class=\"chart " + kind + "\" data-chart=\"" + kind + "\"><tbody>" + rows + "</tbody></table>";
    }

    private static Document document(int lines, String figure, After after) {
        String heading = "<h2 class=\"part-heading\">二、主动公开政府信息情况</h2>";
        String captioned = "<figure>" + figure + "<figcaption>图1　说明</figcaption></figure>";
        return Stages.document(
                "<p>依法公开。</p>".repeat(lines + 1) + captioned + after.text + heading + "<p>本年度没有其他事项。</p>".repeat(60));
    }

    @TestFactory
    Stream<DynamicTest> noPageIsLeftEmptyByMoreThanAThird() {
        return Stream.of(Set.values()).flatMap(set -> Stream.of(After.values())
                .map(after -> DynamicTest.dynamicTest(set + ", " + after, () -> sweep(set, after))));
    }

    private static void sweep(Set set, After after) {
        for (String figure : figures()) {
            for (int lines = 0; lines < set.lines; lines++) {
                List<Page> pages =
                        set.stages.apply(document(lines, figure, after), IMAGES).pages();
                String where = figure + " after " + lines + " lines";
                check(pages, set, where);
                assertEquals(lines + 1, count(pages, "依法公开。"), "lines before " + where);
            }
        }
    }

    private static void check(List<Page> pages, Set set, String where) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String what = where + ", page " + (i + 1);
            double bottom = bottom(page);
            assertTrue(bottom <= page.area().bottom() + 0.01, "overflow: " + what);
            boolean last = i + 1 == pages.size();
            double hole = page.area().bottom() - bottom;
            assertTrue(last || hole <= page.area().height() / 3, "a hole of " + hole + " pt: " + what);
            drawings(page).forEach(drawn -> assertCaption(page, drawn, what));
            if (set == Set.OFFICIAL) {
                assertOnGrid(page, what);
            }
        }
        long drawings = pages.stream().mapToLong(page -> drawings(page).size()).sum();
        assertEquals(1, drawings, "figures: " + where);
    }

    private static void assertCaption(Page page, Area drawn, String what) {
        double under = glyphs(page)
                .filter(glyphs -> glyphs.run().text().startsWith("图1"))
                .mapToDouble(Glyphs::y)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no caption: " + what));
        assertTrue(under > drawn.bottom() && under < drawn.bottom() + 25, "caption at " + under + ": " + what);
    }

    private static void assertOnGrid(Page page, String what) {
        List<Double> baselines = glyphs(page)
                .filter(glyphs -> Math.abs(glyphs.run().size() - BODY) < 0.01)
                .map(Glyphs::y)
                .toList();
        for (double y : baselines) {
            double slot = (y - page.area().y()) / PITCH;
            double first = slot - Math.floor(slot);
            assertEquals(0.85 * BODY / PITCH, first, 0.01, "line off the grid: " + what);
        }
    }

    private static long count(List<Page> pages, String text) {
        return pages.stream()
                .flatMap(FigureHolesTest::glyphs)
                .filter(glyphs -> glyphs.run().text().equals(text))
                .count();
    }

    private static List<Area> drawings(Page page) {
        List<Area> areas = new ArrayList<>();
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Picture picture) {
                areas.add(picture.area());
            } else if (item instanceof PageItem.Drawn drawn) {
                areas.add(drawn.area());
            }
        }
        return areas;
    }

    private static Stream<Glyphs> glyphs(Page page) {
        return page.items().stream()
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .filter(glyphs -> glyphs.mark() instanceof Mark.Content);
    }

    private static double bottom(Page page) {
        double text = glyphs(page)
                .mapToDouble(glyphs -> glyphs.y() + 0.12 * glyphs.run().size())
                .max()
                .orElse(page.area().y());
        return drawings(page).stream().mapToDouble(Area::bottom).reduce(text, Math::max);
    }
}
