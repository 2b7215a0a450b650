package org.nianbao.font;

/** Stands where no font could be opened: has no character, so that each one is told missing. */
record BlankFace() implements Face {
    @Override
    public String name() {
        return "Blank";
    }

    @Override
    public int glyph(int codePoint) {
        return 0;
    }

    @Override
    public double advance(int glyph) {
        return 1;
    }

    @Override
    public double inkLeft(int glyph) {
        return 0;
    }

    @Override
    public double inkRight(int glyph) {
        return 0;
    }

    @Override
    public double ascent() {
        return EmBox.USUAL.ascent();
    }

    @Override
    public double descent() {
        return EmBox.USUAL.descent();
    }
}
