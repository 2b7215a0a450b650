package org.nianbao.font;

import java.nio.charset.Charset;
import java.util.stream.IntStream;

/** The Han characters of GB/T 2312: rows 16 to 87 of its code table, 6,763 in all. */
final class Gb2312 {
    /** How many there are. */
    static final int COUNT = 6763;

    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xF7;
    private static final char REPLACEMENT = '\uFFFD';

    private Gb2312() {}

    /** The code points, in the order of the standard. */
    static IntStream han() {
        Charset charset = Charset.forName("GB2312");
        return IntStream.rangeClosed(FIRST_ROW, LAST_ROW)
                .mapToObj(row -> new String(row(row), charset))
                .flatMapToInt(String::chars)
                .filter(c -> c != REPLACEMENT);
    }

    private static byte[] row(int row) {
        byte[] bytes = new byte[2 * 94];
        for (int cell = 0; cell < 94; cell++) {
            bytes[2 * cell] = (byte) row;
            bytes[2 * cell + 1] = (byte) (0xA1 + cell);
        }
        return bytes;
    }
}
