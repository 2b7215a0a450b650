package org.nianbao.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Bytes of a file → {@link SourceFile}: UTF-8 only, of a bounded size, without characters that cannot be seen. */
public final class SourceReader {
    /** The largest data file that is read, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** More control characters than these say nothing new. */
    private static final int MAX_CONTROL_FINDINGS = 5;

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private SourceReader() {}

    /** Reads a file under the name of its path; what is wrong with it is a finding, and nothing is returned. */
    public static Optional<SourceFile> read(Path path, Findings findings) {
        return read(path, path.toString(), findings);
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param name the name under which messages speak of it
     * @param findings takes what is wrong with it
     */
    public static Optional<SourceFile> read(Path path, String name, Findings findings) {
        if (!Files.exists(path)) {
            findings.add(Code.FILE_MISSING, SourceSpan.of(name), name);
            return Optional.empty();
        }
        try {
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                return tooLarge(name, size, findings);
            }
            return decode(name, Files.readAllBytes(path), findings);
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, SourceSpan.of(name), name, FileTrouble.reason(path, e));
            return Optional.empty();
        }
    }

    /** Decodes bytes that were already read, under the same rules. */
    public static Optional<SourceFile> decode(String name, byte[] bytes, Findings findings) {
        if (bytes.length > MAX_BYTES) {
            return tooLarge(name, bytes.length, findings);
        }
        if (indexOfZero(bytes) >= 0) {
            findings.add(isUtf16(bytes) ? Code.FILE_UTF16 : Code.FILE_BINARY, SourceSpan.of(name), name);
            return Optional.empty();
        }
        // The quick way puts U+FFFD where the bytes are no UTF-8; only then is it asked where.
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean sound = text.indexOf(REPLACEMENT) < 0 || isSound(name, bytes, findings);
        return sound ? visible(name, withoutMark(text), findings) : Optional.empty();
    }

    /** By the byte order mark, which editors always write. */
    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    private static boolean isSound(String name, byte[] bytes, Findings findings) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, chars, true);
        if (!result.isError()) {
            return true;
        }
        String before = withoutMark(chars.flip().toString());
        SourceSpan span = new SourceFile(name, before).spanOf(before.length(), before.length() + 1);
        findings.add(Code.FILE_ENCODING, span, hex(bytes, in.position(), result.length()));
        return false;
    }

    private static Optional<SourceFile> visible(String name, String text, Findings findings) {
        if (text.isBlank()) {
            findings.add(Code.FILE_EMPTY, SourceSpan.of(name), name);
            return Optional.empty();
        }
        SourceFile file = new SourceFile(name, text);
        return Optional.of(hasInvisible(text) ? withoutInvisible(file, findings) : file);
    }

    private static boolean hasInvisible(String text) {
        for (char c : text.toCharArray()) {
            if (isInvisible(c)) {
                return true;
            }
        }
        return false;
    }

    /** The text with U+FFFD in the place of each control character, so that later findings keep their columns. */
    private static SourceFile withoutInvisible(SourceFile file, Findings findings) {
        char[] chars = file.text().toCharArray();
        int found = 0;
        for (int i = 0; i < chars.length; i++) {
            if (isInvisible(chars[i])) {
                if (found++ < MAX_CONTROL_FINDINGS) {
                    findings.add(Code.FILE_CONTROL, file.spanOf(i, i + 1), String.format("%04X", (int) chars[i]));
                }
                chars[i] = REPLACEMENT;
            }
        }
        return new SourceFile(file.name(), new String(chars));
    }

    /**
     * Control characters but for tab and line ends, the line separators U+0085, U+2028 and U+2029, which YAML counts as
     * lines and editors do not, a byte order mark inside the text, and the noncharacters.
     */
    private static boolean isInvisible(char c) {
        if (c >= ' ' && c < '\u007F' || c >= '\u3000' && c < BYTE_ORDER_MARK) {
            return false;
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || c == '\u2028' || c == '\u2029' || c == BYTE_ORDER_MARK || c >= '\uFFFE';
    }

    private static Optional<SourceFile> tooLarge(String name, long size, Findings findings) {
        String megabytes = String.format(Locale.ROOT, "%.1f", (double) size / BYTES_PER_MEGABYTE);
        findings.add(Code.FILE_TOO_LARGE, SourceSpan.of(name), name, megabytes, MAX_BYTES / BYTES_PER_MEGABYTE);
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String hex(byte[] bytes, int from, int count) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < Math.min(from + count, bytes.length); i++) {
            hex.append(String.format(i > from ? " %02X" : "%02X", bytes[i] & 0xFF));
        }
        return hex.toString();
    }
}
