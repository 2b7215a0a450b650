package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nianbao.source.SourceSpan;

final class ExcerptTest {
    @Test
    void theCaretStandsUnderTheCharacterBehindWideOnes() {
        Excerpt excerpt = Excerpt.of("agency: 铁岭市x", SourceSpan.at("a.yaml", 1, 12));
        assertEquals("agency: 铁岭市x", excerpt.text());
        assertEquals(" ".repeat(8 + 6) + "^", excerpt.pointer());
    }

    @Test
    void wideCharactersGetTwoCarets() {
        Excerpt excerpt = Excerpt.of("标题: 一", new SourceSpan("a.yaml", 1, 1, 1, 3));
        assertEquals("^^^^", excerpt.pointer());
    }

    @Test
    void aPlaceBehindTheEndIsJustBehindTheLine() {
        Excerpt excerpt = Excerpt.of("ab", SourceSpan.at("a.yaml", 1, 99));
        assertEquals("  ^", excerpt.pointer());
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
        Excerpt excerpt = Excerpt.of("  text: |", new SourceSpan("a.yaml", 3, 3, 9, 1));
        assertEquals("  ^^^^^^^", excerpt.pointer());
    }

    @Test
    void aTabTakesOneColumnInLineAndPointer() {
        Excerpt excerpt = Excerpt.of("\tyear: 1", SourceSpan.at("a.yaml", 1, 2));
        assertEquals(" year: 1", excerpt.text());
        assertEquals(" ^", excerpt.pointer());
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "政".repeat(300) + "错" + "府".repeat(300);
        Excerpt excerpt = Excerpt.of(line, SourceSpan.at("a.yaml", 1, 301));
        assertTrue(DisplayWidth.of(excerpt.text()) <= 100, excerpt.text());
        int index = excerpt.text().indexOf('错');
        assertEquals(DisplayWidth.of(excerpt.text().substring(0, index)), excerpt.before());
        assertEquals(2, excerpt.marked());
    }

    @Test
    void anEscapeSequenceOfTheInputDoesNotReachTheTerminal() {
        Excerpt excerpt = Excerpt.of("a: \u001B[31m", SourceSpan.at("a.yaml", 1, 1));
        assertEquals("a:  [31m", excerpt.text());
    }
}
