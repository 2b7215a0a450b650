package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {
    private static final Path REPORT = Path.of("examples/quzhou-yingshang-2020.yaml");

    /** Song, Hei, Fangsong and one Latin face, as an office has that sets its titles in Hei. */
    private static final String FOUR_FACES =
            """
            faces:
              serif: {file: %1$s/noto-serif-sc/NotoSerifSC-Regular.ttf, ascent: 0.88, descent: 0.12}
              sans: {file: %1$s/noto-sans-sc/NotoSansSC-Medium.ttf, ascent: 0.88, descent: 0.12}
              fangsong: {file: %1$s/zhuque-fangsong/LXGWZhuqueFangsong-Regular.ttf, ascent: 0.85, descent: 0.15, tolerance: 0.002}
              tinos: %1$s/tinos/Tinos-Regular.ttf
            roles:
              小标宋: {han: [sans, serif], latin: [tinos]}
              仿宋: {han: [fangsong, serif], latin: [tinos]}
              黑体: {han: [sans, serif]}
              楷体: {han: [fangsong, serif], latin: [tinos]}
              宋体: {han: [serif], latin: [tinos]}
            """;

    @TempDir
    Path folder;

    @Test
    void fourFacesTakeAtMost180Kilobytes() throws IOException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        Files.writeString(
                fonts.resolve("fonts.yaml"),
                FOUR_FACES.formatted(Path.of("fonts").toAbsolutePath()));
        byte[] pdf = build(List.of("--fonts", fonts));
        assertPagesAndFaces(6, 4, pdf);
        assertTrue(pdf.length <= 180_000, pdf.length + " bytes");
    }

    @Test
    void theSevenFacesOfTheOfficialSetTakeAtMost200Kilobytes() throws IOException {
        byte[] pdf = build(List.of());
        assertPagesAndFaces(6, 7, pdf);
        assertTrue(pdf.length <= 200_000, pdf.length + " bytes");
    }

    private byte[] build(List<?> options) throws IOException {
        Path out = folder.resolve("out");
        List<Object> line = new ArrayList<>(List.of("build", REPORT, "-o", out));
        line.addAll(options);
        CommandLine run = CommandLine.run(line.toArray());
        assertEquals(0, run.status(), run.all());
        return Files.readAllBytes(out.resolve("quzhou-yingshang-2020.pdf"));
    }

    private static void assertPagesAndFaces(int pages, int faces, byte[] pdf) throws IOException {
        Set<Object> fonts = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(pages, document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        assertEquals(faces, fonts.size());
    }
}
