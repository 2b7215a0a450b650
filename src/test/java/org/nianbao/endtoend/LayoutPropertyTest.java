package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.build.Stages;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.markup.Tag;

/** Random text and tables on the official page: nothing overflows, is lost or lies over other things. */
final class LayoutPropertyTest {
    /** More with {@code -Dnianbao.random=N}. */
    private static final int REPORTS = 60;

    private static final double TOLERANCE = 0.06;
    /** Letters of Latin faces may reach over and under the em box a little, in em. */
    private static final double REACH = 0.12;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("nianbao.random", REPORTS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomTextAndTablesKeepTheRules(long seed) {
        Document document = Stages.document(new RandomMarkup(seed).body());
        Pages pages = Stages.pages(document);
        String expected =
                Texts.solid(document.html().child(Tag.BODY).orElseThrow().text());
        Texts.assertSame("text", expected, Texts.solid(Texts.content(pages)));
        Structure structure = new Structure(pages);
        for (Page page : pages.pages()) {
            checkInside(page);
            checkApart(page);
            checkRules(page, structure);
        }
    }

    private static List<Glyphs> texts(Page page) {
        List<Glyphs> texts = new ArrayList<>();
        for (PageItem item : page.items()) {
            if (item instanceof Glyphs glyphs && !isMargin(glyphs)) {
                texts.add(glyphs);
            }
        }
        return texts;
    }

    private static boolean isMargin(Glyphs glyphs) {
        return glyphs.mark() instanceof PageItem.Mark.Artifact artifact
                && artifact.kind() != PageItem.ArtifactKind.REPEATED;
    }

    private static void checkInside(Page page) {
        Area area = page.area();
        for (Glyphs glyphs : texts(page)) {
            Area box = box(glyphs);
            boolean wide = box.x() < area.x() - TOLERANCE || box.right() > area.right() + TOLERANCE;
            double reach = REACH * glyphs.run().size();
            boolean high = box.y() < area.y() - reach || box.bottom() > area.bottom() + reach;
            assertTrue(!wide && !high, "outside of page " + page.number() + ": " + where(glyphs));
        }
    }

    /** The em boxes of the glyphs of a run. */
    private static Area box(Glyphs glyphs) {
        double em = glyphs.run().size();
        if (glyphs.turned()) {
            double length = glyphs.run().width();
            return new Area(glyphs.x() - 0.86 * em, glyphs.y() - length, em, length);
        }
        return new Area(glyphs.x(), glyphs.y() - 0.86 * em, glyphs.run().width(), em);
    }

    /** No text lies over another. */
    private static void checkApart(Page page) {
        List<Glyphs> texts = new ArrayList<>(texts(page));
        texts.sort(Comparator.comparingDouble(Glyphs::y));
        for (int i = 0; i < texts.size(); i++) {
            Area one = box(texts.get(i));
            for (int k = i + 1; k < texts.size() && box(texts.get(k)).y() < one.bottom() + 20; k++) {
                Area other = box(texts.get(k));
                double wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
                double high = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
                boolean over = wide > 0.5 && high > 0.15 * Math.min(one.height(), other.height());
                assertTrue(
                        !over,
                        "on page " + page.number() + " " + where(texts.get(i)) + " lies over " + where(texts.get(k)));
            }
        }
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

    private static String where(Glyphs glyphs) {
        return "%s at %.1f,%.1f +%.1f (%.1f pt)"
                .formatted(
                        glyphs.run().text(),
                        glyphs.x(),
                        glyphs.y(),
                        glyphs.run().width(),
                        glyphs.run().size());
    }
}
