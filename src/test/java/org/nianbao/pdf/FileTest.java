package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.support.Conformance;

/** What stands around the pages: metadata, outline, links, identifier, size. */
class FileTest {
    @Test
    void theSameInputGivesTheSameBytesAnywhere() throws ExecutionException, InterruptedException {
        byte[] expected = SamplePages.write(SamplePages.report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(expected, SamplePages.write(SamplePages.report()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (byte[] bytes : inParallel(8)) {
            assertArrayEquals(expected, bytes);
        }
    }

    @Test
    void aChangedWordChangesTheIdentifier() throws IOException {
        try (PDDocument a = Loader.loadPDF(one("公开"));
                PDDocument b = Loader.loadPDF(one("公布"))) {
            assertFalse(a.getDocument().getDocumentID().equals(b.getDocument().getDocumentID()));
        }
    }

    @Test
    void metadataIsThatOfTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePages.write(SamplePages.report()))) {
            PDDocumentInformation info = document.getDocumentInformation();
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertEquals(SamplePages.INFO.title(), info.getTitle());
            assertEquals(SamplePages.INFO.subject(), info.getSubject());
            assertTrue(xmp.contains("年度报告 &lt;&amp; 副题&gt;"), xmp);
            assertEquals("nianbao 0.1.0", info.getProducer());
            assertEquals("D:20240120000000+08'00'", info.getCustomMetadataValue("CreationDate"));
            assertTrue(xmp.contains("<xmp:CreateDate>2024-01-20T00:00:00+08:00<"), xmp);
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void emptyAndOddMetadataConforms() {
        DocumentInfo info = new DocumentInfo("标题\u0001\uD800", "", "", "a]]>b", "zh-CN", "2024-02-29");
        Pages pages = SamplePages.of(List.of(SamplePages.text("字", 50, 50, 1)), SamplePages.leaf(1, "P"));
        Conformance.assertConforms(
                SamplePages.write(new Pages(pages.pages(), pages.structure(), List.of(), Map.of(), info)));
    }

    @Test
    void bookmarksNestAndLeadToTheirPlaces() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePages.write(SamplePages.report()))) {
            List<String> seen = new ArrayList<>();
            walk(document.getDocumentCatalog().getDocumentOutline(), "", seen, document);
            assertEquals(List.of("一、总体情况 p1 736.89", "- （一）主动公开 p1 651.89", "二、主动公开情况 p2 701.89"), seen);
        }
    }

    @Test
    void linksLeadInsideAndOutside() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePages.write(SamplePages.report()))) {
            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();
            assertEquals(3, links.size());
            PDPageXYZDestination inside = (PDPageXYZDestination) links.get(0).getDestination();
            assertEquals(1, document.getPages().indexOf(inside.getPage()));
            PDActionURI outside = (PDActionURI) links.get(1).getAction();
            assertEquals("https://example.org/%E5%85%AC%E5%BC%80?a=1", outside.getURI());
            assertEquals("网站", links.get(1).getContents());
            assertTrue(links.get(1).isPrinted());
            assertEquals(139, links.get(1).getRectangle().getLowerLeftX(), 0.01);
            assertEquals(SamplePages.HEIGHT - 262, links.get(1).getRectangle().getLowerLeftY(), 0.01);
        }
    }

    @Test
    void whatLeadsNowhereIsReportedAndLeftOut() throws IOException {
        List<PageItem> items = List.of(
                SamplePages.text("此处", 50, 50, 1),
                new PageItem.Link(List.of(new Area(50, 40, 24, 12)), "#nowhere", "此处", 1));
        Pages pages = SamplePages.of(items, SamplePages.leaf(1, "Link"));
        Pages marked = new Pages(
                pages.pages(), pages.structure(), List.of(new Bookmark("章", 1, "lost")), Map.of(), pages.info());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = PdfRenderer.write(marked, SamplePages.WEB, out);
        assertEquals(
                List.of(Code.LINK_TARGET, Code.LINK_TARGET),
                findings.stream().map(Finding::code).toList());
        Conformance.assertConforms(out.toByteArray());
    }

    @Test
    void pagesKeepTheirSizes() throws IOException {
        Page upright = SamplePages.page(1, List.of());
        Page wide = new Page(2, 841.89, 595.276, new Area(0, 0, 1, 1), List.of());
        Pages pages = new Pages(
                List.of(upright, wide, upright),
                SamplePages.node(0, "Document"),
                List.of(),
                Map.of(),
                SamplePages.INFO);
        try (PDDocument document = Loader.loadPDF(SamplePages.write(pages))) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals(595.276, document.getPage(0).getMediaBox().getWidth(), 0.005);
            assertEquals(841.89, document.getPage(1).getMediaBox().getWidth(), 0.005);
            assertEquals(595.276, document.getPage(2).getMediaBox().getWidth(), 0.005);
        }
    }

    @Test
    void theHeaderSaysSeventeenAndObjectsAreCompressed() {
        String file = new String(SamplePages.write(SamplePages.report()), StandardCharsets.ISO_8859_1);
        assertTrue(file.startsWith("%PDF-1.7"), file.substring(0, 8));
        assertTrue(file.contains("/ObjStm"));
    }

    @Test
    void blackIsBlackInkAlone() throws IOException {
        List<PageItem> items = List.of(
                SamplePages.text("黑", 50, 50, 1),
                new PageItem.Rule(50, 60, 90, 60, 0.5, org.nianbao.style.Color.BLACK));
        byte[] pdf = SamplePages.write(SamplePages.of(items, SamplePages.leaf(1, "P")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("rg") || content.contains("RG"), content);
        }
    }

    private static byte[] one(String text) {
        return SamplePages.write(SamplePages.of(List.of(SamplePages.text(text, 50, 50, 1)), SamplePages.leaf(1, "P")));
    }

    private static List<byte[]> inParallel(int copies) throws ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> futures = new ArrayList<>();
            for (int i = 0; i < copies; i++) {
                futures.add(workers.submit(() -> SamplePages.write(SamplePages.report())));
            }
            List<byte[]> results = new ArrayList<>();
            for (Future<byte[]> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            workers.shutdown();
        }
    }

    private static void walk(PDOutlineNode node, String indent, List<String> seen, PDDocument document)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
            int page = 1 + document.getPages().indexOf(place.getPage());
            // The library gives whole points only; the decimals stand in the array.
            String y = String.valueOf(
                    ((org.apache.pdfbox.cos.COSNumber) place.getCOSObject().get(3)).floatValue());
            seen.add(indent + item.getTitle() + " p" + page + " " + y);
            walk(item, indent + "- ", seen, document);
        }
    }
}
