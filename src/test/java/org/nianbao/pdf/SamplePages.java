package org.nianbao.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.nianbao.font.Face;
import org.nianbao.font.TrueTypeFace;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.layout.StructureNode;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.support.Conformance;
import org.nianbao.text.Line.Run;

/** Pages made by hand, with everything a report has. */
final class SamplePages {
    static final double WIDTH = 595.276;
    static final double HEIGHT = 841.89;
    static final Face SERIF = face("noto-serif-sc/NotoSerifSC-Regular.ttf");
    static final Face SANS = face("noto-sans-sc/NotoSansSC-Medium.ttf");
    static final Face LATIN = face("tinos/Tinos-Regular.ttf");
    static final DocumentInfo INFO =
            new DocumentInfo("某市2023年政府信息公开工作年度报告", "某市人民政府", "年度报告 <& 副题>", "政府信息公开,年度报告", "zh-CN", "2024-01-20");
    static final PdfOptions WEB = new PdfOptions(PdfOptions.Profile.WEB, 6, "nianbao 0.1.0");

    private SamplePages() {}

    static Face face(String file) {
        return TrueTypeFace.open(Path.of("fonts", file), 0, SourceSpan.NONE, new Findings())
                .orElseThrow();
    }

    /** A run at its natural advance, plus a tracking in pt. */
    static Run run(Face face, double size, String text, double tracking) {
        int[] glyphs = text.codePoints().map(face::glyph).toArray();
        double[] offsets = new double[glyphs.length];
        double x = 0;
        for (int i = 0; i < glyphs.length; i++) {
            offsets[i] = x;
            x += face.advance(glyphs[i]) * size + tracking;
        }
        return new Run(face, size, Color.BLACK, 0, x, 0, 1, glyphs, offsets, text, false, 0, SourceSpan.NONE);
    }

    static PageItem.Glyphs glyphs(Run run, double x, double y, int owner) {
        return new PageItem.Glyphs(run, x, y, false, new Mark.Content(owner));
    }

    static PageItem.Glyphs text(String text, double x, double y, int owner) {
        return glyphs(run(SERIF, 12, text, 0), x, y, owner);
    }

    static StructureNode leaf(int id, String type, Map<String, String> attributes) {
        return new StructureNode(id, type, attributes, List.of());
    }

    static StructureNode leaf(int id, String type) {
        return leaf(id, type, Map.of());
    }

    static StructureNode node(int id, String type, StructureNode... children) {
        return new StructureNode(id, type, Map.of(), List.of(children));
    }

    static Page page(int number, List<PageItem> items) {
        return new Page(number, WIDTH, HEIGHT, new Area(79, 105, 442, 638), items);
    }

    /** One page and the paragraphs that it shows, one leaf each from id 1 on. */
    static Pages of(List<PageItem> items, StructureNode... leaves) {
        return new Pages(List.of(page(1, items)), node(0, "Document", leaves), List.of(), Map.of(), INFO);
    }

    static byte[] write(Pages pages) {
        return write(pages, WEB);
    }

    /** Writes a file, which has to be valid. */
    static byte[] write(Pages pages, PdfOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRenderer.write(pages, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Conformance.assertDeclared(out.toByteArray());
    }

    static byte[] image(int type, String format) {
        BufferedImage image = new BufferedImage(16, 8, type);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 8; y++) {
                image.setRGB(x, y, 0xFF000000 | x * 16 << 16 | y * 32 << 8 | 0x40);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two pages with headings, a paragraph over both, a list, a table with spans, a figure, a note and links. */
    static Pages report() {
        return new ReportSample().pages();
    }

    /** The parts of {@link #report()}. */
    private static final class ReportSample {
        private final List<PageItem> first = new ArrayList<>();
        private final List<PageItem> second = new ArrayList<>();

        Pages pages() {
            drawText();
            drawTable();
            drawRest();
            List<Bookmark> outline = List.of(
                    new Bookmark("一、总体情况", 1, "part1"),
                    new Bookmark("（一）主动公开", 2, "sub"),
                    new Bookmark("二、主动公开情况", 1, "part2"));
            Map<String, ImageData> images =
                    Map.of("photo", new ImageData(image(BufferedImage.TYPE_BYTE_GRAY, "png"), "png", 16, 8));
            return new Pages(List.of(page(1, first), page(2, second)), structure(), outline, images, INFO);
        }

        private void drawText() {
            first.add(new PageItem.Glyphs(
                    run(SANS, 40, "草稿", 0), 300, 500, false, new Mark.Artifact(ArtifactKind.WATERMARK)));
            first.add(new PageItem.Destination("part1", 79, 105));
            first.add(glyphs(run(SANS, 21, "年度报告", 0.5), 100, 130, 1));
            first.add(glyphs(run(SANS, 15.75, "一、总体情况", 0), 79, 170, 3));
            first.add(new PageItem.Destination("sub", 79, 190));
            first.add(text("（一）主动公开", 79, 200, 4));
            first.add(glyphs(run(SERIF, 15.75, "公开政府信息", 0.123), 79, 230, 5));
            first.add(glyphs(run(LATIN, 15.75, "2023", 0), 79 + 6 * 15.873, 230, 5));
            first.add(text("见", 79, 260, 10));
            first.add(text("第二部分", 91, 260, 11));
            first.add(new PageItem.Link(List.of(new Area(91, 250, 48, 12)), "#part2", "到第二部分", 11));
            first.add(text("和网站", 139, 260, 12));
            first.add(new PageItem.Link(
                    List.of(new Area(139, 250, 18, 12), new Area(157, 250, 18, 12)),
                    "https://example.org/公开?a=1",
                    "网站",
                    12));
            first.add(text("1.", 79, 290, 21));
            first.add(text("第一项", 100, 290, 22));
            first.add(text("2.", 79, 310, 24));
            first.add(text("第二项", 100, 310, 25));
            first.add(footer("— 1 —"));
            second.add(text("接上页的文字。", 79, 120, 5));
        }

        private void drawTable() {
            second.add(new PageItem.Destination("part2", 79, 140));
            second.add(glyphs(run(SANS, 15.75, "二、主动公开情况", 0), 79, 150, 31));
            second.add(new PageItem.Fill(new Area(79, 180, 300, 20), new Color(0.9, 0.9, 0.9)));
            second.add(new PageItem.Rule(79, 180, 379, 180, 0.75, Color.BLACK));
            second.add(new PageItem.Rule(79, 200, 379, 200, 0.5, Color.BLACK));
            second.add(new PageItem.Rule(79, 220, 379, 220, 0.5, Color.BLACK));
            second.add(text("表一", 200, 175, 33));
            second.add(text("项目", 85, 195, 36));
            second.add(text("数量", 200, 195, 37));
            second.add(text("规章", 85, 215, 40));
            second.add(glyphs(run(LATIN, 10.5, "12", 0), 200, 215, 41));
        }

        private void drawRest() {
            second.add(new PageItem.Picture(
                    "photo", new Area(79, 300, 160, 80), false, new Mark.Content(51), SourceSpan.NONE));
            second.add(new PageItem.Drawn(
                    new Area(300, 300, 100, 80), SampleShapes.ALL, new Mark.Content(56), SourceSpan.NONE));
            second.add(text("图中的字", 310, 395, 56));
            second.add(text("注", 79, 700, 53));
            second.add(new PageItem.MissingGlyph(
                    0xE123, new Area(79, 400, 12, 12), new Mark.Content(52), SourceSpan.NONE));
            Run turned = run(SERIF, 9, "转过来", 0);
            second.add(new PageItem.Glyphs(turned, 500, 500, true, new Mark.Content(54)));
            second.add(footer("— 2 —"));
        }

        private static PageItem footer(String text) {
            return new PageItem.Glyphs(
                    run(SERIF, 14, text, 0), 450, 780, false, new Mark.Artifact(ArtifactKind.FOOTER));
        }

        private static StructureNode structure() {
            StructureNode paragraph = node(9, "P", leaf(10, "Span"), leaf(11, "Link"), leaf(12, "Link"));
            StructureNode list = new StructureNode(
                    19,
                    "L",
                    Map.of("ListNumbering", "Decimal"),
                    List.of(
                            node(20, "LI", leaf(21, "Lbl"), leaf(22, "LBody")),
                            node(23, "LI", leaf(24, "Lbl"), leaf(25, "LBody"))));
            StructureNode one = node(2, "Sect", leaf(3, "H2"), leaf(4, "H3"), leaf(5, "P"), paragraph, list);
            StructureNode two = node(30, "Sect", leaf(31, "H2"), table(), figures());
            return node(0, "Document", leaf(1, "H1"), one, two);
        }

        private static StructureNode table() {
            return node(
                    32,
                    "Table",
                    leaf(33, "Caption"),
                    node(
                            34,
                            "THead",
                            node(
                                    35,
                                    "TR",
                                    leaf(36, "TH", Map.of("Scope", "Column", "ID", "列1")),
                                    leaf(37, "TH", Map.of("Scope", "Column", "ID", "c2", "ColSpan", "2")))),
                    node(
                            38,
                            "TBody",
                            node(
                                    39,
                                    "TR",
                                    leaf(40, "TH", Map.of("Scope", "Row", "ID", "r1")),
                                    leaf(41, "TD", Map.of("Headers", "c2 r1")),
                                    leaf(42, "TD"))));
        }

        private static StructureNode figures() {
            return node(
                    50,
                    "Div",
                    leaf(51, "Figure", Map.of("Alt", "一张照片")),
                    leaf(56, "Figure", Map.of("Alt", "一幅图表")),
                    node(55, "P", leaf(52, "Span")),
                    leaf(53, "Note"),
                    leaf(54, "P"));
        }
    }
}
