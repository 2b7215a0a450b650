package org.nianbao.endtoend;

import java.nio.charset.Charset;
import java.util.Random;

/** Text like that of reports, the same for the same seed. */
final class MadeUpText {
    /** Every ninth character of level 1 of GB 2312. */
    private static final String HAN = commonCharacters();

    private static final String[] PIECES = {
        "2023年",
        "1286件",
        "12.5%",
        "“一网通办”",
        "《条例》",
        "（以下简称《条例》）",
        "国办公开办函〔2021〕30号",
        "APP",
        "12345热线",
        "——",
        "……",
        "5·15",
        "3.6万元",
        "第二十条",
        "，其中",
        "、",
        "；",
        "：",
        "024-12345678",
        "www.example.org/xxgk/index.html"
    };

    private final Random random;

    MadeUpText(long seed) {
        this.random = new Random(seed);
    }

    private static String commonCharacters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3755; i += 9) {
            byte[] code = {(byte) (0xB0 + i / 94), (byte) (0xA1 + i % 94)};
            text.append(new String(code, Charset.forName("GB2312")));
        }
        return text.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** Han characters only. */
    String han(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    /** A paragraph of about as many characters, with marks, numbers and Latin, a full stop at its end. */
    String paragraph(int length) {
        StringBuilder text = new StringBuilder(han(2 + random.nextInt(6)));
        while (text.length() < length - 1) {
            if (oneIn(3)) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(han(1 + random.nextInt(12))).append(oneIn(3) ? "，" : "");
        }
        return text.append("已办").append('。').toString();
    }

    /** Pieces in any order, sensible or not. */
    String nonsense(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(oneIn(2) ? han(1 + random.nextInt(4)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
