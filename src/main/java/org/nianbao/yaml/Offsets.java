package org.nianbao.yaml;

import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;

/** Marks of the YAML library, which count code points, → spans, which count UTF-16 units. */
final class Offsets {
    private final SourceFile file;
    /** The offset of each code point; empty where every code point is one unit. */
    private final int[] units;

    Offsets(SourceFile file) {
        this.file = file;
        this.units = unitsOf(file.text());
    }

    SourceSpan span(Mark start, Mark end) {
        return file.spanOf(offset(start), offset(end));
    }

    int offset(Mark mark) {
        int index = mark.getIndex();
        int unit = index < units.length ? units[index] : index;
        return Math.min(unit, file.text().length());
    }

    private static int[] unitsOf(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] units = new int[count + 1];
        int unit = 0;
        for (int i = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[count] = unit;
        return units;
    }
}
