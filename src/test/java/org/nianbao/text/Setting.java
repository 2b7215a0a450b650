package org.nianbao.text;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line.Item;
import org.nianbao.text.Line.Run;

/** Short ways to set text in tests; lengths in em, an em is 10 pt. */
final class Setting {
    static final double EM = 10;
    static final Look LOOK = new Look(FakeFace.chain(), EM, Color.BLACK, 0, 0);

    /** Policy P alone: no piece is kept together beyond the standard. */
    static final LineSettings PLAIN = settings(Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, false, false);
    /** What body text is set with. */
    static final LineSettings BODY = settings(Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, false, true);

    private Setting() {}

    static LineSettings settings(Align align, LineBreak level, Trim trim, boolean balance, boolean together) {
        return new LineSettings(align, level, trim, true, false, balance, together, together);
    }

    static Characters piece(String text) {
        return new Characters(text, LOOK, 7, SourceSpan.NONE);
    }

    static PreparedText prepare(String text, LineSettings settings) {
        return LineBreaker.prepare(List.of(piece(text)), settings);
    }

    static List<Line> lines(String text, LineSettings settings, double indent, double measure) {
        return prepare(text, settings).lines(indent * EM, measure * EM).lines();
    }

    /** The characters of every line. */
    static List<String> texts(String text, LineSettings settings, double indent, double measure) {
        List<String> texts = new ArrayList<>();
        for (Line line : lines(text, settings, indent, measure)) {
            texts.add(text.substring(line.start(), line.end()));
        }
        return texts;
    }

    /** The true characters of the runs of a line. */
    static String drawn(Line line) {
        StringBuilder drawn = new StringBuilder();
        for (Item item : line.items()) {
            if (item instanceof Run run) {
                drawn.append(run.text());
            } else if (item instanceof Line.Missing missing) {
                drawn.appendCodePoint(missing.codePoint());
            }
        }
        return drawn.toString();
    }

    /** Where the origin of the glyph of a character lies, in em. */
    static double originOf(Line line, String character) {
        for (Item item : line.items()) {
            if (item instanceof Run run && run.text().contains(character)) {
                return (run.x() + run.offsets()[run.text().indexOf(character)]) / EM;
            }
        }
        throw new AssertionError("no " + character);
    }
}
