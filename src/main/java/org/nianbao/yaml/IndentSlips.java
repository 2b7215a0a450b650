package org.nianbao.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/** Indentation by tabs, full-width or no-break spaces, which YAML does not count as indentation. */
final class IndentSlips {
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    /** A tab or a full-width space most likely stands for one level. */
    private static final int LEVEL = 2;

    private IndentSlips() {}

    /** The slip that begins on a line and goes on over the lines below that are indented in the same wrong way. */
    static Optional<Slip> at(SourceFile file, int line) {
        int offset = firstForeign(file.line(line));
        if (offset < 0) {
            return Optional.empty();
        }
        Map<Integer, String> mended = new HashMap<>();
        int last = line;
        String above = line > 1 ? file.line(line - 1) : "";
        for (int i = line; i <= file.lineCount() && firstForeign(file.line(i)) >= 0; i++) {
            above = mended(file.line(i), above);
            mended.put(i, above);
            last = i;
            if (LineText.opensBlock(above)) {
                break;
            }
        }
        char found = file.line(line).charAt(offset);
        SourceSpan span = file.at(line, offset + 1);
        return Optional.of(Slip.of(codeOf(found), span, line, last).mend(mended));
    }

    /** The offset of the first white character that is no ASCII space, -1 if the line is indented by spaces or blank. */
    private static int firstForeign(String line) {
        int indent = LineText.indent(line);
        for (int i = 0; i < indent && indent < line.length(); i++) {
            if (line.charAt(i) != ' ') {
                return i;
            }
        }
        return -1;
    }

    private static String mended(String line, String above) {
        int indent = LineText.indent(line);
        int width = 0;
        for (int i = 0; i < indent; i++) {
            char c = line.charAt(i);
            width += c == '\t' || c == IDEOGRAPHIC_SPACE ? LEVEL : 1;
        }
        String rest = line.substring(indent);
        if (!looksLikeEntry(rest)) {
            int least = LineText.indent(above) + (LineText.opensBlock(above) ? LEVEL : 0);
            width = Math.max(width, least);
        }
        return " ".repeat(width) + rest;
    }

    private static boolean looksLikeEntry(String text) {
        return text.startsWith("- ") || text.matches("[^\\s'\"]{1,40}:(\\s.*|$)");
    }

    private static Code codeOf(char found) {
        return switch (found) {
            case '\t' -> Code.YAML_INDENT_TAB;
            case IDEOGRAPHIC_SPACE -> Code.YAML_INDENT_FULLWIDTH;
            default -> Code.YAML_INDENT_SPACE;
        };
    }
}
