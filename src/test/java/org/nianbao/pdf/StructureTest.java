package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;

/** The structure tree reads back as it was laid out. */
class StructureTest {
    @Test
    void theTreeReadsBackInOrder() throws IOException {
        String expected =
                """
                Document
                  H1 #1
                  Sect
                    H2 #1
                    H3 #1
                    P #2
                    P
                      Span #1
                      Link #1 @1
                      Link #1 @2
                    L
                      LI
                        Lbl #1
                        LBody #1
                      LI
                        Lbl #1
                        LBody #1
                  Sect
                    H2 #1
                    Table
                      Caption #1
                      THead
                        TR
                          TH #1
                          TH #1
                      TBody
                        TR
                          TH #1
                          TD #1
                          TD
                    Div
                      Figure #1
                      Figure #1
                      P
                        Span #1
                      Note #1
                      P #1
                """;
        assertEquals(expected, tree(SamplePages.report()));
    }

    @Test
    void readingOrderDoesNotFollowDrawingOrder() throws IOException {
        Pages pages = SamplePages.of(
                List.of(SamplePages.text("后", 50, 80, 2), SamplePages.text("先", 50, 50, 1)),
                SamplePages.leaf(1, "H1"),
                SamplePages.leaf(2, "P"));
        assertEquals("Document\n  H1 #1\n  P #1\n", tree(pages));
    }

    @Test
    void linesOfOneParagraphShareASequenceUntilSomethingComesBetween() throws IOException {
        List<PageItem> items = List.of(
                SamplePages.text("一", 50, 50, 1),
                SamplePages.text("二", 50, 70, 1),
                SamplePages.text("别", 50, 90, 2),
                SamplePages.text("三", 50, 110, 1));
        Pages pages = SamplePages.of(items, SamplePages.leaf(1, "P"), SamplePages.leaf(2, "P"));
        assertEquals("Document\n  P #2\n  P #1\n", tree(pages));
    }

    @Test
    void idsAreFoundThroughTheIdTree() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePages.write(SamplePages.report()))) {
            COSArray names = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("IDTree"))
                    .getCOSArray(COSName.NAMES);
            List<String> ids = List.of(names.getString(0), names.getString(2), names.getString(4), names.getString(6));
            assertEquals(List.of("c2", "note-53", "r1", "u-e5889731"), ids);
        }
    }

    @Test
    void aPictureGivesItsFigureABox() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePages.write(SamplePages.report()))) {
            PDStructureElement figure = find(document.getDocumentCatalog().getStructureTreeRoot(), "Figure");
            COSArray box = figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
            assertEquals(List.of(79f, 461.89f, 239f, 541.89f), box.toCOSNumberFloatList());
            assertEquals("一张照片", figure.getAlternateDescription());
        }
    }

    @Test
    void brokenContractsAreProgrammingErrors() {
        List<PageItem> items = List.of(SamplePages.text("字", 50, 50, 1));
        assertRefused(SamplePages.of(items, SamplePages.leaf(2, "P")));
        assertRefused(SamplePages.of(items, SamplePages.node(1, "P", SamplePages.leaf(2, "Span"))));
        assertRefused(SamplePages.of(items, SamplePages.leaf(1, "P"), SamplePages.leaf(1, "P")));
        assertRefused(SamplePages.of(items, SamplePages.leaf(1, "Paragraph")));
        assertRefused(SamplePages.of(items, SamplePages.leaf(1, "P", Map.of("Colour", "red"))));
    }

    private static void assertRefused(Pages pages) {
        assertThrows(IllegalArgumentException.class, () -> SamplePages.write(pages));
    }

    private static PDStructureElement find(PDStructureNode node, String type) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDStructureElement found = type.equals(element.getStructureType()) ? element : find(element, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String tree(Pages pages) throws IOException {
        StringBuilder out = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(SamplePages.write(pages))) {
            kids(document.getDocumentCatalog().getStructureTreeRoot(), "", out);
        }
        return out.toString();
    }

    private static void kids(PDStructureNode node, String indent, StringBuilder out) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                out.append(indent).append(element.getStructureType());
                long marks =
                        element.getKids().stream().filter(StructureTest::isMark).count();
                long annotations = element.getKids().stream()
                        .filter(PDObjectReference.class::isInstance)
                        .count();
                out.append(marks == 0 ? "" : " #" + marks).append(annotations == 0 ? "" : " @" + annotations);
                out.append('\n');
                kids(element, indent + "  ", out);
            }
        }
    }

    private static boolean isMark(Object kid) {
        return kid instanceof Integer || kid instanceof PDMarkedContentReference;
    }
}
