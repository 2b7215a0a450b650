package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

final class CharacterPlacesTest {
    private static final SourceFile FILE =
            new SourceFile("a.yaml", "text: |\n  甲**乙**𪚥、\n  丙[丁](#d)龘和𪚥\n\n  戊𪚥\ncell: 龘\n");

    private static Finding missing(String character, int line, int column) {
        String number = String.format("%04X", character.codePointAt(0));
        return Finding.of(Code.GLYPH_MISSING, SourceSpan.at("a.yaml", line, column), character, number);
    }

    private static List<String> places(Finding... findings) {
        return CharacterPlaces.exact(List.of(findings), FILE).stream()
                .map(finding -> finding.span().line() + ":" + finding.span().column() + "-"
                        + finding.span().endColumn())
                .toList();
    }

    @Test
    void aCharacterBehindEmphasisOrInAnotherLineIsFound() {
        assertEquals(List.of("2:9-11", "3:11-12"), places(missing("𪚥", 2, 5), missing("龘", 2, 11)));
    }

    @Test
    void eachOfTwoHasItsOwnPlace() {
        assertEquals(List.of("2:9-11", "3:13-15"), places(missing("𪚥", 2, 5), missing("𪚥", 2, 20)));
    }

    @Test
    void aRightPlaceIsKept() {
        assertEquals(List.of("5:4-6", "6:7-8"), places(missing("𪚥", 5, 4), missing("龘", 6, 7)));
    }

    /** It came in by a citation, or stands in another paragraph. */
    @Test
    void aCharacterThatTheParagraphLacksStaysWhereItWasSaid() {
        assertEquals(List.of("5:3-4"), places(missing("龘", 5, 3)));
    }

    @Test
    void otherFindingsAndFilesAreLeftAlone() {
        Finding mark = Finding.of(Code.STYLE_SPACE, SourceSpan.at("a.yaml", 2, 3), "𪚥", "2A6A5");
        Finding template = Finding.of(Code.GLYPH_MISSING, SourceSpan.at("report.ftlh", 2, 3), "𪚥", "2A6A5");
        assertEquals(List.of(mark, template), CharacterPlaces.exact(List.of(mark, template), FILE));
    }
}
