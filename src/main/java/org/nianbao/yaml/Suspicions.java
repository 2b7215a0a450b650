package org.nianbao.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.source.Code;
import org.nianbao.source.SourceFile;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;

/** Slips that are YAML all the same, but mean something else than the author thinks. */
final class Suspicions {
    static final String FULLWIDTH_SEPARATORS = "，、；";

    /** Figures and markers with a full-width mark between them, or a further key after one. */
    private static final Pattern JOINED_FIGURES = Pattern.compile("[\\d.+\\-/无\\s]*[，、；][\\d.+\\-/无\\s，、；]*");

    private static final Pattern JOINED_ENTRIES = Pattern.compile(".*[，、；]\\s*[\\w.]+\\s*[:：].*");

    private Suspicions() {}

    /** A file of nothing but a plain text: {@code year： 2023}. */
    static Optional<Slip> atRoot(SourceFile file, Node root) {
        return root instanceof ScalarNode scalar && scalar.style() == ScalarStyle.PLAIN
                ? KeySlips.expected(file, scalar.firstLine())
                : Optional.empty();
    }

    /** A key that was read with its indentation, or, in braces, with its value: {@code {natural： 1}}. */
    static Optional<Slip> inKey(SourceFile file, Node key, Node value, boolean inBrackets) {
        if (!(key instanceof ScalarNode scalar) || scalar.style() != ScalarStyle.PLAIN || scalar.isBlank()) {
            return Optional.empty();
        }
        if (LineText.isWhite(scalar.text().charAt(0))) {
            return IndentSlips.at(file, scalar.firstLine());
        }
        boolean alone = inBrackets && value instanceof ScalarNode other && other.isBlank();
        return alone ? KeySlips.likelyFigure(file, scalar.firstLine(), scalar.firstColumn()) : Optional.empty();
    }

    /** A value that was read with its separators, a dash, or a key that was read as text. */
    static Optional<Slip> inValue(SourceFile file, ScalarNode scalar, boolean inBrackets) {
        if (scalar.style() != ScalarStyle.PLAIN) {
            return Optional.empty();
        }
        if (scalar.text().equals("-")) {
            return Optional.of(Slip.of(Code.YAML_BARE_DASH, scalar.span()));
        }
        return inBrackets ? inBrackets(file, scalar) : onOwnLine(file, scalar);
    }

    private static Optional<Slip> inBrackets(SourceFile file, ScalarNode scalar) {
        if (!hasSeparator(scalar.text())) {
            return Optional.empty();
        }
        boolean figures = JOINED_FIGURES.matcher(scalar.text()).matches();
        boolean entries = !figures && JOINED_ENTRIES.matcher(scalar.text()).matches();
        return figures || entries ? fullwidthComma(file, scalar.firstLine()) : Optional.empty();
    }

    /** Asked of every figure, hence no stream. */
    private static boolean hasSeparator(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '、' && FULLWIDTH_SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The full-width separators of a line in brackets. */
    static Optional<Slip> fullwidthComma(SourceFile file, int line) {
        LineText text = new LineText(file.line(line));
        int at = text.indexOfAny(FULLWIDTH_SEPARATORS);
        if (at < 0) {
            return Optional.empty();
        }
        char found = file.line(line).charAt(at);
        return Optional.of(Slip.of(Code.YAML_FULLWIDTH_COMMA, file.at(line, at + 1), found)
                .mend(text.replaceAny(FULLWIDTH_SEPARATORS, ", ")));
    }

    /** A text of one line may well be {@code 电话：12345}; lines of nothing else are rows of a table. */
    private static Optional<Slip> onOwnLine(SourceFile file, ScalarNode scalar) {
        if (scalar.text().indexOf('：') < 0 && scalar.text().indexOf(':') < 0 || !isAlone(file, scalar)) {
            return Optional.empty();
        }
        return scalar.span().endLine() > scalar.span().line()
                ? KeySlips.likelyFigure(file, scalar.firstLine(), scalar.firstColumn())
                : KeySlips.likely(file, scalar.firstLine(), scalar.firstColumn());
    }

    private static boolean isAlone(SourceFile file, ScalarNode scalar) {
        return file.line(scalar.firstLine())
                .substring(0, scalar.firstColumn() - 1)
                .isBlank();
    }
}
