package org.nianbao.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Code;
import org.nianbao.source.SourceFile;

/** Slips in the colon after a key: {@code year： 2023}, {@code year:2023}. */
final class KeySlips {
    private static final Pattern FULLWIDTH = Pattern.compile("([^\\s:：'\"\\[\\]{}#，。；,“”]{1,30}) ?：\\s*");
    private static final Pattern NO_SPACE =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_.\\-]*|\\p{IsHan}{1,12}):(?![\\s/]|$)");

    /** Keys of report files are lower-case words; {@code WiFi：} begins a text. */
    private static final Pattern WORD_FULLWIDTH = Pattern.compile("([a-z][a-z0-9_]*) ?：\\s*");

    private static final Pattern WORD_NO_SPACE = Pattern.compile("([a-z][a-z0-9_]*):(?![\\s/]|$)");

    /** A Chinese word is a label of the form where a figure and nothing else follows. */
    private static final Pattern LABEL_FULLWIDTH =
            Pattern.compile("(\\p{IsHan}{1,20}) ?：\\s*(?=[0-9.]+\\s*(?:$|[,}]))");

    private static final Pattern BEFORE_KEY = Pattern.compile("\\s*(?:- +)*");

    private KeySlips() {}

    /** The slip on a line on which a key is expected. */
    static Optional<Slip> expected(SourceFile file, int line) {
        Matcher before = BEFORE_KEY.matcher(file.line(line));
        int start = before.lookingAt() ? before.end() : 0;
        return find(FULLWIDTH, Code.YAML_FULLWIDTH_COLON, file, line, start)
                .or(() -> find(NO_SPACE, Code.YAML_COLON_SPACE, file, line, start));
    }

    /** The slip at a place where text might as well stand: only what can hardly be meant otherwise. */
    static Optional<Slip> likely(SourceFile file, int line, int column) {
        return find(WORD_FULLWIDTH, Code.YAML_FULLWIDTH_COLON, file, line, column - 1)
                .or(() -> find(WORD_NO_SPACE, Code.YAML_COLON_SPACE, file, line, column - 1));
    }

    /** The same at a place where a label of the form and its figure are likely too. */
    static Optional<Slip> likelyFigure(SourceFile file, int line, int column) {
        return likely(file, line, column)
                .or(() -> find(LABEL_FULLWIDTH, Code.YAML_FULLWIDTH_COLON, file, line, column - 1));
    }

    private static Optional<Slip> find(Pattern pattern, Code code, SourceFile file, int line, int start) {
        String text = file.line(line);
        Matcher matcher = pattern.matcher(text).region(Math.min(start, text.length()), text.length());
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        String mended = text.substring(0, matcher.end(1)) + ": " + text.substring(matcher.end());
        int colon = text.indexOf(code == Code.YAML_COLON_SPACE ? ':' : '：', matcher.end(1));
        return Optional.of(
                Slip.of(code, file.at(line, colon + 1), matcher.group(1)).mend(mended));
    }
}
