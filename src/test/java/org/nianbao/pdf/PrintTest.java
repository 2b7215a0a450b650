package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.support.Conformance;

/**
 * The print profile: what PDF/X-4 (ISO 15930-7) asks, one test a rule, and what we ask besides: black ink alone, no
 * annotations, no transparency. No validator of PDF/X is at hand, so the rules stand here.
 */
class PrintTest {
    private static final COSName TRAPPED = COSName.getPDFName("Trapped");
    private static final Map<String, byte[]> BYTES = Map.of(
            "gray", SamplePages.write(pages(), options(Optional.empty())),
            "CMYK", SamplePages.write(pages(), options(cmyk())));
    private static final Map<String, PDDocument> OPEN =
            BYTES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> open(entry.getValue())));

    static Stream<String> files() {
        return Stream.of("gray", "CMYK");
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument document : OPEN.values()) {
            document.close();
        }
    }

    // ---- file

    @ParameterizedTest
    @MethodSource("files")
    void theVersionIsThatOfPdf16(String file) {
        assertEquals("%PDF-1.6", new String(BYTES.get(file), 0, 8, StandardCharsets.US_ASCII));
        assertNull(catalog(file).getItem(COSName.VERSION));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTrailerHasAnIdentifierAndNoEncryption(String file) {
        COSDictionary trailer = OPEN.get(file).getDocument().getTrailer();
        assertEquals(2, trailer.getCOSArray(COSName.ID).size());
        assertNull(trailer.getItem(COSName.ENCRYPT));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsCompressedByLzwOrKeptOutsideTheFile(String file) {
        Set<COSName> filters = new TreeSet<>();
        for (COSStream stream : objects(file, COSStream.class)) {
            assertNull(stream.getItem(COSName.F));
            COSBase filter = stream.getFilters();
            if (filter instanceof COSName name) {
                filters.add(name);
            } else if (filter instanceof COSArray array) {
                array.forEach(each -> filters.add((COSName) each));
            }
        }
        assertEquals(Set.of(COSName.FLATE_DECODE), filters);
    }

    // ---- identification and metadata

    @ParameterizedTest
    @MethodSource("files")
    void theVersionOfPdfXIsInXmp(String file) throws IOException {
        assertEquals("PDF/X-4", property(file, "pdfxid:GTS_PDFXVersion"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void infoHasTitleAndBothDates(String file) {
        PDDocumentInformation info = OPEN.get(file).getDocumentInformation();
        assertFalse(info.getTitle().isEmpty());
        assertTrue(info.getCustomMetadataValue("CreationDate").startsWith("D:20240120"));
        assertTrue(info.getCustomMetadataValue("ModDate").startsWith("D:20240120"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void trappingIsSaidInInfoAndXmp(String file) throws IOException {
        assertEquals(
                "False", OPEN.get(file).getDocumentInformation().getCOSObject().getNameAsString(TRAPPED));
        assertEquals("False", property(file, "pdf:Trapped"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void xmpHasTitleAndDatesLikeInfo(String file) throws IOException {
        assertTrue(xmp(file).contains(SamplePages.INFO.title()));
        for (String name : List.of("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")) {
            assertEquals("2024-01-20T00:00:00+08:00", property(file, name));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void xmpTellsDocumentVersionAndRendition(String file) throws IOException {
        assertTrue(property(file, "xmpMM:DocumentID").matches("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertEquals("1", property(file, "xmpMM:VersionID"));
        assertEquals("default", property(file, "xmpMM:RenditionClass"));
    }

    // ---- output intent

    @ParameterizedTest
    @MethodSource("files")
    void thereIsOneIntentOfPdfXWithConditionAndInfo(String file) {
        List<COSDictionary> found = intents(file, "GTS_PDFX");
        assertEquals(1, found.size());
        assertEquals("Custom", found.get(0).getString("OutputConditionIdentifier"));
        assertFalse(found.get(0).getString(COSName.INFO).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theProfileOfTheIntentIsAnOutputProfile(String file) throws IOException {
        COSStream profile = profile(intents(file, "GTS_PDFX").get(0));
        byte[] bytes = profile.createInputStream().readAllBytes();
        assertEquals("prtr", new String(bytes, 12, 4, StandardCharsets.US_ASCII));
        assertEquals("acsp", new String(bytes, 36, 4, StandardCharsets.US_ASCII));
        assertEquals(file.equals("gray") ? 1 : 4, profile.getInt(COSName.N));
        assertEquals(file.equals("gray") ? "GRAY" : "CMYK", new String(bytes, 16, 4, StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theIntentOfPdfAHasTheSameProfile(String file) {
        assertSame(
                profile(intents(file, "GTS_PDFX").get(0)),
                profile(intents(file, "GTS_PDFA1").get(0)));
    }

    // ---- pages

    @ParameterizedTest
    @MethodSource("files")
    void everyPageHasATrimBoxInsideItsOtherBoxes(String file) {
        for (PDPage page : OPEN.get(file).getPages()) {
            assertTrue(page.getCOSObject().containsKey(COSName.TRIM_BOX));
            assertFalse(page.getCOSObject().containsKey(COSName.ART_BOX));
            assertEquals(page.getMediaBox().toString(), page.getBleedBox().toString());
            assertEquals(page.getMediaBox().toString(), page.getTrimBox().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsInteractive(String file) {
        for (PDPage page : OPEN.get(file).getPages()) {
            assertNull(page.getCOSObject().getItem(COSName.ANNOTS));
            assertNull(page.getCOSObject().getItem(COSName.AA));
        }
        for (String key : List.of("AcroForm", "AA", "OpenAction", "OCProperties")) {
            assertNull(catalog(file).getItem(COSName.getPDFName(key)), key);
        }
        for (COSDictionary dictionary : objects(file, COSDictionary.class)) {
            assertNotEquals(COSName.getPDFName("Action"), dictionary.getItem(COSName.TYPE));
            assertNull(dictionary.getItem(COSName.JS));
        }
    }

    // ---- content

    @ParameterizedTest
    @MethodSource("files")
    void everyFontIsEmbedded(String file) {
        List<COSDictionary> descriptors = objects(file, COSDictionary.class).stream()
                .filter(each -> COSName.FONT_DESC.equals(each.getItem(COSName.TYPE)))
                .toList();
        assertFalse(descriptors.isEmpty());
        descriptors.forEach(each -> assertTrue(each.containsKey(COSName.FONT_FILE2)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void coloursAreInksOfTheIntent(String file) throws IOException {
        Set<String> used = new TreeSet<>(operators(file).stream()
                .map(Call::operator)
                .filter(Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh")::contains)
                .toList());
        assertEquals(file.equals("gray") ? Set.of("g", "G") : Set.of("g", "K", "k"), used);
    }

    @ParameterizedTest
    @MethodSource("files")
    void blackIsBlackInkAlone(String file) throws IOException {
        List<String> text = new ArrayList<>();
        String color = "0 g";
        Deque<String> saved = new ArrayDeque<>();
        for (Call call : operators(file)) {
            if (call.operator().equals("q")) {
                saved.push(color);
            } else if (call.operator().equals("Q")) {
                color = saved.pop();
            } else if (call.operator().equals("g") || call.operator().equals("k")) {
                color = call.toString();
            } else if (call.operator().equals("TJ")) {
                text.add(color);
            }
        }
        assertEquals(Set.of("0 g"), Set.copyOf(text));
    }

    @ParameterizedTest
    @MethodSource("files")
    void imagesAreInTheInksOfTheIntent(String file) throws IOException {
        Set<String> spaces = images(file).stream()
                .map(image -> space(image.getCOSObject().getDictionaryObject(COSName.COLORSPACE)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = file.equals("gray")
                ? Set.of("DeviceGray", "Indexed DeviceGray")
                : Set.of("DeviceCMYK", "DeviceGray", "Indexed DeviceCMYK");
        assertEquals(expected, spaces);
    }

    @ParameterizedTest
    @MethodSource("files")
    void imagesHaveNoAlternatesAndNoOpi(String file) throws IOException {
        for (PDImageXObject image : images(file)) {
            assertNull(image.getCOSObject().getItem(COSName.getPDFName("Alternates")));
            assertNull(image.getCOSObject().getItem(COSName.getPDFName("OPI")));
            assertFalse(image.getInterpolate());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsTransparent(String file) {
        for (COSDictionary dictionary : objects(file, COSDictionary.class)) {
            for (String key : List.of("SMask", "Mask", "BM", "ca", "CA", "Group")) {
                assertNull(dictionary.getItem(COSName.getPDFName(key)), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void graphicsStatesHaveNoTransferCurvesAndHalftones(String file) {
        for (COSDictionary dictionary : objects(file, COSDictionary.class)) {
            for (String key : List.of("TR", "TR2", "HT", "HTP", "BG2", "UCR2")) {
                assertNull(dictionary.getItem(COSName.getPDFName(key)), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereAreNoFormsAndNoPostScript(String file) {
        for (COSStream stream : objects(file, COSStream.class)) {
            assertFalse(Set.of("PS", "Form").contains(String.valueOf(stream.getNameAsString(COSName.SUBTYPE))));
        }
    }

    // ---- what the other standards ask

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsArchivalAndAccessibleToo(String file) {
        Conformance.assertConforms(BYTES.get(file));
    }

    @Test
    void theTextOfLinksStaysTagged() throws IOException {
        Set<String> types = objects("gray", COSDictionary.class).stream()
                .filter(each -> each.containsKey(COSName.S) && each.containsKey(COSName.P))
                .map(each -> each.getNameAsString(COSName.S))
                .collect(Collectors.toSet());
        assertFalse(types.contains("Link"));
        assertTrue(types.contains("Span"));
    }

    @Test
    void picturesWithTooFewPixelsAreReported() throws IOException {
        assertEquals(List.of(), resolution(BufferedImage.TYPE_INT_RGB, 16 * 72 / 300.0));
        assertEquals(List.of("p, 299, 300, 17"), resolution(BufferedImage.TYPE_INT_RGB, 16 * 72 / 299.4));
        assertEquals(List.of("p, 300, 600, 32"), resolution(BufferedImage.TYPE_BYTE_BINARY, 16 * 72 / 300.0));
    }

    private static List<String> resolution(int type, double width) throws IOException {
        Mark layout = new Mark.Artifact(PageItem.ArtifactKind.LAYOUT);
        Area upright = new Area(79, 300, width / 2, width);
        PageItem turned = new PageItem.Picture("p", upright, true, layout, SourceSpan.NONE);
        Pages text = SamplePages.of(List.of(SamplePages.text("字", 50, 50, 1), turned), SamplePages.leaf(1, "P"));
        Map<String, ImageData> images = Map.of("p", new ImageData(SamplePages.image(type, "png"), "png", 16, 8));
        Pages pages = new Pages(text.pages(), text.structure(), List.of(), images, text.info());
        return PdfRenderer.write(pages, options(Optional.empty()), OutputStream.nullOutputStream()).stream()
                .map(finding -> String.join(", ", finding.arguments()))
                .toList();
    }

    @Test
    void aProfileOfAScreenIsRefused() throws IOException {
        for (byte[] bytes :
                List.of(PrintProfiles.profile("mntr", "CMYK"), PrintProfiles.profile("prtr", "RGB "), new byte[200])) {
            Findings findings = new Findings();
            assertTrue(IccProfile.read(file(bytes), findings).isEmpty());
            assertEquals("icc.unfit", findings.toList().get(0).code().id());
        }
        Findings findings = new Findings();
        assertTrue(IccProfile.read(Path.of("no-such.icc"), findings).isEmpty());
        assertEquals("icc.unreadable", findings.toList().get(0).code().id());
    }

    // ---- sample

    /** The sample with coloured rules, text and images of all kinds. */
    private static Pages pages() {
        Pages report = SamplePages.report();
        List<PageItem> items = new ArrayList<>(report.pages().get(1).items());
        Color red = new Color(0.9, 0.1, 0.1);
        items.add(new PageItem.Rule(79, 600, 379, 600, 0.75, red));
        items.add(new PageItem.Fill(new Area(79, 610, 30, 20), red));
        Map<String, ImageData> images = new TreeMap<>(report.images());
        int at = 400;
        for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED)) {
            images.put("png" + type, new ImageData(SamplePages.image(type, "png"), "png", 16, 8));
            items.add(picture("png" + type, at += 20));
        }
        images.put("jpeg", new ImageData(SamplePages.image(BufferedImage.TYPE_INT_RGB, "jpg"), "jpeg", 16, 8));
        items.add(picture("jpeg", at + 20));
        return new Pages(
                List.of(report.pages().get(0), SamplePages.page(2, items)),
                report.structure(),
                report.outline(),
                images,
                report.info());
    }

    private static PageItem picture(String key, double y) {
        Mark layout = new Mark.Artifact(PageItem.ArtifactKind.LAYOUT);
        return new PageItem.Picture(key, new Area(300, y, 16, 8), false, layout, SourceSpan.NONE);
    }

    static PdfOptions options(Optional<IccProfile> condition) {
        return new PdfOptions(PdfOptions.Profile.PRINT, 6, "nianbao 0.1.0", condition);
    }

    private static Optional<IccProfile> cmyk() {
        try {
            return IccProfile.read(file(PrintProfiles.cmyk()), new Findings());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("profile", ".icc");
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }

    // ---- reading

    private record Call(String operator, List<Object> operands) {
        @Override
        public String toString() {
            return operands.stream()
                            .map(each -> each instanceof COSNumber number ? number(number) : each.toString())
                            .collect(Collectors.joining(" "))
                    + " " + operator;
        }

        private static String number(COSNumber number) {
            return number.floatValue() == 0 ? "0" : String.valueOf(number.floatValue());
        }
    }

    private static PDDocument open(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static COSDictionary catalog(String file) {
        return OPEN.get(file).getDocumentCatalog().getCOSObject();
    }

    private static String xmp(String file) throws IOException {
        return new String(OPEN.get(file).getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String property(String file, String name) throws IOException {
        String xmp = xmp(file);
        int start = xmp.indexOf("<" + name + ">") + name.length() + 2;
        return xmp.substring(start, xmp.indexOf("</" + name + ">"));
    }

    private static List<COSDictionary> intents(String file, String kind) {
        COSArray all = catalog(file).getCOSArray(COSName.OUTPUT_INTENTS);
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> (COSDictionary) all.getObject(i))
                .filter(intent -> kind.equals(intent.getNameAsString(COSName.S)))
                .toList();
    }

    private static COSStream profile(COSDictionary intent) {
        return intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    }

    /** All objects of a kind that the file holds by themselves, and what they hold directly. */
    private static <T extends COSBase> List<T> objects(String file, Class<T> kind) {
        List<T> found = new ArrayList<>();
        OPEN.get(file)
                .getDocument()
                .getXrefTable()
                .keySet()
                .forEach(key -> collect(
                        OPEN.get(file).getDocument().getObjectFromPool(key).getObject(), kind, found));
        return found;
    }

    private static <T> void collect(COSBase object, Class<T> kind, List<T> found) {
        if (kind.isInstance(object)) {
            found.add(kind.cast(object));
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> collect(value, kind, found));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> collect(value, kind, found));
        }
    }

    private static List<PDImageXObject> images(String file) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        for (PDPage page : OPEN.get(file).getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                images.add((PDImageXObject) page.getResources().getXObject(name));
            }
        }
        return images;
    }

    private static String space(COSBase space) {
        return space instanceof COSArray array
                ? array.getName(0) + " " + ((COSName) array.getObject(1)).getName()
                : ((COSName) space).getName();
    }

    private static List<Call> operators(String file) throws IOException {
        List<Call> calls = new ArrayList<>();
        for (PDPage page : OPEN.get(file).getPages()) {
            List<Object> operands = new ArrayList<>();
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    calls.add(new Call(operator.getName(), List.copyOf(operands)));
                    operands.clear();
                } else {
                    operands.add(token);
                }
            }
        }
        return calls;
    }
}
