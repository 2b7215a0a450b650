package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.han;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.Picture;
import org.nianbao.layout.Pages.ImageData;

class PictureTest {
    private static final ImageSource TWO_TO_ONE =
            (path, place, findings) -> Optional.of(new ImageData(new byte[0], "png", 200, 100));

    private static List<Page> pages(String body) {
        String css = SMALL_PAGE
                + "figure { text-align: center; line-snap: none; break-inside: avoid }"
                + "figcaption { text-align: center; break-before: avoid; line-height: 12pt; font-size: 8pt }";
        return LayoutFixture.layOut(css, body, TWO_TO_ONE).pages().pages();
    }

    private static Picture picture(Page page) {
        return page.items().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureInAFigureTakesTheWidthItNeedsUpToTheRoom() {
        Picture picture = picture(pages("<figure><img src=\"a.png\" alt=\"图\"/><figcaption>图</figcaption></figure>")
                .get(0));
        assertEquals(100, picture.area().width(), 0.01);
        assertEquals(50, picture.area().height(), 0.01);
    }

    @Test
    void theCaptionStaysWithItsPicture() {
        String text = "<p>" + han(80) + "</p>";
        List<Page> pages = pages(text + "<figure><img src=\"a.png\" alt=\"图\"/><figcaption>注</figcaption></figure>");
        assertEquals(2, pages.size());
        Picture picture = picture(pages.get(1));
        assertTrue(LayoutFixture.text(pages.get(1)).contains("注"));
        assertTrue(picture.area().bottom() < pages.get(1).area().bottom());
    }

    @Test
    void aPictureInTheLineIsAsHighAsTheLetters() {
        Picture picture = picture(pages("<p>" + han(3) + "<img src=\"a.png\" alt=\"图\"/>" + han(2) + "</p>")
                .get(0));
        assertEquals(10, picture.area().height(), 0.01);
        assertEquals(20, picture.area().width(), 0.01);
        assertEquals(10 + 30, picture.area().x(), 0.01);
    }
}
