package org.nianbao.text;

import java.util.List;
import java.util.function.IntPredicate;
import org.nianbao.font.Face;
import org.nianbao.font.FontChain;

/** A face of round numbers: Han one em, ASCII half an em, marks with their ink in one half, a narrow ·, a short dash. */
record FakeFace(String name, IntPredicate covers) implements Face {
    /** Has every character outside the private use area. */
    static final FakeFace HAN = new FakeFace("Han", c -> c < 0xE000 || c > 0xF8FF);
    /** Has ASCII only. */
    static final FakeFace LATIN = new FakeFace("Latin", c -> c >= ' ' && c < 0x7f);

    static FontChain chain() {
        return new FontChain("仿宋", List.of(HAN), List.of(LATIN));
    }

    /** The glyph is the code point itself. */
    @Override
    public int glyph(int codePoint) {
        return covers.test(codePoint) ? codePoint : 0;
    }

    @Override
    public double advance(int glyph) {
        if (glyph == '“' || glyph == '”' || glyph == '·') {
            return 0.33;
        }
        return glyph < 0x2000 ? 0.5 : glyph == '—' ? 0.89 : 1;
    }

    @Override
    public double inkLeft(int glyph) {
        if (glyph == ' ' || glyph == '\u3000') {
            return 0;
        }
        boolean opens = "（〔［《〈「『【‘".indexOf(glyph) >= 0;
        return opens ? 0.6 : 0.04;
    }

    @Override
    public double inkRight(int glyph) {
        if (glyph == ' ' || glyph == '\u3000') {
            return 0;
        }
        boolean closes = "。，、；：？！）〕］》〉」』】’".indexOf(glyph) >= 0;
        return closes ? 0.4 : advance(glyph) - 0.04;
    }

    @Override
    public double inkMiddle(int glyph) {
        return glyph == '—' ? 0.27 : 0.38;
    }

    @Override
    public double ascent() {
        return 0.88;
    }

    @Override
    public double descent() {
        return 0.12;
    }
}
