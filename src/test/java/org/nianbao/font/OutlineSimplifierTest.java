package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.font.SimpleGlyph.Box;

class OutlineSimplifierTest {
    private static final TrueTypeFace FANGSONG = FontFixtures.face(FontFixtures.FANGSONG);

    /** Each 200th of the 13,800 glyphs; all were measured once, see docs/performance.md. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void staysWithinTheTolerance(double tolerance) {
        OutlineSimplifier simplifier = new OutlineSimplifier(tolerance);
        double largest = glyphs(200)
                .mapToDouble(glyph -> OutlineDistance.between(glyph, simplifier.simplified(glyph)))
                .max()
                .orElseThrow();
        assertTrue(largest <= tolerance, () -> largest + " units");
        assertTrue(largest > 0.8 * tolerance, () -> "the tolerance is not used: " + largest);
    }

    @Test
    void savesPoints() {
        OutlineSimplifier simplifier = new OutlineSimplifier(1);
        int before = glyphs(200).mapToInt(glyph -> glyph.x().length).sum();
        int after = glyphs(200)
                .map(simplifier::simplified)
                .mapToInt(glyph -> glyph.x().length)
                .sum();
        assertTrue(after < 0.70 * before, after + " of " + before);
    }

    @Test
    void keepsContoursDirectionsAndBoxes() {
        OutlineSimplifier simplifier = new OutlineSimplifier(1);
        glyphs(200).forEach(glyph -> {
            SimpleGlyph drawn = simplifier.simplified(glyph);
            assertEquals(glyph.box(), drawn.box());
            assertEquals(glyph.ends().length, drawn.ends().length);
            assertTrue(IntStream.range(0, drawn.x().length)
                    .allMatch(i -> glyph.box().contains(drawn.x()[i], drawn.y()[i])));
            for (int contour = 0; contour < glyph.ends().length; contour++) {
                double area = OutlineDistance.area(glyph, contour);
                double other = OutlineDistance.area(drawn, contour);
                assertTrue(area * other > 0 || area == other, () -> area + " became " + other);
            }
        });
    }

    @Test
    void writesTheSameEachTime() {
        SimpleGlyph glyph = glyphs(200).findFirst().orElseThrow();
        byte[] first = new OutlineSimplifier(1).simplified(glyph).toBytes();
        assertArrayEquals(first, new OutlineSimplifier(1).simplified(glyph).toBytes());
    }

    /** A square with a point too many on each side and one corner cut by less than the tolerance. */
    @Test
    void keepsCornersAndDropsPointsOnLines() {
        SimpleGlyph square = polygon(0, 0, 100, 0, 200, 0, 200, 100, 200, 200, 100, 200, 1, 200, 0, 199, 0, 100);
        SimpleGlyph drawn = new OutlineSimplifier(1.1).simplified(square);
        assertEquals(4, drawn.x().length);
        assertTrue(OutlineDistance.between(square, drawn) <= 1.1);
    }

    @Test
    void drawsAChainOfLinesAsACurve() {
        int[] circle = IntStream.range(0, 64)
                .flatMap(i -> IntStream.of((int) Math.rint(500 * Math.cos(i * Math.PI / 32)), (int)
                        Math.rint(500 * Math.sin(i * Math.PI / 32))))
                .toArray();
        SimpleGlyph drawn = new OutlineSimplifier(1).simplified(polygon(circle));
        assertTrue(drawn.x().length < 32, () -> drawn.x().length + " points");
    }

    @Test
    void leavesSmallThingsAsTheyAre() {
        SimpleGlyph dot = polygon(0, 0, 6, 1, 12, 0, 11, 6, 12, 12, 6, 11, 0, 12, 1, 6);
        assertArrayEquals(
                dot.toBytes(), new OutlineSimplifier(1).simplified(dot).toBytes());
        SimpleGlyph line = polygon(0, 0, 300, 0);
        assertArrayEquals(
                line.toBytes(), new OutlineSimplifier(1).simplified(line).toBytes());
        SimpleGlyph point = polygon(5, 5, 5, 5, 5, 5);
        assertArrayEquals(
                point.toBytes(), new OutlineSimplifier(1).simplified(point).toBytes());
    }

    @Test
    void survivesAnything() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            int[] points = random.ints(2 * (1 + random.nextInt(30)), -20, 20).toArray();
            int scale = 1 + random.nextInt(60);
            SimpleGlyph glyph =
                    polygon(Arrays.stream(points).map(c -> c * scale).toArray());
            for (int point = 0; point < glyph.on().length; point++) {
                glyph.on()[point] = random.nextBoolean();
            }
            SimpleGlyph drawn = new OutlineSimplifier(1.5).simplified(glyph);
            assertEquals(
                    Optional.of(drawn.x().length),
                    SimpleGlyph.read(drawn.toBytes()).map(read -> read.x().length));
        }
    }

    private static Stream<SimpleGlyph> glyphs(int step) {
        return IntStream.range(0, 13_800 / step)
                .mapToObj(
                        i -> SimpleGlyph.read(FANGSONG.store().program(i * step).bytes()))
                .flatMap(Optional::stream);
    }

    private static SimpleGlyph polygon(int... coordinates) {
        int count = coordinates.length / 2;
        int[] x = IntStream.range(0, count).map(i -> coordinates[2 * i]).toArray();
        int[] y = IntStream.range(0, count).map(i -> coordinates[2 * i + 1]).toArray();
        boolean[] on = new boolean[count];
        Arrays.fill(on, true);
        Box box = new Box(-2000, -2000, 2000, 2000);
        return new SimpleGlyph(box, new int[] {count - 1}, x, y, on, false);
    }
}
