package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Rule;
import org.nianbao.layout.StructureNode;

/** The rules of the tables on a page, and the boxes that they make around texts. */
final class Ruling {
    /** Rules nearer than this look like one thick or blurred rule, in pt. */
    private static final double APART = 0.3;

    private static final double TOLERANCE = 0.02;

    /** Owns the header and the labels that are repeated on a further page. */
    static final Object REPEATED = "repeated";

    private final Page page;
    private final List<Rule> horizontal = new ArrayList<>();
    private final List<Rule> vertical = new ArrayList<>();

    Ruling(Page page) {
        this.page = page;
        for (PageItem item : page.items()) {
            if (item instanceof Rule rule && !isOverNotes(rule)) {
                (rule.y1() == rule.y2() ? horizontal : vertical).add(rule);
            }
        }
    }

    /** The short rule over footnotes begins at the edge of the type area, those of tables half a width before it. */
    private boolean isOverNotes(Rule rule) {
        return rule.x1() == page.area().x() && rule.y1() == rule.y2();
    }

    boolean isEmpty() {
        return vertical.isEmpty();
    }

    /** Fails unless all rules are of one width. */
    void assertEven(double width) {
        horizontal.forEach(rule -> assertEquals(width, rule.width(), 1e-6, where(rule)));
        vertical.forEach(rule -> assertEquals(width, rule.width(), 1e-6, where(rule)));
    }

    /** Fails where two rules lie on or right beside each other. */
    void assertNotDoubled() {
        assertNotDoubled(horizontal.stream()
                .map(r -> new Span(r, r.y1(), r.x1(), r.x2()))
                .toList());
        assertNotDoubled(
                vertical.stream().map(r -> new Span(r, r.x1(), r.y1(), r.y2())).toList());
    }

    private record Span(Rule rule, double at, double from, double to) {
        boolean doubles(Span other) {
            boolean parallel = Math.abs(at - other.at) < APART;
            return parallel && Math.min(to, other.to) - Math.max(from, other.from) > rule.width() + TOLERANCE;
        }
    }

    private void assertNotDoubled(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int k = i + 1; k < spans.size(); k++) {
                assertTrue(!spans.get(i).doubles(spans.get(k)), "doubled: " + where(spans.get(i).rule));
            }
        }
    }

    /** Fails where a rule ends in the open: each end lies on a rule that crosses or meets it. */
    void assertClosed() {
        for (Rule rule : horizontal) {
            assertTrue(crosses(vertical, rule.x1(), rule.y1()), "open on the left: " + where(rule));
            assertTrue(crosses(vertical, rule.x2(), rule.y2()), "open on the right: " + where(rule));
        }
        for (Rule rule : vertical) {
            assertTrue(crosses(horizontal, rule.x1(), rule.y1()), "open above: " + where(rule));
            assertTrue(crosses(horizontal, rule.x2(), rule.y2()), "open below: " + where(rule));
        }
    }

    private static boolean crosses(List<Rule> rules, double x, double y) {
        for (Rule rule : rules) {
            double reach = rule.width() / 2 + TOLERANCE;
            boolean beside = x > rule.x1() - reach && x < rule.x2() + reach;
            if (beside && y > rule.y1() - reach && y < rule.y2() + reach) {
                return true;
            }
        }
        return false;
    }

    /** The box that the nearest rules make around a point; empty where one side has none. */
    Optional<Area> boxAround(double x, double y) {
        Optional<Rule> left = nearest(vertical, rule -> spans(rule.y1(), y, rule.y2()) ? x - rule.x1() : -1);
        Optional<Rule> right = nearest(vertical, rule -> spans(rule.y1(), y, rule.y2()) ? rule.x1() - x : -1);
        Optional<Rule> above = nearest(horizontal, rule -> spans(rule.x1(), x, rule.x2()) ? y - rule.y1() : -1);
        Optional<Rule> below = nearest(horizontal, rule -> spans(rule.x1(), x, rule.x2()) ? rule.y1() - y : -1);
        if (left.isEmpty() || right.isEmpty() || above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        double width = right.get().x1() - left.get().x1();
        return Optional.of(new Area(
                left.get().x1(),
                above.get().y1(),
                width,
                below.get().y1() - above.get().y1()));
    }

    private static boolean spans(double from, double at, double to) {
        return from <= at && at <= to;
    }

    private static Optional<Rule> nearest(List<Rule> rules, java.util.function.ToDoubleFunction<Rule> distance) {
        return rules.stream()
                .filter(rule -> distance.applyAsDouble(rule) >= 0)
                .min(Comparator.comparingDouble(distance));
    }

    /**
     * Fails unless each text stands in a box of its cell's own.
     *
     * @return the boxes with what owns the text in each
     */
    Map<Area, Object> assertEachCellBoxed(List<PlacedText> texts) {
        Map<Area, Object> owners = new HashMap<>();
        for (PlacedText text : texts) {
            Area box = boxAround(text.x() + text.width() / 2, text.middle())
                    .orElseThrow(() -> new AssertionError("no box around " + text + " on page " + page.number()));
            assertTrue(
                    text.x() > box.x() && text.x() + text.width() < box.right(),
                    "over its box: " + text + " in " + box);
            Object owner = owners.putIfAbsent(box, text.cell());
            assertTrue(owner == null || owner.equals(text.cell()), "two cells in one box: " + text);
        }
        return owners;
    }

    /**
     * Fails unless boxes fill the tables without a gap: then, if each cell has its own and none is empty, no rule is
     * missing and none too many.
     */
    void assertFilled(Set<Area> boxes) {
        double filled = boxes.stream().mapToDouble(a -> a.width() * a.height()).sum();
        double outer =
                tables().stream().mapToDouble(a -> a.width() * a.height()).sum();
        assertEquals(outer, filled, 1e-3 * outer, "a box without text on page " + page.number());
    }

    /** The outlines of the tables: from rule to rule on the left edge. */
    List<Area> tables() {
        List<Area> tables = new ArrayList<>();
        double left = vertical.stream().mapToDouble(Rule::x1).min().orElse(0);
        double right = vertical.stream().mapToDouble(Rule::x1).max().orElse(0);
        for (Rule rule : vertical) {
            if (rule.x1() - left < TOLERANCE) {
                tables.add(new Area(left, rule.y1(), right - left, rule.y2() - rule.y1()));
            }
        }
        return tables;
    }

    private String where(Rule rule) {
        return rule + " on page " + page.number();
    }

    /** The texts of cells on the page; what is repeated from the page before belongs to {@link #REPEATED}. */
    List<PlacedText> texts(Structure structure) {
        List<PlacedText> texts = new ArrayList<>();
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Glyphs glyphs) {
                owner(glyphs, structure).ifPresent(owner -> texts.add(PlacedText.of(glyphs, owner)));
            }
        }
        return texts;
    }

    private static Optional<Object> owner(PageItem.Glyphs glyphs, Structure structure) {
        int owner = Structure.owner(glyphs);
        if (owner >= 0) {
            return Optional.<Object>of(structure.block(owner))
                    .filter(block -> ((StructureNode) block).type().matches("T[HD]"));
        }
        boolean repeated = glyphs.mark().equals(new PageItem.Mark.Artifact(PageItem.ArtifactKind.REPEATED));
        return repeated ? Optional.of(REPEATED) : Optional.empty();
    }

    /**
     * A text in a cell.
     *
     * @param cell what it belongs to
     * @param x its left edge
     * @param middle of its height
     */
    record PlacedText(Object cell, String text, double size, double x, double width, double middle) {
        private static PlacedText of(PageItem.Glyphs glyphs, Object cell) {
            double size = glyphs.run().size();
            double width = glyphs.run().width();
            String text = glyphs.run().text();
            if (glyphs.turned()) {
                return new PlacedText(cell, text, size, glyphs.x() - 0.86 * size, size, glyphs.y() - width / 2);
            }
            return new PlacedText(cell, text, size, glyphs.x(), width, glyphs.y() - 0.36 * size);
        }
    }
}
