package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;

/** Wherever on a page a form table begins, no page is left empty by more than a third of its type area. */
final class TableHolesTest {
    /** A template set, and how many of its lines fill a page. */
    private enum Set {
        OFFICIAL(Stages::of, 22),
        PLAIN(Stages::plain, 38);

        private final Function<String, Made> stages;
        private final int lines;

        Set(Function<String, Made> stages, int lines) {
            this.stages = stages;
            this.lines = lines;
        }
    }

    /** Which table the lines move down the page, and what surrounds it. */
    private enum Around {
        TABLE_TWO("{fill: 0}", "", 2019),
        TABLE_THREE("{missing: 另见网站}", "", 2019, 2021),
        TABLE_THREE_UNDER_TEXT("{missing: 另见网站}", "text: 本年度收到的申请见下表。, note: 本表不含上年度。, ", 2021);

        private final String disclosure;
        private final String with;
        private final List<Integer> years;

        Around(String disclosure, String with, Integer... years) {
            this.disclosure = disclosure;
            this.with = with;
            this.years = List.of(years);
        }

        private String report(int year, int lines) {
            return """
                    year: %d
                    agency: 某市档案局
                    agency_kind: department
                    published: 2022-01-16
                    sections:
                      overview: |
                    %s
                      disclosure: {table: %s}
                      applications: {%stable: {fill: 0}}
                      litigation: {table: {fill: 0}}
                      problems: 本年度没有问题。
                      other: 本年度没有其他事项。
                    """
                    .formatted(year, "    依法公开。\n\n".repeat(lines + 1), disclosure, with);
        }
    }

    @TestFactory
    Stream<DynamicTest> noPageIsLeftEmptyByMoreThanAThird() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Set set : Set.values()) {
            for (Around around : Around.values()) {
                for (int year : around.years) {
                    String name = set + ", " + around + ", " + year;
                    tests.add(DynamicTest.dynamicTest(name, () -> sweep(set, around, year)));
                }
            }
        }
        return tests.stream();
    }

    private static void sweep(Set set, Around around, int year) {
        for (int lines = 0; lines < set.lines; lines++) {
            List<Page> pages =
                    set.stages.apply(around.report(year, lines)).pages().pages();
            for (int i = firstOfText(set); i + 1 < pages.size(); i++) {
                double hole = hole(pages.get(i));
                String what = "a hole of " + hole + " pt on page " + (i + 1) + " after " + lines + " lines";
                assertTrue(hole <= pages.get(i).area().height() / 3, what);
            }
        }
    }

    /** The plain set begins with a cover and a table of contents, which are as full as they are. */
    private static int firstOfText(Set set) {
        return set == Set.PLAIN ? 2 : 0;
    }

    private static double hole(Page page) {
        double lowest = page.area().y();
        for (PageItem item : page.items()) {
            lowest = Math.max(lowest, bottom(item));
        }
        return page.area().bottom() - lowest;
    }

    private static double bottom(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            boolean flows = glyphs.mark() instanceof Mark.Content;
            return flows ? glyphs.y() + 0.12 * glyphs.run().size() : 0;
        }
        return item instanceof PageItem.Rule rule ? rule.y2() : 0;
    }
}
