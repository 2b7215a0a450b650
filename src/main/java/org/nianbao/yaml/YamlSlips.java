package org.nianbao.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.source.Code;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;

/** An error of the parser → the slip of the author that explains it, with its mend. */
final class YamlSlips {
    private static final int EXCERPT = 24;

    /** How the parser speaks of the end of the file. */
    private static final String END = "<stream end>";

    /** Tried in this order: the first that knows the error explains it. */
    private static final List<Function<Trouble, Optional<Slip>>> RULES = List.of(
            YamlSlips::onSuspectLine,
            YamlSlips::quoteAtEnd,
            YamlSlips::quoteBefore,
            YamlSlips::bracketLeftOpen,
            YamlSlips::dash,
            YamlSlips::emptyItem,
            YamlSlips::bracket,
            YamlSlips::colonInText,
            YamlSlips::noColon,
            YamlSlips::escape,
            YamlSlips::startCharacter,
            YamlSlips::indent);

    private YamlSlips() {}

    static Optional<Slip> explain(Trouble trouble) {
        return RULES.stream().flatMap(rule -> rule.apply(trouble).stream()).findFirst();
    }

    private static Optional<Slip> onSuspectLine(Trouble t) {
        return suspects(t)
                .boxed()
                .flatMap(line -> lineSlip(t.file(), line).stream())
                .findFirst();
    }

    private static Optional<Slip> lineSlip(SourceFile file, int line) {
        return IndentSlips.at(file, line).or(() -> KeySlips.expected(file, line));
    }

    /** The lines that hold a key in the author's mind but none in the parser's. */
    private static IntStream suspects(Trouble t) {
        if (t.says("could not find expected ':'")) {
            return IntStream.range(t.contextLine(), Math.max(t.line(), t.contextLine() + 1));
        }
        if (t.says("mapping values are not allowed") && beginsLine(t.file(), t.lastScalar())) {
            return IntStream.range(t.lastScalar().firstLine(), t.line());
        }
        return t.column() - 1 <= LineText.indent(t.file().line(t.line()))
                ? IntStream.of(t.line())
                        .filter(line -> IndentSlips.at(t.file(), line).isPresent())
                : IntStream.empty();
    }

    private static boolean beginsLine(SourceFile file, ScalarNode scalar) {
        return scalar.style() == ScalarStyle.PLAIN
                && file.line(scalar.firstLine())
                        .substring(0, scalar.firstColumn() - 1)
                        .isBlank();
    }

    /** A quote that is not closed before the end of the file. */
    private static Optional<Slip> quoteAtEnd(Trouble t) {
        boolean open = t.says("found unexpected end of stream") || t.says("found unexpected document separator");
        return open ? quoteOpen(t.file(), t.contextLine(), t.contextColumn()) : Optional.empty();
    }

    /** A quote that a later quote closes by accident, or text after a closing quote. */
    private static Optional<Slip> quoteBefore(Trouble t) {
        ScalarNode last = t.lastScalar();
        boolean follows = last.style() == ScalarStyle.QUOTED && last.span().endLine() == t.line();
        if (!follows || !(t.says("expected <block end>") || t.says("mapping values") || t.says("expected ','"))) {
            return Optional.empty();
        }
        if (last.span().endLine() > last.span().line()) {
            return quoteOpen(t.file(), last.span().line(), last.span().column());
        }
        String line = t.file().line(t.line());
        String rest = line.substring(Math.min(line.length(), t.column() - 1));
        Slip slip = Slip.of(Code.YAML_AFTER_QUOTE, t.span(), excerpt(rest));
        String kept = line.substring(0, last.span().endColumn() - 1);
        return t.says("expected <block end>") ? Optional.of(slip.mend(kept)) : Optional.empty();
    }

    private static Optional<Slip> quoteOpen(SourceFile file, int line, int column) {
        String text = file.line(line);
        char quote = text.charAt(column - 1);
        return Optional.of(
                Slip.of(Code.YAML_QUOTE_OPEN, file.at(line, column), quote).mend(text.stripTrailing() + quote));
    }

    /** {@code natural: -}, {@code [1, - , 0]}, and a list that begins on the line of its key. */
    private static Optional<Slip> dash(Trouble t) {
        boolean found = t.says("sequence entries are not allowed") || t.says("but found '-'");
        if (!found || t.says("<block end>")) {
            return Optional.empty();
        }
        String line = t.file().line(t.line());
        String after = line.substring(t.column()).strip();
        if (after.isEmpty() || ",]}#".indexOf(after.charAt(0)) >= 0) {
            String mended = line.substring(0, t.column() - 1) + "\"-\"" + line.substring(t.column());
            return Optional.of(Slip.of(Code.YAML_BARE_DASH, t.span()).mend(mended));
        }
        return Optional.of(Slip.of(Code.YAML_LIST_INLINE, t.span()).mend(quotedFrom(line, t.column() - 1)));
    }

    private static Optional<Slip> emptyItem(Trouble t) {
        if (!t.says("but found ','")) {
            return Optional.empty();
        }
        String line = t.file().line(t.line());
        String mended = line.substring(0, t.column() - 1) + "\"\"" + line.substring(t.column() - 1);
        return Optional.of(Slip.of(Code.YAML_EMPTY_ITEM, t.span()).mend(mended));
    }

    /** A bracket that is open where the file ends, or where a line stands no deeper than its own. */
    private static Optional<Slip> bracketLeftOpen(Trouble t) {
        return t.bracket().filter(bracket -> isLeft(t, bracket)).map(bracket -> bracket(t, bracket));
    }

    private static boolean isLeft(Trouble t, SourceSpan bracket) {
        String line = t.file().line(t.line());
        boolean deeper = LineText.indent(line) > LineText.indent(t.file().line(bracket.line()));
        boolean closes = line.strip().matches("[\\]}].*");
        return t.says(END) || t.line() > bracket.line() && !line.isBlank() && !deeper && !closes;
    }

    /** A bracket without its partner, or a full-width comma inside. */
    private static Optional<Slip> bracket(Trouble t) {
        return t.says("expected ',' or ")
                ? Optional.of(bracket(t, t.file().at(t.contextLine(), t.contextColumn())))
                : Optional.empty();
    }

    private static Slip bracket(Trouble t, SourceSpan bracket) {
        return Stream.of(bracket.line(), t.line())
                .flatMap(line -> Suspicions.fullwidthComma(t.file(), line).stream())
                .findFirst()
                .orElseGet(() -> openBracket(t, bracket));
    }

    private static Slip openBracket(Trouble t, SourceSpan bracket) {
        SourceFile file = t.file();
        char open = file.line(bracket.line()).charAt(bracket.column() - 1);
        char close = open == '[' ? ']' : '}';
        Slip slip = Slip.of(Code.YAML_BRACKET, bracket, open, close);
        int last = lastInside(file, bracket.line(), t.line());
        return t.line() > last || t.says(END) ? slip.mend(last, closed(file.line(last), close)) : slip;
    }

    /** The lines that stand deeper are the author's idea of what is in the bracket. */
    private static int lastInside(SourceFile file, int line, int until) {
        int indent = LineText.indent(file.line(line));
        int last = line;
        for (int next = line + 1; next <= until && next <= file.lineCount(); next++) {
            String text = file.line(next);
            if (!text.isBlank() && LineText.indent(text) <= indent) {
                return last;
            }
            last = text.isBlank() || text.strip().startsWith("#") ? last : next;
        }
        return last;
    }

    private static String closed(String line, char close) {
        int end = new LineText(line).contentLength();
        String room = line.startsWith(":", end - 1) ? " " : "";
        return line.substring(0, end) + room + close + line.substring(end);
    }

    /** {@code text: a: b}: the second colon would make a key of the text. */
    private static Optional<Slip> colonInText(Trouble t) {
        if (!t.says("mapping values are not allowed")) {
            return Optional.empty();
        }
        String line = t.file().line(t.line());
        int text = line.indexOf(": ") < t.column() - 1 ? line.indexOf(": ") + 2 : 0;
        String around = line.substring(Math.max(text, t.column() - 1 - EXCERPT / 2));
        // Without the blank after it, which would be found as a slip of its own.
        String mended = line.substring(0, t.column() - 1)
                + "："
                + line.substring(t.column()).stripLeading();
        return Optional.of(
                Slip.of(Code.YAML_COLON_IN_TEXT, t.span(), excerpt(around)).mend(mended));
    }

    /** A line of text where a key must stand. */
    private static Optional<Slip> noColon(Trouble t) {
        if (!t.says("could not find expected ':'")) {
            return Optional.empty();
        }
        String line = t.file().line(t.contextLine());
        SourceSpan span = t.file().at(t.contextLine(), t.contextColumn());
        return Optional.of(
                Slip.of(Code.YAML_NO_COLON, span, excerpt(line.strip())).dropLine());
    }

    private static Optional<Slip> escape(Trouble t) {
        String line = t.file().line(t.line());
        int backslash = line.lastIndexOf('\\', t.column() - 1);
        boolean found = t.says("escape character") || t.says("hexadecimal numbers");
        if (!found || backslash < 0) {
            return Optional.empty();
        }
        String mended = line.substring(0, backslash) + '\\' + line.substring(backslash);
        String sequence = line.substring(backslash, Math.min(line.length(), backslash + 2));
        SourceSpan span = t.file().at(t.line(), backslash + 1);
        return Optional.of(Slip.of(Code.YAML_ESCAPE, span, sequence).mend(mended));
    }

    /** A value that begins with a sign of YAML: {@code @}, {@code %}, {@code **}. */
    private static Optional<Slip> startCharacter(Trouble t) {
        String line = t.file().line(t.contextLine());
        int at = t.contextColumn() - 1;
        if (at >= line.length() || "@`%*&!|>]},".indexOf(line.charAt(at)) < 0) {
            return Optional.empty();
        }
        SourceSpan span = t.file().at(t.contextLine(), t.contextColumn());
        return Optional.of(
                Slip.of(Code.YAML_START_CHARACTER, span, line.charAt(at)).mend(quotedFrom(line, at)));
    }

    private static Optional<Slip> indent(Trouble t) {
        boolean found = t.says("expected <block end>");
        return found ? Optional.of(Slip.of(Code.YAML_INDENT, t.span(), t.contextLine())) : Optional.empty();
    }

    private static String quotedFrom(String line, int offset) {
        String value = line.substring(offset).stripTrailing();
        return line.substring(0, offset) + '\'' + value.replace("'", "''") + '\'';
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
