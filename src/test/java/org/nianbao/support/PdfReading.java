package org.nianbao.support;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What another program reads from a PDF: its glyphs with their places, and its text by the structure tree.
 *
 * @param glyphs all glyphs in the order of drawing
 * @param structured the text of the content in the order of the structure, labels of lists and notes left out
 * @param sheets the sizes of the pages
 * @param rules all straight lines of paths in the order of drawing
 */
public record PdfReading(List<Glyph> glyphs, String structured, List<PDRectangle> sheets, List<Rule> rules) {
    /** Numbers that the layout adds: they are no part of the text. */
    private static final Set<String> ADDED = Set.of("Lbl", "Reference");

    /** Kept, or its level would be forgotten: that subset fonts have no names of glyphs is no news. */
    private static final Logger FONT_PARSER = Logger.getLogger("org.apache.fontbox");

    static {
        FONT_PARSER.setLevel(Level.SEVERE);
    }

    /**
     * A glyph. Lengths in pt from the upper left corner of the sheet, y down.
     *
     * @param page counted from 1
     * @param text its characters
     * @param x its origin
     * @param y its baseline
     * @param advance how far it moves the pen
     * @param size of the font
     * @param artifact whether it is no content
     * @param inkX the middle of its ink
     * @param inkY the middle of its ink
     */
    public record Glyph(
            int page,
            String text,
            double x,
            double y,
            double advance,
            double size,
            boolean artifact,
            double inkX,
            double inkY) {
        /** Where the pen stands after it. */
        public double right() {
            return x + advance;
        }
    }

    /** A straight line of a path, from one end to the other. Lengths as those of {@link Glyph}. */
    public record Rule(int page, double x1, double y1, double x2, double y2) {
        /** Whether it lies level. */
        public boolean isLevel() {
            return y1 == y2;
        }
    }

    /** Reads a file. */
    public static PdfReading of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, StringBuilder> marked = new HashMap<>();
            List<Glyph> glyphs = new ArrayList<>();
            List<PDRectangle> sheets = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sheets.add(page.getMediaBox());
            }
            List<Rule> rules = new ArrayList<>();
            new Engine(glyphs, marked, rules).getText(document);
            StringBuilder text = new StringBuilder();
            new Walk(document, marked, text).node(document.getDocumentCatalog().getStructureTreeRoot(), -1);
            return new PdfReading(List.copyOf(glyphs), text.toString(), List.copyOf(sheets), List.copyOf(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each marked-content sequence, by page (from 0) and number: {@code 0/12}. */
    static Map<String, StringBuilder> marked(PDDocument document) throws IOException {
        Map<String, StringBuilder> marked = new HashMap<>();
        new Engine(new ArrayList<>(), marked, new ArrayList<>()).getText(document);
        return marked;
    }

    /** Collects glyphs, straight lines and the text of each marked-content sequence. */
    private static final class Engine extends PDFTextStripper {
        private final Deque<Sequence> open = new ArrayDeque<>();
        private final List<Glyph> glyphs;
        private final Map<String, StringBuilder> marked;
        private final List<Rule> rules;
        private Point2D pen = new Point2D.Double();

        private record Sequence(int mcid, boolean artifact, boolean replaced) {}

        Engine(List<Glyph> glyphs, Map<String, StringBuilder> marked, List<Rule> rules) {
            this.glyphs = glyphs;
            this.marked = marked;
            this.rules = rules;
            addOperator(new PathStep(this, "m", point -> pen = point));
            addOperator(new PathStep(this, "l", this::line));
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        private void line(Point2D end) {
            double height = getCurrentPage().getMediaBox().getHeight();
            rules.add(new Rule(getCurrentPageNo(), pen.getX(), height - pen.getY(), end.getX(), height - end.getY()));
            pen = end;
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            Sequence outer = open.isEmpty() ? new Sequence(-1, false, false) : open.peek();
            int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
            String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
            Sequence inner = new Sequence(
                    mcid < 0 ? outer.mcid : mcid,
                    outer.artifact || "Artifact".equals(tag.getName()),
                    outer.replaced || actual != null);
            open.push(inner);
            if (actual != null && !outer.replaced) {
                append(inner, actual);
            }
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            Sequence sequence = open.isEmpty() ? new Sequence(-1, false, false) : open.peek();
            double x = position.getTextMatrix().getTranslateX();
            double y = position.getPageHeight() - position.getTextMatrix().getTranslateY();
            Rectangle2D ink = ink(position);
            double em = position.getFontSize();
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    position.getUnicode(),
                    x,
                    y,
                    position.getWidth(),
                    em,
                    sequence.artifact,
                    x + ink.getCenterX() / 1000 * em,
                    y - ink.getCenterY() / 1000 * em));
            if (!sequence.replaced) {
                append(sequence, position.getUnicode());
            }
        }

        private void append(Sequence sequence, String text) {
            if (!sequence.artifact && sequence.mcid >= 0) {
                marked.computeIfAbsent(getCurrentPageNo() - 1 + "/" + sequence.mcid, key -> new StringBuilder())
                        .append(text);
            } else if (!sequence.artifact) {
                throw new AssertionError("neither content nor artifact: " + text);
            }
        }

        /** The box of the outline in thousandths of an em. */
        private static Rectangle2D ink(TextPosition position) {
            try {
                return ((PDVectorFont) position.getFont())
                        .getNormalizedPath(position.getCharacterCodes()[0])
                        .getBounds2D();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An operator that leads a path to a point. */
    private static final class PathStep extends OperatorProcessor {
        private final String name;
        private final Consumer<Point2D> taker;

        PathStep(Engine engine, String name, Consumer<Point2D> taker) {
            super(engine);
            this.name = name;
            this.taker = taker;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float x = ((COSNumber) operands.get(0)).floatValue();
            float y = ((COSNumber) operands.get(1)).floatValue();
            taker.accept(getContext().transformedPoint(x, y));
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Walks through the structure tree; what it does not reach is not read aloud. */
    private record Walk(PDDocument document, Map<String, StringBuilder> marked, StringBuilder text) {
        void node(PDStructureNode node, int page) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    element(element, page);
                } else if (kid instanceof Integer mcid) {
                    take(page, mcid);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    take(pageOf(reference.getPage(), page), reference.getMCID());
                }
            }
        }

        private void element(PDStructureElement element, int outer) {
            if (!ADDED.contains(element.getStructureType())) {
                node(element, pageOf(element.getPage(), outer));
            }
        }

        private int pageOf(PDPage page, int outer) {
            return page == null ? outer : document.getPages().indexOf(page);
        }

        private void take(int page, int mcid) {
            StringBuilder content = marked.get(page + "/" + mcid);
            if (content != null) {
                text.append(content);
            }
        }
    }
}
