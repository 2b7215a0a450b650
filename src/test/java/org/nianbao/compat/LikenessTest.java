package org.nianbao.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.build.Stages;

/** What the comparison of programs calls alike, and that it notices each small thing that one of them might get wrong. */
class LikenessTest {
    private static final String BODY =
            """
            <h2>一、总体情况</h2>
            <p>2023年，本局主动公开政府信息1864条，其中政策文件58件，解读材料31件。</p>
            <table class="narrative"><thead><tr><th>渠道</th><th>条数</th></tr></thead>
            <tbody><tr><td>门户网站</td><td>1864</td></tr><tr><td>微信公众号</td><td>615</td></tr></tbody></table>
            """;

    private static final byte[] PDF = write(BODY);
    private static final Sheet EXPECTED = sheet(PDF);

    @Test
    void aPageIsLikeItself() {
        Likeness likeness = Likeness.of(EXPECTED, sheet(PDF));
        assertTrue(likeness.isAlike(), likeness.toString());
        assertEquals(1, likeness.near());
    }

    /** As programs do that round the place of each glyph to their own pixels. */
    @Test
    void aFortiethOfAPointDoesNotCount() {
        Likeness likeness = Likeness.of(EXPECTED, sheet(changed((page, tokens) -> move(tokens, 0.025, 0.025))));
        assertTrue(likeness.isAlike(), likeness.toString());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNoticed(String what, BiConsumer<PDPage, List<Object>> fault) {
        assertNoticed(sheet(changed(fault)));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a comma is missing", (page, tokens) -> erase(page, tokens, "，")),
                fault("a full stop is missing", (page, tokens) -> erase(page, tokens, "。")),
                fault("a figure is missing", (page, tokens) -> erase(page, tokens, "1")),
                fault("another figure", (page, tokens) -> replace(page, tokens, "6", "8")),
                fault("a line stands half a point lower", (page, tokens) -> move(tokens, 0, -0.5)),
                fault("a line stands half a point further right", (page, tokens) -> move(tokens, 0.5, 0)),
                fault("a rule is missing", (page, tokens) -> unrule(tokens)),
                fault("nothing is drawn", (page, tokens) -> tokens.clear()));
    }

    /** The two faces that look most alike, in the same places. */
    @Test
    void anotherFaceIsNoticed() {
        Sheet plain = sheet(write("<p>（一）公开</p>"));
        assertFalse(Likeness.of(plain, sheet(write("<h3>（一）公开</h3>"))).isAlike());
    }

    @Test
    void grayMapsAreReadOneAfterTheOther() throws IOException {
        byte[] maps = "P5\n3 2\n255\nAAzCCzP5\n2 2\n255\nEEEE".getBytes(StandardCharsets.US_ASCII);
        GrayMaps reader = new GrayMaps(new ByteArrayInputStream(maps), 2);
        assertEquals(List.of(66f), gray(reader.next().orElseThrow()));
        assertEquals(List.of(69f), gray(reader.next().orElseThrow()));
        assertTrue(reader.next().isEmpty());
    }

    private static List<Float> gray(Sheet sheet) {
        List<Float> gray = new ArrayList<>();
        for (float sample : sheet.gray()) {
            gray.add(sample);
        }
        return gray;
    }

    private static void assertNoticed(Sheet sheet) {
        Likeness likeness = Likeness.of(EXPECTED, sheet);
        assertFalse(likeness.isAlike(), likeness.toString());
    }

    private static Arguments fault(String what, BiConsumer<PDPage, List<Object>> fault) {
        return Arguments.of(what, fault);
    }

    /** Draws a gap in place of the first glyph of a character. */
    private static void erase(PDPage page, List<Object> tokens, String character) {
        change(page, tokens, character, (array, i, font) -> {
            byte[] bytes = ((COSString) array.get(i)).getBytes();
            int at = find(bytes, font, character);
            array.set(i, new COSString(part(bytes, 0, at)));
            array.add(i + 1, new COSFloat(-width(font, code(bytes, at))));
            array.add(i + 2, new COSString(part(bytes, at + 2, bytes.length)));
        });
    }

    private static void replace(PDPage page, List<Object> tokens, String character, String other) {
        change(page, tokens, character, (array, i, font) -> {
            byte[] bytes = ((COSString) array.get(i)).getBytes();
            int at = find(bytes, font, character);
            int code = codeOf(font, other);
            bytes[at] = (byte) (code >> 8);
            bytes[at + 1] = (byte) code;
            array.set(i, new COSString(bytes));
        });
    }

    /** Changes a string of an array of strings and adjustments. */
    @FunctionalInterface
    private interface Edit {
        void change(COSArray array, int i, PDFont font) throws IOException;
    }

    private static void change(PDPage page, List<Object> tokens, String character, Edit edit) {
        try {
            PDFont font = null;
            for (int t = 0; t < tokens.size(); t++) {
                if (isOperator(tokens.get(t), "Tf")) {
                    font = page.getResources().getFont((COSName) tokens.get(t - 2));
                } else if (tokens.get(t) instanceof COSArray array && font != null) {
                    for (int i = 0; i < array.size(); i++) {
                        if (array.get(i) instanceof COSString text && find(text.getBytes(), font, character) >= 0) {
                            edit.change(array, i, font);
                            return;
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException(character + " is not there");
    }

    private static int find(byte[] bytes, PDFont font, String character) throws IOException {
        for (int i = 0; i < bytes.length; i += 2) {
            if (character.equals(font.toUnicode(code(bytes, i)))) {
                return i;
            }
        }
        return -1;
    }

    private static int codeOf(PDFont font, String character) throws IOException {
        int code = 1;
        while (!character.equals(font.toUnicode(code))) {
            code++;
        }
        return code;
    }

    private static int code(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static float width(PDFont font, int code) throws IOException {
        return font.getWidth(code);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Moves the first text object. */
    private static void move(List<Object> tokens, double x, double y) {
        int place = index(tokens, "Tf");
        while (!isOperator(tokens.get(place), "Td")) {
            place++;
        }
        add(tokens, place - 2, x);
        add(tokens, place - 1, y);
    }

    private static void add(List<Object> tokens, int i, double distance) {
        tokens.set(i, new COSFloat((float) (((COSNumber) tokens.get(i)).floatValue() + distance)));
    }

    /** Takes away the first stroke. */
    private static void unrule(List<Object> tokens) {
        int line = index(tokens, "l");
        tokens.subList(line - 5, line + 1).clear();
    }

    private static int index(List<Object> tokens, String operator) {
        int i = 0;
        while (!isOperator(tokens.get(i), operator)) {
            i++;
        }
        return i;
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    private static byte[] write(String body) {
        return Stages.pdf(Stages.pages(Stages.document(body)));
    }

    private static byte[] changed(BiConsumer<PDPage, List<Object>> change) {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            PDPage page = document.getPage(0);
            List<Object> tokens = new PDFStreamParser(page).parse();
            change.accept(page, tokens);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sheet sheet(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfBoxPages(document).sheet(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
