package org.nianbao.yaml;

import java.util.List;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Scalar events → scalar nodes that know where in the file their text begins. */
final class Scalars {
    private final SourceFile file;
    private final Offsets offsets;

    Scalars(SourceFile file, Offsets offsets) {
        this.file = file;
        this.offsets = offsets;
    }

    ScalarNode node(ScalarEvent event) {
        SourceSpan span = offsets.span(event.getStartMark(), event.getEndMark());
        ScalarStyle style = styleOf(event.getScalarStyle());
        String text = event.getValue();
        return switch (style) {
            case PLAIN -> new ScalarNode(text, style, span, span.line(), span.column());
            case QUOTED -> new ScalarNode(text, style, span, span.line(), span.column() + 1);
            case LITERAL, FOLDED -> block(text, style, span);
        };
    }

    /**
     * A block scalar: its text begins on the line after the indicator. The indentation, which may be given by a digit
     * or follow from the text, is what the file has more than the text before the first line with something on it.
     */
    private ScalarNode block(String text, ScalarStyle style, SourceSpan span) {
        int firstLine = span.line() + 1;
        List<String> lines = text.lines().toList();
        int index = 0;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        int column = 1;
        if (index < lines.size()) {
            column += spaces(file.line(firstLine + index)) - spaces(lines.get(index));
        }
        return new ScalarNode(text, style, span, firstLine, column);
    }

    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static ScalarStyle styleOf(DumperOptions.ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            case PLAIN -> ScalarStyle.PLAIN;
        };
    }
}
