package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.ByteBuffer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    @Test
    void numbersHaveNoDigitThatSaysNothing() {
        assertEquals("0 0 1 -1 .5 -.5 m\n", written(out -> out.number(0)
                .number(-0.0001)
                .number(1)
                .number(-1)
                .number(0.5)
                .number(-0.5)
                .operator("m")));
        assertEquals(".001 .01 10.01 841.89 100 1000000 m\n", written(out -> out.number(0.001)
                .number(0.01)
                .number(10.01)
                .number(841.89)
                .number(100)
                .number(1_000_000)
                .operator("m")));
        assertEquals(
                "3 .3 12.35 m\n",
                written(out ->
                        out.number(2.6, 0).number(0.26, 1).number(12.346, 2).operator("m")));
    }

    @Test
    void numbersReadBack() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextInt(4_000_000) / 1000.0 - 2000;
            String text = written(out -> out.number(value).operator("m")).replace(" m\n", "");
            assertEquals(0, new BigDecimal(text).compareTo(BigDecimal.valueOf(Math.round(value * 1000), 3)), text);
        }
    }

    @Test
    void codesAreEscapedInStrings() {
        int[] codes = {1, '(' << 8 | ')', '\\', '\r', 7};
        assertEquals("(\\(\\)\0\\\\\0\\r)Tj\n", written(out -> {
            out.string(codes, 1, 4);
            out.operator("Tj");
        }));
    }

    @Test
    void longStringsFit() {
        int[] codes = new int[5000];
        assertTrue(written(out -> {
                            out.string(codes, 0, codes.length);
                            out.operator("Tj");
                        })
                        .length()
                > 10_000);
    }

    private static String written(Consumer<Operators> writing) {
        ByteBuffer buffer = new ByteBuffer();
        writing.accept(new Operators(buffer));
        return new String(buffer.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
