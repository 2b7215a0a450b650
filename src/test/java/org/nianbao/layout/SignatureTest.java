package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.glyphs;
import static org.nianbao.layout.LayoutFixture.pages;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.Glyphs;

/** 落款, GB/T 9704 7.3.5, on a page of ten characters of 10 pt between 10 and 110 pt. */
class SignatureTest {
    private static final String CSS = SMALL_PAGE
            + ".signoff { width: fit-content; margin-left: auto; margin-right: 2em; text-align: left }"
            + ".signoff p { text-indent: 0 } .signoff p.date { text-indent: 2em }"
            + ".sealed { margin-right: 1em; text-align: center } .sealed p.date { text-indent: 0 }"
            + ".sealed p.agency { margin-left: -4em; margin-right: -4em }";

    private static List<Glyphs> signed(String type, String agency, String date) {
        String body = "<div class=\"" + type + "\"><p class=\"agency\">" + agency + "</p><p class=\"date\">" + date
                + "</p></div>";
        return glyphs(pages(CSS, body).get(0));
    }

    private static double right(Glyphs glyphs) {
        return glyphs.x() + glyphs.run().width();
    }

    @Test
    void theAgencyStandsTwoCharactersFromTheRightAndTheDateTwoCharactersIn() {
        List<Glyphs> lines = signed("signoff", "市人民政府", "三月");
        assertEquals(110 - 20, right(lines.get(0)), 0.05);
        assertEquals(lines.get(0).x() + 20, lines.get(1).x(), 0.05);
    }

    @Test
    void aLongerDateStandsTwoCharactersFromTheRightAndTheAgencyMoves() {
        List<Glyphs> lines = signed("signoff", "市政府", "二月三日");
        assertEquals(110 - 20, right(lines.get(1)), 0.05);
        assertEquals(lines.get(1).x() - 20, lines.get(0).x(), 0.05);
    }

    @Test
    void withASealTheAgencyIsCentredOverTheDate() {
        List<Glyphs> lines = signed("signoff sealed", "市人民政府", "三月");
        assertEquals(110 - 10, right(lines.get(1)), 0.05);
        assertEquals(lines.get(1).x() + 10, lines.get(0).x() + 25, 0.05);
    }
}
