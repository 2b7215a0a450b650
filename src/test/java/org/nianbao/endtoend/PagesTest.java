package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.build.Stages;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureNode;

/** Where pages end: nothing is stranded and no rule is lost, whatever the length of the text. */
final class PagesTest {
    /** More with {@code -Dnianbao.random=N}. */
    private static final int REPORTS = Integer.getInteger("nianbao.random", 60);

    /** Pages are compared as the pages of blocks: on which pages each block has how many lines. */
    private static final class Flow {
        private final Structure structure;
        private final Pages pages;
        /** Lines by block and page, blocks in the order of drawing. */
        private final Map<StructureNode, Map<Integer, List<Double>>> lines = new LinkedHashMap<>();

        Flow(Pages pages) {
            this.pages = pages;
            this.structure = new Structure(pages);
            pages.pages().forEach(this::read);
        }

        private void read(Page page) {
            for (PageItem item : page.items()) {
                int owner = Structure.owner(item);
                if (owner >= 0) {
                    List<Double> baselines = lines.computeIfAbsent(structure.block(owner), b -> new LinkedHashMap<>())
                            .computeIfAbsent(page.number(), n -> new ArrayList<>());
                    add(baselines, baseline(item));
                }
            }
        }

        /** Runs of one line may be raised a little. */
        private static void add(List<Double> baselines, double y) {
            if (baselines.stream().noneMatch(other -> Math.abs(other - y) < 7)) {
                baselines.add(y);
            }
        }

        private static double baseline(PageItem item) {
            if (item instanceof PageItem.Glyphs glyphs) {
                return glyphs.y();
            }
            return item instanceof PageItem.Picture picture ? picture.area().bottom() : 0;
        }

        int firstPage(StructureNode block) {
            return lines.get(block).keySet().iterator().next();
        }

        int lastPage(StructureNode block) {
            return new ArrayList<>(lines.get(block).keySet())
                    .get(lines.get(block).size() - 1);
        }

        /** Blocks that have lines, in reading order, footnotes left out. */
        List<StructureNode> blocks() {
            return structure.nodes().stream()
                    .filter(lines::containsKey)
                    .filter(node -> !structure.isInside(node, "Note"))
                    .toList();
        }

        String text(StructureNode block) {
            StringBuilder text = new StringBuilder();
            for (Page page : pages.pages()) {
                for (PageItem item : page.items()) {
                    int owner = Structure.owner(item);
                    text.append(owner >= 0 && structure.block(owner) == block ? Structure.text(item) : "");
                }
            }
            return text.substring(0, Math.min(20, text.length()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, REPORTS);
    }

    /** A report whose first part grows by half a line with each seed, the others at random. */
    private static String report(int seed) {
        MadeUpText text = new MadeUpText(seed);
        StringBuilder overview = new StringBuilder("    " + text.paragraph(30 + 14 * seed) + "\n\n");
        StringBuilder notes = new StringBuilder();
        int parts = 2 + text.below(4);
        for (int i = 0; i < parts; i++) {
            overview.append("    ").append(i % 3 == 2 ? "### 1." : "## （一）");
            overview.append(text.han(4 + text.below(40))).append("\n\n");
            for (int k = text.below(3); k >= 0; k--) {
                overview.append("    ")
                        .append(text.paragraph(10 + text.below(250)))
                        .append("\n\n");
            }
            overview.append(text.oneIn(3) ? list(text) : "").append(text.oneIn(3) ? table(text) : "");
        }
        overview.append(notes);
        return """
                year: %d
                agency: 某市档案局
                agency_kind: department
                published: 2022-01-16
                signatory: {agency: 某市档案局, date: 2022-01-16, seal: %s}
                sections:
                  overview: |
                %s
                  disclosure: {table: {fill: 0}}
                  applications: {text: "%s", table: {fill: 0}}
                  litigation: {table: {fill: 0}}
                  problems: |
                    %s
                  other: |
                    %s
                """
                .formatted(
                        seed % 2 == 0 ? 2021 : 2019,
                        text.oneIn(2),
                        overview,
                        text.paragraph(10 + text.below(100)),
                        text.paragraph(20 + text.below(700)),
                        text.paragraph(20 + text.below(90)));
    }

    /** Sometimes the call of a footnote, whose text is put with the others. */
    private static String note(MadeUpText text, StringBuilder notes) {
        if (!text.oneIn(4)) {
            return "";
        }
        String call = "[^" + notes.length() + "]";
        notes.append("    ")
                .append(call)
                .append(": ")
                .append(text.paragraph(10 + text.below(80)))
                .append("\n\n");
        return call;
    }

    private static String list(MadeUpText text) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i <= text.below(4); i++) {
            list.append("    - ").append(text.paragraph(10 + text.below(90))).append('\n');
        }
        return list.append('\n').toString();
    }

    private static String table(MadeUpText text) {
        StringBuilder table = new StringBuilder("    | 渠道 | 数量 |\n    |---|---|\n");
        for (int i = 0; i <= text.below(9); i++) {
            table.append("    | ").append(text.han(3 + text.below(30))).append(" | ");
            table.append(text.below(1000)).append(" |\n");
        }
        return table.append('\n').toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsStranded(int seed) {
        Flow flow = new Flow(Stages.of(report(seed)).pages());
        List<StructureNode> blocks = flow.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            checkParts(flow, blocks.get(i));
            if (blocks.get(i).type().matches("H[2-5]")) {
                checkHeading(flow, blocks.get(i), blocks.get(i + 1));
            }
            if (isGroupCaption(blocks.get(i))) {
                checkGroupCaption(flow, blocks, i);
            }
        }
        checkSignature(flow, blocks);
        checkHoles(flow);
        flow.pages.pages().forEach(page -> checkRules(page, flow.structure));
    }

    private static void checkRules(Page page, Structure structure) {
        Ruling ruling = new Ruling(page);
        if (!ruling.isEmpty()) {
            ruling.assertEven(0.5);
            ruling.assertNotDoubled();
            ruling.assertClosed();
            ruling.assertEachCellBoxed(ruling.texts(structure));
        }
    }

    /** A table leaves at most a third of a page empty to stay whole, and takes its heading of two lines along. */
    private static void checkHoles(Flow flow) {
        for (Page page : flow.pages.pages().subList(0, flow.pages.pages().size() - 1)) {
            double lowest = page.items().stream()
                    .filter(item -> Structure.owner(item) >= 0)
                    .mapToDouble(Flow::baseline)
                    .max()
                    .orElse(0);
            double hole = page.area().bottom() - lowest;
            assertTrue(hole < page.area().height() / 3 + 29.62, "a hole of " + hole + " pt on page " + page.number());
        }
    }

    /** 孤行不成页: no part of a paragraph on a page has but one line, and headings stay whole. */
    private static void checkParts(Flow flow, StructureNode block) {
        Map<Integer, List<Double>> parts = flow.lines.get(block);
        boolean heading = block.type().startsWith("H");
        assertTrue(!heading || parts.size() == 1, "a heading is broken: " + flow.text(block));
        if (parts.size() > 1 && !block.type().matches("T[HD]")) {
            parts.forEach((page, lines) ->
                    assertTrue(lines.size() >= 2, "one line on page " + page + " of " + flow.text(block)));
        }
    }

    /** A heading keeps with at least two lines, or all, of what follows. */
    private static void checkHeading(Flow flow, StructureNode heading, StructureNode next) {
        int page = flow.firstPage(heading);
        assertEquals(page, flow.firstPage(next), "stranded: " + flow.text(heading));
        Map<Integer, List<Double>> lines = flow.lines.get(next);
        boolean whole = lines.size() == 1;
        assertTrue(whole || lines.get(page).size() >= 2, "one line under " + flow.text(heading));
    }

    private static boolean isGroupCaption(StructureNode block) {
        return block.type().equals("TH") && "9".equals(block.attributes().get("ColSpan"))
                || block.type().equals("TH")
                        && block.attributes().getOrDefault("ID", "").matches("t2-(1|8|12|17)");
    }

    /** The caption of a group, its header and its first row stay together. */
    private static void checkGroupCaption(Flow flow, List<StructureNode> blocks, int index) {
        int at = index;
        while (!blocks.get(at).type().equals("TD")) {
            at++;
        }
        StructureNode caption = blocks.get(index);
        assertEquals(flow.firstPage(caption), flow.firstPage(blocks.get(at)), "stranded: " + flow.text(caption));
    }

    /** GB/T 9704 7.3.5.5: the signature is never alone on its page. */
    private static void checkSignature(Flow flow, List<StructureNode> blocks) {
        int count = blocks.size();
        int page = flow.firstPage(blocks.get(count - 2));
        assertEquals(page, flow.firstPage(blocks.get(count - 1)), "agency and date are parted");
        assertEquals(page, flow.lastPage(blocks.get(count - 3)), "the signature is alone on page " + page);
    }
}
