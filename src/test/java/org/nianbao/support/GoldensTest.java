package org.nianbao.support;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden test that can't fail would guard nothing. */
class GoldensTest {
    @TempDir
    Path folder;

    private GoldenFolder golden(boolean refresh) {
        return new GoldenFolder(folder.resolve("golden"), folder.resolve("failures"), refresh);
    }

    @Test
    void comparesTexts() throws IOException {
        new Goldens(golden(true)).check("a/b.txt", "1\n2\n3\n");
        Goldens goldens = new Goldens(golden(false));
        assertDoesNotThrow(() -> goldens.check("a/b.txt", "1\r\n2\r\n3\r\n"));
        AssertionError error = assertThrows(AssertionError.class, () -> goldens.check("a/b.txt", "1\nx\n3\n"));
        assertTrue(error.getMessage().contains("-2: 2\n+2: x\n"), error.getMessage());
        assertEquals("-2: 2\n+2: x\n", Files.readString(folder.resolve("failures/a/b.difference.txt")));
        assertEquals("1\nx\n3\n", Files.readString(folder.resolve("failures/a/b.actual.txt")));
        assertThrows(AssertionError.class, () -> goldens.check("a/new.txt", "1"));
    }

    @Test
    void comparesPagesWithATolerance() {
        new Rasters(golden(true)).check("p", List.of(page(0, 0, 0), page(0, 50, 0)));
        Rasters rasters = new Rasters(golden(false));
        assertDoesNotThrow(() -> rasters.check("p", List.of(page(0, 0, 0), page(0, 50, 0))));
        assertDoesNotThrow(() -> rasters.check("p", List.of(page(16, 0, 0), page(0, 50, 2))), "a little lighter");
        AssertionError error =
                assertThrows(AssertionError.class, () -> rasters.check("p", List.of(page(17, 0, 0), page(0, 50, 3))));
        assertTrue(error.getMessage().contains("p-1.png: 75.000 %"), error.getMessage());
        assertTrue(error.getMessage().contains("p-2.png: 99.250 %"), error.getMessage());
        for (String kind : List.of("expected", "actual", "difference")) {
            assertTrue(Files.exists(folder.resolve("failures/p-1." + kind + ".png")), kind);
        }
    }

    @Test
    void countsPages() {
        new Rasters(golden(true)).check("p", List.of(page(0, 0, 0), page(0, 0, 0)));
        Rasters rasters = new Rasters(golden(false));
        List<BufferedImage> one = List.of(page(0, 0, 0));
        assertThrows(AssertionError.class, () -> rasters.check("p", one));
        new Rasters(golden(true)).check("p", one);
        assertDoesNotThrow(() -> rasters.check("p", one));
        assertThrows(AssertionError.class, () -> rasters.check("p", List.of(one.get(0), one.get(0))));
    }

    /** A white page of 20 × 20 with a gray square of 10 × 10 and some odd pixels: each is a quarter of a percent. */
    private static BufferedImage page(int gray, int red, int odd) {
        BufferedImage page = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 20, 20);
        graphics.setColor(new Color(gray + red, gray, gray));
        graphics.fillRect(5, 5, 10, 10);
        graphics.dispose();
        for (int i = 0; i < odd; i++) {
            page.setRGB(i, 0, 0);
        }
        return page;
    }
}
