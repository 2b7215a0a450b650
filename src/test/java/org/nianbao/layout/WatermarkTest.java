package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.han;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.Watermark;

class WatermarkTest {
    private static List<Page> pages(String head) {
        return LayoutFixture.layOut(
                        SMALL_PAGE, head, "<p>" + han(150) + "</p>", (path, place, findings) -> Optional.empty())
                .pages()
                .pages();
    }

    @Test
    void aWordLiesUnderTheTextOfEveryPageWithItsMiddleOnThePage() {
        for (Page page : pages("<meta name=\"watermark\" content=\"草稿\"/>")) {
            Watermark mark = (Watermark) page.items().get(0);
            assertEquals("草稿", mark.run().text());
            double half = mark.run().width() / 2;
            double middle = mark.x() + half * Math.cos(mark.angle());
            assertEquals(60, middle, 0.4 * mark.run().size());
            assertTrue(mark.run().color().isGray() && mark.run().color().red() > 0.9);
        }
    }

    @Test
    void aFinalCopyHasNone() {
        for (Page page : pages("")) {
            assertTrue(page.items().stream().noneMatch(Watermark.class::isInstance));
        }
    }
}
