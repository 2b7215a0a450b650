package org.nianbao.build;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceFile;

/**
 * Findings about single characters → the same at the characters themselves.
 *
 * <p>The stages after the merge know where a paragraph begins; behind emphasis, a link, a citation or a line end they
 * count on from there and miss. The characters that are found wanting are rare: the first one of its kind in the
 * paragraph that no other finding has is the one that is meant.
 */
final class CharacterPlaces {
    private static final int HEX = 16;

    private final SourceFile source;
    private final Set<Integer> taken = new HashSet<>();

    private CharacterPlaces(SourceFile source) {
        this.source = source;
    }

    /** The findings with exact places, as far as the characters stand in the file. */
    static List<Finding> exact(List<Finding> findings, SourceFile source) {
        CharacterPlaces places = new CharacterPlaces(source);
        return findings.stream().map(places::exact).toList();
    }

    private Finding exact(Finding finding) {
        boolean here = finding.span().isKnown() && finding.span().file().equals(source.name());
        if (!here || !isAboutCharacter(finding.code())) {
            return finding;
        }
        int codePoint =
                Integer.parseInt(finding.arguments().get(finding.arguments().size() - 1), HEX);
        OptionalInt found =
                find(codePoint, finding.span().line(), finding.span().column());
        return found.isEmpty() ? finding : at(finding, found.getAsInt(), codePoint);
    }

    /** The codes whose last argument is the number of a character. */
    private static boolean isAboutCharacter(Code code) {
        return code == Code.GLYPH_MISSING || code.id().startsWith("character.");
    }

    private OptionalInt find(int codePoint, int line, int column) {
        int said = source.offsetOf(line, column);
        if (isAt(said, codePoint) && taken.add(said)) {
            return OptionalInt.of(said);
        }
        int end = endOfParagraph(line);
        for (int i = source.offsetOf(line, 1); i < end; i++) {
            if (isAt(i, codePoint) && taken.add(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isAt(int offset, int codePoint) {
        return offset < source.text().length() && source.text().codePointAt(offset) == codePoint;
    }

    /** A blank line or a smaller indent ends it. */
    private int endOfParagraph(int line) {
        int last = line;
        while (!source.line(last + 1).isBlank() && indent(last + 1) >= indent(line)) {
            last++;
        }
        return source.offsetOf(last, 1) + source.line(last).length();
    }

    private int indent(int line) {
        String text = source.line(line);
        return text.length() - text.stripLeading().length();
    }

    private Finding at(Finding finding, int offset, int codePoint) {
        int end = offset + Character.charCount(codePoint);
        return new Finding(finding.code(), finding.severity(), source.spanOf(offset, end), finding.arguments());
    }
}
