package org.nianbao.pdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.nianbao.deflate.Deflated;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** A colour profile (ICC.1:2010): what the device colours of a file look like. Immutable. */
public final class IccProfile {
    private static final int HEADER = 128;
    private static final int CLASS_AT = 12;
    private static final int SPACE_AT = 16;
    private static final int MAGIC_AT = 36;
    private static final int TAG = 12;

    private final byte[] bytes;
    private final byte[] deflated;
    private final String name;

    private IccProfile(byte[] bytes) {
        this.bytes = bytes;
        this.deflated = Deflated.of(bytes, List.of());
        this.name = description();
    }

    /** A text that is another for another profile: its name and a checksum. */
    public String identity() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return name + " " + Long.toHexString(checksum.getValue());
    }

    /** The profiles that come with the program, read once when first asked for. */
    private static final class Bundled {
        private static final IccProfile SCREEN = bundled("sRGB.icc");
        private static final IccProfile BLACK_INK = bundled("BlackInk.icc");
    }

    /** The sRGB of screens. */
    static IccProfile screen() {
        return Bundled.SCREEN;
    }

    /** Black ink on paper with a dot gain of 20 %. */
    static IccProfile blackInk() {
        return Bundled.BLACK_INK;
    }

    private static IccProfile bundled(String file) {
        try (InputStream in = IccProfile.class.getResourceAsStream(file)) {
            return new IccProfile(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /**
     * Reads the profile of a printing condition.
     *
     * @param findings takes what is wrong: PDF/X-4 takes output profiles only, and we those of CMYK and of black ink
     * @return empty where the file cannot be used
     */
    public static Optional<IccProfile> read(Path file, Findings findings) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (isOfPrinting(bytes)) {
                return Optional.of(new IccProfile(bytes));
            }
            findings.add(Code.ICC_UNFIT, SourceSpan.of(file.toString()), file);
        } catch (IOException e) {
            findings.add(Code.ICC_UNREADABLE, SourceSpan.of(file.toString()), file);
        }
        return Optional.empty();
    }

    private static boolean isOfPrinting(byte[] bytes) {
        boolean whole = bytes.length > HEADER + 4
                && ByteBuffer.wrap(bytes).getInt() == bytes.length
                && ascii(bytes, MAGIC_AT, 4).equals("acsp");
        return whole
                && ascii(bytes, CLASS_AT, 4).equals("prtr")
                && (ascii(bytes, SPACE_AT, 4).equals("CMYK")
                        || ascii(bytes, SPACE_AT, 4).equals("GRAY"))
                && isKnownToTheRuntime(bytes);
    }

    private static boolean isKnownToTheRuntime(byte[] bytes) {
        try {
            return ICC_Profile.getInstance(bytes).getNumComponents() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The number of colours: 1 gray, 3 RGB, 4 CMYK. */
    int components() {
        return switch (ascii(bytes, SPACE_AT, 4)) {
            case "GRAY" -> 1;
            case "CMYK" -> 4;
            default -> 3;
        };
    }

    /** What the profile says of itself. */
    String name() {
        return name;
    }

    /** The file. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The file as a zlib stream, made once for all documents. */
    byte[] deflated() {
        return deflated.clone();
    }

    private String description() {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int tags = file.getInt(HEADER);
        for (int at = HEADER + 4; tags-- > 0 && at + TAG <= bytes.length; at += TAG) {
            int offset = file.getInt(at + 4);
            int length = file.getInt(at + 8);
            boolean inside = offset >= HEADER && length >= TAG && length <= bytes.length - offset;
            if (ascii(bytes, at, 4).equals("desc") && inside) {
                return text(file.slice(offset, length));
            }
        }
        return "";
    }

    /** A description of version 2 (textDescriptionType) or the first language of one of version 4 (mluc). */
    private static String text(ByteBuffer tag) {
        byte[] all = new byte[tag.remaining()];
        tag.get(0, all);
        boolean many = ascii(all, 0, 4).equals("mluc") && all.length >= 28;
        int length = tag.getInt(many ? 20 : 8);
        int start = many ? tag.getInt(24) : TAG;
        if (start < 0 || length < 0 || length > all.length - start) {
            return "";
        }
        String text = new String(all, start, length, many ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
        return text.replace("\0", "").strip();
    }

    private static String ascii(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.US_ASCII);
    }
}
