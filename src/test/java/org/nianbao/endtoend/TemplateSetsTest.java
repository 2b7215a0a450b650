package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageDump;
import org.nianbao.layout.PageItem.Glyphs;

/** What the pages of both template sets look like. */
final class TemplateSetsTest {
    static Stream<Function<String, Made>> sets() {
        return Stream.of(Stages::of, Stages::plain);
    }

    private static String report(String overview, String litigation) {
        return """
                year: 2021
                agency: 某市档案局
                agency_kind: department
                status: final
                published: 2022-01-16
                sections:
                  overview: %s
                  disclosure: {table: {fill: 0}}
                  applications: {table: {fill: 0}}
                  litigation: {table: %s}
                  problems: 本年度没有问题。
                  other: 本年度没有其他事项。
                """
                .formatted(overview, litigation);
    }

    /** Readers of a final report need not know which totals its author left to the program. */
    @ParameterizedTest
    @MethodSource("sets")
    void totalsLookAlikeWhetherWrittenOrComputed(Function<String, Made> set) {
        String written = "{fill: 0, review: {upheld: 2, total: 2}, direct: {total: 0}, after_review: {total: 0}}";
        String computed = "{fill: 0, review: {upheld: 2}}";
        assertEquals(look(set.apply(report("依法公开。", written))), look(set.apply(report("依法公开。", computed))));
    }

    /** Pages without the places in the data file. */
    private static String look(Made made) {
        return PageDump.dump(made.pages()).replaceAll(" @\\d+:\\d+", "");
    }

    /** 156 mm hold the fifteen columns of table four. */
    @ParameterizedTest
    @MethodSource("sets")
    void theTableOfFifteenColumnsStandsUpright(Function<String, Made> set) {
        List<Glyphs> heads = set.apply(report("依法公开。", "{fill: 0}")).pages().pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .filter(glyphs ->
                        List.of("维持", "纠正", "审结").contains(glyphs.run().text()))
                .toList();
        assertEquals(9, heads.size());
        assertTrue(heads.stream().noneMatch(Glyphs::turned));
    }

    /** On a page that a break was asked for, and on one that was simply full. */
    @Test
    void headingsAtTheTopOfPagesStandAtOneHeight() {
        Made made = Stages.plain(report("依法公开。", "{fill: 0}"));
        Page first = made.pages().pages().get(2);
        Page other = made.pages().pages().stream()
                .filter(page -> page.number() > 3 && firstOf(page).run().text().startsWith("四、"))
                .findFirst()
                .orElseThrow();
        assertEquals("一、总体情况", firstOf(first).run().text());
        assertEquals(firstOf(other).y(), firstOf(first).y(), 0.01);
    }

    private static Glyphs firstOf(Page page) {
        return page.items().stream()
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
