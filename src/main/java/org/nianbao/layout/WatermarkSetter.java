package org.nianbao.layout;

import java.util.List;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;
import org.nianbao.text.LineBreaker;
import org.nianbao.text.LineSettings;

/** Sets a word from the lower left to the upper right of every page, light enough to read over. */
final class WatermarkSetter {
    private static final List<String> FAMILY = List.of("黑体");
    private static final Color PALE = new Color(0.93, 0.93, 0.93);

    /** How much of the diagonal the word takes. */
    private static final double SHARE = 0.4;

    private static final LineSettings PLAIN =
            new LineSettings(Align.LEFT, LineBreak.NORMAL, Trim.SPACE_ALL, false, false, false, false, false);

    private final Looks looks;
    private final String word;

    WatermarkSetter(Looks looks, String word) {
        this.looks = looks;
        this.word = word;
    }

    /** Puts the word behind a page. */
    void set(PageBuilder page) {
        double width = page.style().width();
        double height = page.style().height();
        double diagonal = Math.hypot(width, height);
        double size = diagonal * SHARE / word.codePointCount(0, word.length());
        InlinePiece.Look look = new InlinePiece.Look(looks.chain(FAMILY), size, PALE, 0, 0);
        List<InlinePiece> pieces = List.of(new InlinePiece.Characters(word, look, -1, SourceSpan.NONE));
        Line line = LineBreaker.lines(pieces, PLAIN, 0, diagonal * 2).lines().get(0);
        double angle = Math.atan2(height, width);
        line.lastRun().ifPresent(run -> page.addUndermost(centred(run, angle, width / 2, height / 2)));
    }

    /** The run turned about the middle of the page, its em box centred there. */
    private static PageItem.Watermark centred(Line.Run run, double angle, double x, double y) {
        double half = run.width() / 2;
        double drop = (run.face().ascent() - run.face().descent()) / 2 * run.size();
        double left = x - half * Math.cos(angle) + drop * Math.sin(angle);
        double base = y + half * Math.sin(angle) + drop * Math.cos(angle);
        return new PageItem.Watermark(run, left, base, angle);
    }
}
