package org.nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private final Findings findings = new Findings();

    @TempDir
    private Path folder;

    @Test
    void byteOrderMarkIsDropped() {
        assertEquals("a: 1\r\n", decode("\uFEFFa: 1\r\n").orElseThrow().text());
        assertEquals("", said());
    }

    @Test
    void gbkIsRefusedAtItsFirstByte() {
        byte[] bytes = "a: 1\r\nb: x年报\n".getBytes(Charset.forName("GBK"));
        assertTrue(SourceReader.decode("x", bytes, findings).isEmpty());
        assertEquals("file.encoding@2:5", said());
    }

    @Test
    void truncatedSequenceIsRefused() {
        byte[] bytes = {'a', (byte) 0xE5, (byte) 0xB9};
        assertTrue(SourceReader.decode("x", bytes, findings).isEmpty());
        assertEquals("file.encoding@1:2", said());
    }

    @Test
    void binaryAndEmptyFilesAreRefused() {
        decode("%PDF\0");
        decode("");
        decode(" \n");
        assertEquals("file.binary@0:0 file.empty@0:0 file.empty@0:0", said());
    }

    @Test
    void controlCharactersAreNamedAndReplaced() {
        Optional<SourceFile> file = decode("a: x\u0007\nb: y\u2028z\t\n");
        assertEquals("a: x\uFFFD\nb: y\uFFFDz\t\n", file.orElseThrow().text());
        assertEquals("file.control@1:5 file.control@2:5", said());
    }

    @Test
    void manyControlCharactersAreToldFiveTimes() {
        decode("a" + "\u0001".repeat(1000));
        assertEquals(5, findings.toList().size());
    }

    @Test
    void missingFileAndFolderAreFindings() {
        SourceReader.read(folder.resolve("没有.yaml"), findings);
        SourceReader.read(folder, findings);
        assertEquals("file.missing@0:0 file.unreadable@0:0", said());
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        assertTrue(SourceReader.read(huge, findings).isEmpty());
        assertEquals("file.too-large@0:0", said());
    }

    @Test
    void fileIsReadUnderTheNameGiven() throws IOException {
        Path path = Files.writeString(folder.resolve("铁岭.yaml"), "year: 2023\n");
        assertEquals(
                "铁岭.yaml",
                SourceReader.read(path, "铁岭.yaml", findings).orElseThrow().name());
    }

    @Test
    void offsetsBecomeLinesAndColumns() {
        SourceFile file = new SourceFile("x", "ab\r\ncd\n");
        assertEquals(new SourceSpan("x", 2, 2, 3, 1), file.spanOf(5, 7));
    }

    private Optional<SourceFile> decode(String text) {
        return SourceReader.decode("x", text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private String said() {
        return String.join(
                " ",
                findings.toList().stream()
                        .map(finding -> finding.code().id() + "@"
                                + finding.span().line() + ":" + finding.span().column())
                        .toList());
    }
}
