package org.nianbao.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Chart.Entry;
import org.nianbao.chart.Chart.Figure;
import org.nianbao.chart.Chart.Kind;
import org.nianbao.chart.Chart.Look;
import org.nianbao.chart.Drawing.Text;
import org.nianbao.chart.Path.Step;
import org.nianbao.font.FontChain;
import org.nianbao.font.FontLibrary;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;
import org.nianbao.text.LineSettings;

class ChartsTest {
    private static final FontChain FONTS =
            FontLibrary.load(Path.of("fonts"), new Findings()).chain(List.of("宋体"));
    private static final LineSettings SETTINGS =
            new LineSettings(Align.LEFT, LineBreak.NORMAL, Trim.TRIM_END, true, false, false, true, false);
    private static final Border RULE = new Border(0.5, Color.BLACK);
    private static final Look LOOK = new Look(new Pattern.Tint(Color.BLACK), RULE, 0, 0);
    private static final double EM = 9;
    private static final double WIDTH = 400;
    private static final double NEAR = 1e-6;
    private static final String LONG = "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";

    private static Label label(String text) {
        InlinePiece.Look look = new InlinePiece.Look(FONTS, EM, Color.BLACK, 0, 0);
        InlinePiece piece = new InlinePiece.Characters(text, look, 1, SourceSpan.NONE);
        return new Label(List.of(piece), SETTINGS, 1.25 * EM, EM, 0.88 * EM);
    }

    private static Figure figure(double value) {
        String text = Double.isNaN(value) ? "/" : String.valueOf((long) value);
        OptionalDouble amount = Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new Figure(label(text), amount, LOOK);
    }

    private static Category category(String name, double... values) {
        return new Category(
                label(name),
                18,
                Arrays.stream(values).mapToObj(ChartsTest::figure).toList());
    }

    private static Chart chart(Kind kind, Category... categories) {
        List<Entry> legend = IntStream.range(0, categories[0].figures().size())
                .mapToObj(i -> new Entry(label("第" + i + "组"), LOOK))
                .toList();
        return new Chart(kind, WIDTH, 120, RULE, legend, List.of(categories));
    }

    private static Chart named(Kind kind, String name, double... values) {
        return chart(
                kind,
                IntStream.range(0, values.length)
                        .mapToObj(i -> category(name + i, values[i]))
                        .toArray(Category[]::new));
    }

    private static List<Shape> filled(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> !(shape.pattern() instanceof Pattern.None))
                .toList();
    }

    private static double[] bounds(Shape shape) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (Step step : shape.path().steps()) {
            double[] point = step instanceof Step.Move move
                    ? new double[] {move.x(), move.y()}
                    : step instanceof Step.Line line
                            ? new double[] {line.x(), line.y()}
                            : step instanceof Step.Curve curve ? new double[] {curve.x(), curve.y()} : null;
            if (point != null) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return box;
    }

    private static double width(Shape shape) {
        return bounds(shape)[2] - bounds(shape)[0];
    }

    private static double height(Shape shape) {
        return bounds(shape)[3] - bounds(shape)[1];
    }

    /** The boxes of the lines of type: ink from left to right, digits and Han from 0.8 em over the baseline to it. */
    private static List<double[]> type(Drawing drawing) {
        List<double[]> boxes = new ArrayList<>();
        for (Text text : drawing.texts()) {
            Line line = text.line();
            boxes.add(new double[] {
                text.x() + line.left(), text.baseline() - 0.7 * EM, text.x() + line.right(), text.baseline()
            });
        }
        return boxes;
    }

    private static void assertSound(Drawing drawing) {
        List<double[]> boxes = type(drawing);
        for (int i = 0; i < boxes.size(); i++) {
            double[] a = boxes.get(i);
            assertTrue(a[0] > -NEAR && a[2] < drawing.width() + NEAR, () -> "beside the chart: " + Arrays.toString(a));
            assertTrue(a[1] > -EM / 4 && a[3] < drawing.height() + NEAR, () -> "outside: " + Arrays.toString(a));
            for (double[] b : boxes.subList(i + 1, boxes.size())) {
                boolean apart =
                        a[2] <= b[0] + NEAR || b[2] <= a[0] + NEAR || a[3] <= b[1] + NEAR || b[3] <= a[1] + NEAR;
                assertTrue(apart, () -> Arrays.toString(a) + " over " + Arrays.toString(b));
            }
        }
        for (Shape shape : drawing.shapes()) {
            double[] box = bounds(shape);
            assertTrue(box[0] > -NEAR && box[2] < drawing.width() + NEAR, () -> Arrays.toString(box));
            assertTrue(box[1] > -NEAR && box[3] < drawing.height() + NEAR, () -> Arrays.toString(box));
        }
    }

    @Test
    void barsAreAsLongAsTheirFiguresAndBeginAtTheAxis() {
        Drawing drawing = Charts.draw(named(Kind.BARS, "办理结果", 55, 11, 0, 30));
        List<Shape> bars = filled(drawing);
        assertEquals(3, bars.size(), "no bar for zero");
        double one = width(bars.get(0)) / 55;
        assertEquals(11 * one, width(bars.get(1)), NEAR);
        assertEquals(30 * one, width(bars.get(2)), NEAR);
        assertEquals(bounds(bars.get(0))[0], bounds(bars.get(1))[0], NEAR);
        assertSound(drawing);
    }

    @Test
    void columnsAreAsHighAsTheirFiguresAndStandOnTheAxis() {
        Drawing drawing = Charts.draw(named(Kind.COLUMNS, "结果", 40, 10, 0, 20));
        List<Shape> columns = filled(drawing);
        assertEquals(3, columns.size());
        assertEquals(120, height(columns.get(0)), NEAR);
        assertEquals(30, height(columns.get(1)), NEAR);
        assertEquals(bounds(columns.get(0))[3], bounds(columns.get(2))[3], NEAR);
        assertSound(drawing);
    }

    @Test
    void aSmallFigureIsStillALineAndNoFigureIsNone() {
        Drawing drawing = Charts.draw(named(Kind.BARS, "决定", 11398889, 3, Double.NaN));
        List<Shape> bars = filled(drawing);
        assertEquals(2, bars.size());
        assertEquals(0.75, width(bars.get(1)), NEAR);
        assertSound(drawing);
    }

    @Test
    void figuresBelowZeroStandOnTheOtherSide() {
        for (Kind kind : List.of(Kind.BARS, Kind.COLUMNS)) {
            Drawing drawing = Charts.draw(named(kind, "增减", 5, -3, 0));
            List<Shape> bars = filled(drawing);
            boolean lying = kind == Kind.BARS;
            double zero = bounds(bars.get(0))[lying ? 0 : 3];
            assertEquals(zero, bounds(bars.get(1))[lying ? 2 : 1], NEAR);
            assertSound(drawing);
        }
    }

    @Test
    void fewShortNamesMakeColumnsAndOthersBars() {
        assertAlike(named(Kind.COLUMNS, "短名", 1, 2, 3), named(Kind.AUTO, "短名", 1, 2, 3));
        assertAlike(named(Kind.BARS, LONG, 1, 2, 3), named(Kind.AUTO, LONG, 1, 2, 3));
        assertAlike(named(Kind.BARS, LONG, 1, 2, 3, 4, 5), named(Kind.COLUMNS, LONG, 1, 2, 3, 4, 5));
    }

    @Test
    void longNamesAreBrokenWithoutALastCharacterOfTheirOwn() {
        Drawing drawing = Charts.draw(named(Kind.BARS, LONG, 7, 2));
        assertSound(drawing);
        drawing.texts().stream()
                .filter(text -> text.line().right() - text.line().left() > EM)
                .forEach(text -> assertTrue(text.line().end() - text.line().start() > 4 || text.x() > WIDTH / 3));
        assertTrue(type(drawing).stream().mapToDouble(box -> box[2]).max().orElse(0) <= WIDTH + NEAR);
    }

    @Test
    void severalSeriesHaveALegendAndABarEach() {
        for (Kind kind : List.of(Kind.BARS, Kind.COLUMNS)) {
            Chart chart = chart(kind, category("自然人", 62, 79, 96), category("商业企业", 21, 0, 21));
            Drawing drawing = Charts.draw(chart);
            assertEquals(3 + 5, filled(drawing).size(), "three swatches and five bars");
            assertSound(drawing);
        }
    }

    @Test
    void sectorsFillTheDiscInOrder() {
        Drawing drawing = Charts.draw(named(Kind.PIE, "结果", 1, 0, 1, 2));
        List<Shape> sectors = filled(drawing);
        assertEquals(3, sectors.size());
        double[] first = bounds(sectors.get(0));
        double[] last = bounds(sectors.get(2));
        assertEquals(WIDTH / 2, first[0], NEAR, "the first begins at the top and runs clockwise");
        assertEquals(60, first[2] - first[0], NEAR);
        assertEquals(WIDTH / 2, last[2], NEAR, "half of the disc is on the left");
        assertEquals(120, last[3] - last[1], NEAR);
        assertSound(drawing);
    }

    private static void assertAlike(Chart expected, Chart chart) {
        assertEquals(Charts.draw(expected).shapes(), Charts.draw(chart).shapes());
    }

    @Test
    void oneFigureIsAWholeDisc() {
        Drawing drawing = Charts.draw(named(Kind.PIE, "结果", 0, 5));
        assertEquals(1, filled(drawing).size());
        assertEquals(120, width(filled(drawing).get(0)), 0.001);
        assertSound(drawing);
    }

    @Test
    void withoutASectorThereIsNoPie() {
        assertAlike(named(Kind.BARS, "结果", 0, 0), named(Kind.PIE, "结果", 0, 0));
    }

    /** Lines from the labels to the sectors never run over the disc, however narrow the sectors are. */
    @Test
    void linesToLabelsStayOutsideTheDisc() {
        for (double[] values : List.of(
                new double[] {1, 500, 1, 3, 1, 3, 2, 1},
                new double[] {900, 1, 1, 1, 1, 1, 1, 1},
                new double[] {55, 11, 18, 30, 12, 3},
                new double[] {1, 1, 1, 1, 1, 1, 1, 1})) {
            Drawing drawing = Charts.draw(named(Kind.PIE, "结果", values));
            assertSound(drawing);
            double[] disc = disc(drawing);
            drawing.shapes().stream()
                    .filter(shape -> shape.pattern() instanceof Pattern.None)
                    .forEach(line -> assertTrue(distance(line, disc[0], disc[1]) > 60 - 0.2 * EM - NEAR));
        }
    }

    private static double[] disc(Drawing drawing) {
        double top = filled(drawing).stream()
                .mapToDouble(shape -> bounds(shape)[1])
                .min()
                .orElse(0);
        double bottom = filled(drawing).stream()
                .mapToDouble(shape -> bounds(shape)[3])
                .max()
                .orElse(0);
        return new double[] {WIDTH / 2, (top + bottom) / 2};
    }

    /** How near a line of points comes to a place. */
    private static double distance(Shape line, double x, double y) {
        double nearest = Double.MAX_VALUE;
        double[] before = null;
        for (Step step : line.path().steps()) {
            double[] point = step instanceof Step.Move move
                    ? new double[] {move.x(), move.y()}
                    : new double[] {((Step.Line) step).x(), ((Step.Line) step).y()};
            for (int i = 0; before != null && i <= 100; i++) {
                double atX = before[0] + (point[0] - before[0]) * i / 100;
                double atY = before[1] + (point[1] - before[1]) * i / 100;
                nearest = Math.min(nearest, Math.hypot(atX - x, atY - y));
            }
            before = point;
        }
        return nearest;
    }

    /** Any figures and names at all: nothing overlaps, nothing leaves the box. */
    @Test
    void randomChartsAreSound() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(random.nextInt(5) == 0 ? 25 : 8);
            int series = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
            Category[] categories = new Category[count];
            for (int i = 0; i < count; i++) {
                String name = LONG.substring(0, 1 + random.nextInt(random.nextInt(4) == 0 ? LONG.length() : 6));
                double[] values = random.doubles(series, 0, 1)
                        .map(share -> Math.floor(share * Math.pow(10, random.nextInt(6))))
                        .toArray();
                categories[i] = category(name, values);
            }
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            int chosen = seed;
            Drawing drawing = Charts.draw(chart(kind, categories));
            assertTrue(drawing.height() > 0, () -> "seed " + chosen);
            assertSound(drawing);
        }
    }

    @Test
    void aTightChartIsLower() {
        Chart chart = named(
                Kind.BARS, "第几项内容", IntStream.range(0, 40).asDoubleStream().toArray());
        assertEquals(40 * 18, Charts.draw(chart).height(), NEAR);
        Drawing tight = Charts.draw(chart.tight());
        assertEquals(40 * 1.5 * EM, tight.height(), NEAR);
        assertSound(tight);
    }
}
