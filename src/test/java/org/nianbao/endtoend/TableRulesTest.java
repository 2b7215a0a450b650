package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.build.Stages;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureNode;

/** The form tables wherever on the page they begin: whole or well broken, their rules even and closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TableRulesTest {
    private static final double MM = 72 / 25.4;
    private static final double RULE = 0.5;
    /** A label over more rows than this is that of a whole part of table three: （三）不予公开 has 8 or 9. */
    private static final int LONGEST_GROUP = 9;
    /** Corner, two captions, seven columns: the header of table three. */
    private static final int HEADER_CELLS = 10;
    /** What goes to the next page with table three: its heading on a line of the grid, and the leading around it. */
    private static final double HEADING = 2 * 29.62 - 13;

    private static final List<Integer> YEARS = List.of(2019, 2021);
    private static final int LINES = 22;

    /** Reports by the edition's year and the lines before the table. */
    private final Map<String, Laid> reports = new HashMap<>();

    private record Laid(Pages pages, Structure structure) {
        Ruling ruling(int page) {
            return new Ruling(pages.pages().get(page - 1));
        }

        /** The structure element of table three. */
        List<StructureNode> rows() {
            StructureNode table = structure.nodes().stream()
                    .filter(node -> node.type().equals("Table"))
                    .filter(node -> node.children().get(0).type().equals("THead"))
                    .findFirst()
                    .orElseThrow();
            List<StructureNode> rows = new ArrayList<>();
            table.children().forEach(group -> rows.addAll(group.children()));
            return rows;
        }
    }

    /** Short paragraphs, then table three: no other table stands before it. */
    private static String report(int year, int lines) {
        return """
                year: %d
                agency: 某市档案局
                agency_kind: department
                published: 2022-01-16
                sections:
                  overview: |
                %s
                  disclosure: {table: {missing: 另见网站}}
                  applications: {table: {fill: 0}}
                  litigation: {table: {fill: 0}}
                  problems: 无
                  other: 无
                """
                .formatted(year, "    依法公开。\n\n".repeat(lines + 1));
    }

    private Laid laid(int year, int lines) {
        return reports.computeIfAbsent(year + "/" + lines, key -> {
            Pages pages = Stages.of(report(year, lines)).pages();
            return new Laid(pages, new Structure(pages));
        });
    }

    private Stream<DynamicTest> everywhere(java.util.function.Consumer<Laid> test) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int year : YEARS) {
            for (int lines = 0; lines < LINES; lines++) {
                int before = lines;
                tests.add(DynamicTest.dynamicTest(
                        year + " after " + lines + " lines", () -> test.accept(laid(year, before))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> rulesAreEvenClosedAndSingle() {
        return everywhere(laid -> laid.pages().pages().forEach(page -> {
            Ruling ruling = new Ruling(page);
            ruling.assertEven(RULE);
            ruling.assertNotDoubled();
            ruling.assertClosed();
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyCellHasItsOwnBox() {
        return everywhere(laid -> laid.pages().pages().forEach(page -> checkBoxes(laid, page)));
    }

    private static void checkBoxes(Laid laid, Page page) {
        Ruling ruling = new Ruling(page);
        if (ruling.isEmpty()) {
            return;
        }
        Map<Area, Object> boxes = ruling.assertEachCellBoxed(ruling.texts(laid.structure()));
        ruling.assertFilled(boxes.keySet());
        long repeated = boxes.values().stream().filter(Ruling.REPEATED::equals).count();
        boolean whole = repeated == 0 || repeated == HEADER_CELLS || repeated == HEADER_CELLS + 1;
        assertTrue(whole, repeated + " cells repeated on page " + page.number());
        long cells = boxes.size() - repeated;
        assertEquals(
                boxes.values().stream().distinct().count() - (repeated == 0 ? 0 : 1), cells, "a cell in two boxes");
    }

    @TestFactory
    Stream<DynamicTest> tableThreeBreaksBetweenGroupsOnly() {
        return everywhere(TableRulesTest::checkBreaks);
    }

    private static void checkBreaks(Laid laid) {
        List<StructureNode> rows = laid.rows();
        Map<StructureNode, Integer> pages = pagesOf(laid);
        for (int i = 1; i < rows.size(); i++) {
            int before = pageOf(rows.get(i - 1), pages);
            int page = pageOf(rows.get(i), pages);
            if (page != before) {
                checkBreak(laid, rows, i);
                assertEquals(before + 1, page);
            }
        }
    }

    private static void checkBreak(Laid laid, List<StructureNode> rows, int at) {
        for (int row = 0; row < at; row++) {
            for (StructureNode cell : rows.get(row).children()) {
                int span = Integer.parseInt(cell.attributes().getOrDefault("RowSpan", "1"));
                assertTrue(span > LONGEST_GROUP || row + span <= at, "broken inside a group, before row " + at);
            }
        }
        double left = laid.pages().pages().get(0).area().height() / 3;
        assertTrue(room(laid) + HEADING > left, "broken, though moving it would leave less than a third of the page");
    }

    @TestFactory
    Stream<DynamicTest> theHeaderAndTheLabelAreRepeated() {
        return everywhere(laid -> {
            for (Page page : laid.pages().pages()) {
                String text = text(laid, page, true);
                boolean header = text.contains("申请人情况") && text.contains("法人或其他组织") && text.contains("法律服务机构");
                boolean begins = text(laid, page, false).contains("办理结果");
                boolean label = begins != text.contains("办理结果");
                assertTrue(text.isEmpty() || header && label, text);
            }
        });
    }

    /** What the tables of a page say, either what is repeated from the page before or what is not. */
    private static String text(Laid laid, Page page, boolean repeated) {
        StringBuilder all = new StringBuilder();
        new Ruling(page)
                .texts(laid.structure()).stream()
                        .filter(text -> (text.cell() == Ruling.REPEATED) == repeated)
                        .forEach(text -> all.append(text.text()));
        return all.toString();
    }

    @TestFactory
    Stream<DynamicTest> rowsAndLettersKeepTheirLeastSize() {
        return everywhere(laid -> laid.pages().pages().forEach(page -> checkSizes(laid, page)));
    }

    private static void checkSizes(Laid laid, Page page) {
        Ruling ruling = new Ruling(page);
        if (!ruling.isEmpty()) {
            ruling.texts(laid.structure()).forEach(text -> {
                Area box = ruling.boxAround(text.x() + text.width() / 2, text.middle())
                        .orElseThrow();
                assertTrue(box.height() > 6.2 * MM - 0.05, "a row of " + box.height() / MM + " mm: " + text);
                assertTrue(text.size() > 9 - 1e-6, "letters of " + text.size() + " pt: " + text);
            });
        }
    }

    /** A table is broken only where the least height of a whole one does not fit. */
    @Test
    void tableThreeStaysWholeWhereItMay() {
        for (int year : YEARS) {
            double leastWhole = Double.MAX_VALUE;
            double largestBroken = 0;
            for (int lines = 0; lines < LINES; lines++) {
                Laid laid = laid(year, lines);
                double height = height(laid);
                leastWhole = isBroken(laid) ? leastWhole : Math.min(leastWhole, height);
                largestBroken = isBroken(laid) ? Math.max(largestBroken, room(laid)) : largestBroken;
            }
            assertTrue(largestBroken < leastWhole, year + ": broken in " + largestBroken + ", whole in " + leastWhole);
        }
    }

    private static boolean isBroken(Laid laid) {
        Map<StructureNode, Integer> pages = pagesOf(laid);
        List<StructureNode> rows = laid.rows();
        return pageOf(rows.get(0), pages) != pageOf(rows.get(rows.size() - 1), pages);
    }

    /** The height of the first part of table three. */
    private static double height(Laid laid) {
        int page = pageOf(laid.rows().get(0), pagesOf(laid));
        return laid.ruling(page).tables().get(0).height();
    }

    /** The room from the upper edge of table three to the foot of its page. */
    private static double room(Laid laid) {
        int page = pageOf(laid.rows().get(0), pagesOf(laid));
        return laid.pages().pages().get(page - 1).area().bottom()
                - laid.ruling(page).tables().get(0).y();
    }

    private static Map<StructureNode, Integer> pagesOf(Laid laid) {
        Map<StructureNode, Integer> pages = new HashMap<>();
        for (Page page : laid.pages().pages()) {
            laid.ruling(page.number()).texts(laid.structure()).stream()
                    .filter(text -> text.cell() instanceof StructureNode)
                    .forEach(text -> pages.put((StructureNode) text.cell(), page.number()));
        }
        return pages;
    }

    /** The page of the last cell of a row: the first may begin in rows above. */
    private static int pageOf(StructureNode row, Map<StructureNode, Integer> pages) {
        return pages.get(row.children().get(row.children().size() - 1));
    }
}
