package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

final class PhraseTest {
    private static final SourceFile FILE = new SourceFile("年报.yaml", "overview: |\n  申请5件，\n  申请5件，申请5件。\n");
    private static final SourceSpan PARAGRAPH = SourceSpan.at("年报.yaml", 2, 3);

    @Test
    void wordsAreCountedFromTheBeginningOfTheParagraph() {
        assertEquals(new Phrase("申请5件", 0), Phrase.of(FILE, PARAGRAPH, span(2, 3, 7)));
        assertEquals(new Phrase("申请5件", 2), Phrase.of(FILE, PARAGRAPH, span(3, 8, 12)));
    }

    @Test
    void wordsOfSeveralLinesAreNone() {
        assertEquals(
                "",
                Phrase.of(FILE, PARAGRAPH, new SourceSpan("年报.yaml", 2, 3, 3, 4))
                        .text());
    }

    @Test
    void aSpanBehindTheEndOfItsLineHasNone() {
        assertEquals("", Phrase.of(FILE, PARAGRAPH, span(3, 50, 60)).text());
        assertEquals("", Phrase.of(FILE, PARAGRAPH, span(9, 1, 2)).text());
    }

    private static SourceSpan span(int line, int column, int endColumn) {
        return new SourceSpan("年报.yaml", line, column, line, endColumn);
    }
}
