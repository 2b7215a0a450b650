package org.nianbao.compare;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what one page draws: its characters by marked content, and all that has ink. */
final class PageEngine extends PDFGraphicsStreamEngine {
    /** Content that belongs to no element of the structure. */
    static final int LOOSE = -1;

    private static final double EM = 1000;

    /** What a character covers above and below its line, in em. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    private final int page;
    private final GlyphBoxes glyphs;
    private final Rectangle2D paper;
    private final AffineTransform toPaper;
    private final Map<Integer, List<Piece>> text = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private GeneralPath path = new GeneralPath();

    /**
     * A piece of marked content.
     *
     * @param replaced where in the text of its element stands what it says instead of its characters
     */
    private record Sequence(int id, boolean artifact, Optional<Integer> replaced) {}

    PageEngine(PDPage page, int number, GlyphBoxes glyphs) {
        super(page);
        this.page = number;
        this.glyphs = glyphs;
        PDRectangle crop = page.getCropBox();
        this.paper = new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight());
        this.toPaper = AffineTransform.getTranslateInstance(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        open.push(new Sequence(LOOSE, false, Optional.empty()));
    }

    /** Reads the page. */
    void read() throws IOException {
        processPage(getPage());
    }

    /** The text by the number of the marked content, artifacts left out. */
    Map<Integer, List<Piece>> text() {
        return text;
    }

    /** The page with all that is drawn on it. */
    PdfContent.Sheet sheet() {
        return new PdfContent.Sheet(paper.getWidth(), paper.getHeight(), marks);
    }

    // ---- marked content

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Optional<COSDictionary> given = Optional.ofNullable(properties);
        Sequence outer = open.element();
        int id = given.map(all -> all.getInt(COSName.MCID, outer.id())).orElse(outer.id());
        boolean artifact = outer.artifact() || "Artifact".equals(tag.getName());
        Optional<Integer> replaced = outer.replaced();
        Optional<String> actual = given.map(all -> all.getString(COSName.ACTUAL_TEXT));
        if (actual.isPresent() && replaced.isEmpty() && !artifact) {
            List<Piece> pieces = text.computeIfAbsent(id, key -> new ArrayList<>());
            replaced = Optional.of(pieces.size());
            pieces.add(new Piece(actual.get(), page, Optional.empty()));
        }
        open.push(new Sequence(id, artifact, replaced));
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.size() > 1) {
            open.pop();
        }
    }

    // ---- text

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform toPage = place.createAffineTransform();
        Optional<String> characters = Optional.ofNullable(font.toUnicode(code));
        Rectangle2D cell = new Rectangle2D.Double(0, -DESCENT, displacement.getX(), ASCENT + DESCENT);
        characters.ifPresent(says -> say(says, boxOf(toPage, cell)));
        Rectangle2D ink = glyphs.of(font, code);
        if (!ink.isEmpty()) {
            toPage.scale(1 / EM, 1 / EM);
            draw("glyph " + characters.orElse("#" + code) + " " + glyphs.name(font) + " " + paint(), toPage, ink);
        }
    }

    private void say(String characters, Box box) {
        Sequence sequence = open.element();
        if (sequence.artifact()) {
            return;
        }
        List<Piece> pieces = text.computeIfAbsent(sequence.id(), key -> new ArrayList<>());
        if (sequence.replaced().isPresent()) {
            pieces.set(
                    sequence.replaced().get(),
                    pieces.get(sequence.replaced().get()).with(box));
        } else {
            pieces.add(new Piece(characters, page, Optional.of(box)));
        }
    }

    private String paint() {
        PDGraphicsState state = getGraphicsState();
        return state.getTextState().getRenderingMode() + " " + colour(state.getNonStrokingColor()) + " "
                + state.getNonStrokeAlphaConstant();
    }

    private static String colour(PDColor colour) {
        return colour.getColorSpace().getName() + Arrays.toString(colour.getComponents());
    }

    // ---- ink

    private void draw(String look, AffineTransform toPage, Rectangle2D ink) {
        draw(look, boxOf(toPage, ink));
    }

    private void draw(String look, Box box) {
        Box seen = box.within(paper.getWidth(), paper.getHeight());
        if (!seen.isEmpty()) {
            marks.add(new Mark(look, seen));
        }
    }

    private Box boxOf(AffineTransform toPage, Rectangle2D shape) {
        AffineTransform all = new AffineTransform(toPaper);
        all.concatenate(toPage);
        return Box.of(all.createTransformedShape(shape).getBounds2D(), paper.getHeight());
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        String look = "picture " + image.getWidth() + " " + image.getHeight() + " " + PictureSum.of(image);
        draw(look, place, new Rectangle2D.Double(0, 0, 1, 1));
    }

    @Override
    public void shadingFill(COSName name) {
        draw("shading " + name.getName(), Box.of(paper, paper.getHeight()));
    }

    @Override
    public void strokePath() {
        PDGraphicsState state = getGraphicsState();
        double width = state.getLineWidth()
                * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
        String dash = Arrays.toString(state.getLineDashPattern().getDashArray());
        drawPath("line " + rounded(width) + " " + dash + " " + colour(state.getStrokingColor()), width / 2);
    }

    @Override
    public void fillPath(int rule) {
        PDGraphicsState state = getGraphicsState();
        drawPath("area " + colour(state.getNonStrokingColor()) + " " + state.getNonStrokeAlphaConstant(), 0);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        GeneralPath both = path;
        fillPath(rule);
        path = both;
        strokePath();
    }

    private void drawPath(String look, double margin) {
        Rectangle2D bounds = path.getBounds2D();
        Box box = boxOf(new AffineTransform(), bounds).grown(Math.max(margin, 0.05));
        draw(look + " " + outline(path, bounds), box);
        grow(box);
        endPath();
    }

    /** A rule may stand for characters: where they are marked as such, its place is theirs. */
    private void grow(Box box) {
        Sequence sequence = open.element();
        sequence.replaced().ifPresent(index -> {
            List<Piece> pieces = text.get(sequence.id());
            pieces.set(index, pieces.get(index).with(box));
        });
    }

    /** The shape, whatever its place; of a straight line or a rectangle the box says all. */
    private static String outline(GeneralPath path, Rectangle2D bounds) {
        StringBuilder outline = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator all = path.getPathIterator(null); !all.isDone(); all.next()) {
            int kind = all.currentSegment(points);
            outline.append((char) ('a' + kind));
            if (kind == PathIterator.SEG_CUBICTO) {
                outline.append(rounded(points[4] - bounds.getX())).append(rounded(points[5] - bounds.getY()));
            }
        }
        return outline.toString();
    }

    private static long rounded(double points) {
        return Math.round(points * 10);
    }

    // ---- paths, in the units of the page

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        List.of(second, third, fourth).forEach(corner -> path.lineTo(corner.getX(), corner.getY()));
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begin(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new GeneralPath(Path2D.WIND_NON_ZERO);
    }

    @Override
    public void clip(int rule) {
        // What is clipped away counts all the same: boxes are somewhat large then.
    }
}
