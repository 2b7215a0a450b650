package org.nianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Fonts for tests: the shipped ones, and copies that are damaged on purpose. */
final class FontFixtures {
    static final Path FONTS = Path.of("fonts");
    static final Path TINOS = FONTS.resolve("tinos/Tinos-Regular.ttf");
    static final Path TINOS_BOLD = FONTS.resolve("tinos/Tinos-Bold.ttf");
    static final Path SERIF = FONTS.resolve("noto-serif-sc/NotoSerifSC-Regular.ttf");
    static final Path SANS = FONTS.resolve("noto-sans-sc/NotoSansSC-Medium.ttf");
    static final Path KAI = FONTS.resolve("lxgw-wenkai/LXGWWenKaiGBLite-Regular.ttf");
    static final Path FANGSONG = FONTS.resolve("zhuque-fangsong/LXGWZhuqueFangsong-Regular.ttf");

    private FontFixtures() {}

    static TrueTypeFace face(Path file) {
        Findings findings = new Findings();
        return TrueTypeFace.open(file, 0, SourceSpan.NONE, findings)
                .orElseThrow(() -> new AssertionError(findings.toList().toString()));
    }

    static Optional<TrueTypeFace> face(byte[] font, int index, Findings findings) {
        return new FaceReader(Path.of("test.ttf"), index, SourceSpan.NONE, findings)
                .parse(new Bytes(ByteBuffer.wrap(font)), FaceSettings.PLAIN);
    }

    /** The id of the one finding that opening the bytes gives. */
    static String refusal(byte[] font, int index) {
        Findings findings = new Findings();
        boolean opened = face(font, index, findings).isPresent();
        return opened ? "opened" : only(findings).code().id();
    }

    static Finding only(Findings findings) {
        if (findings.toList().size() != 1) {
            throw new AssertionError(findings.toList().toString());
        }
        return findings.toList().get(0);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the directory record of a table stands. */
    static int record(byte[] font, String tag) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        for (int i = 0; i < buffer.getShort(4); i++) {
            int at = 12 + 16 * i;
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return at;
            }
        }
        throw new AssertionError("no table " + tag);
    }

    /** Where a table stands. */
    static int table(byte[] font, String tag) {
        return ByteBuffer.wrap(font).getInt(record(font, tag) + 8);
    }

    /** A copy in which a table has another tag. */
    static byte[] renamed(byte[] font, String tag, String other) {
        byte[] copy = font.clone();
        byte[] name = other.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(name, 0, copy, record(font, tag), 4);
        return copy;
    }

    /** A copy with two bytes of a table changed. */
    static byte[] patched(byte[] font, String tag, int offset, int value) {
        byte[] copy = font.clone();
        ByteBuffer.wrap(copy).putShort(table(font, tag) + offset, (short) value);
        return copy;
    }

    /** A collection of two fonts. */
    static byte[] collection(byte[] first, byte[] second) {
        int header = 12 + 4 * 2;
        ByteBuffer buffer = ByteBuffer.allocate(header + first.length + second.length);
        buffer.put("ttcf".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(0x00010000)
                .putInt(2);
        buffer.putInt(header).putInt(header + first.length);
        buffer.put(moved(first, header)).put(moved(second, header + first.length));
        return buffer.array();
    }

    /** A copy whose tables are counted from the start of a file in which it stands later. */
    private static byte[] moved(byte[] font, int by) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        for (int i = 0; i < copy.getShort(4); i++) {
            int at = 12 + 16 * i + 8;
            copy.putInt(at, copy.getInt(at) + by);
        }
        return copy.array();
    }
}
