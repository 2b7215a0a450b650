package org.nianbao.font;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Radicals U+2E80–2FDF → the unified ideographs they look like. */
final class Radicals {
    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FDF;

    /**
     * Simplified radicals that Unicode calls equivalent (EquivalentUnifiedIdeograph.txt) without a compatibility
     * mapping: radical and ideograph in turn.
     */
    private static final String PAIRS = "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙";

    private static final Map<Integer, Integer> SIMPLIFIED = IntStream.range(0, PAIRS.length() / 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> (int) PAIRS.charAt(2 * i), i -> (int) PAIRS.charAt(2 * i + 1)));

    private Radicals() {}

    /** The ideograph, or the code point itself where there is none. */
    static int unified(int codePoint) {
        if (codePoint < FIRST || codePoint > LAST) {
            return codePoint;
        }
        int mapped = SIMPLIFIED.getOrDefault(codePoint, codePoint);
        return Normalizer.normalize(Character.toString(mapped), Form.NFKC).codePointAt(0);
    }
}
