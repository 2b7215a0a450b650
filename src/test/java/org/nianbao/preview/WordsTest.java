package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.PlanItem;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.Pages;
import org.nianbao.source.SourceSpan;

final class WordsTest {
    /** 三号, in pt. */
    private static final double EM = 15.75;

    /** As long as a page is high, so that it goes over to the next. */
    private static final String PARAGRAPH = IntStream.range(0, 200)
            .mapToObj(i -> "第一" + "二三四五六七八九".charAt(i % 8) + "件")
            .collect(Collectors.joining("、"));

    @TempDir
    static Path folder;

    private static Pages pages;
    private static Words words;

    @BeforeAll
    static void setPages() throws IOException {
        PreviewFixture fixture = new PreviewFixture(folder);
        Path file = fixture.save(
                "年报.yaml",
                "year: 2023\nagency: 甲局\nstatus: draft\nsections:\n  overview: |\n    收到12件，**收到**12件。" + PARAGRAPH
                        + "\n");
        PlanItem item = new PlanItem(file, file.resolveSibling("年报.pdf"), true);
        pages = fixture.press()
                .proof(item, Optional.empty())
                .sheets()
                .orElseThrow()
                .pages();
        words = new Words(pages);
    }

    @Test
    void wordsAreFoundToTheCharacterAcrossFaces() {
        Area first = find("收到12件", 0).get(0).area();
        Area second = find("收到12件", 1).get(0).area();
        assertEquals(first.y(), second.y(), 0.1, "on one line");
        assertTrue(second.x() > first.x() + 4 * EM);
        // Three Han, two digits of half an em, and the space between them.
        assertTrue(first.width() > 4 * EM - 0.1 && first.width() < 5 * EM, first.toString());
    }

    @Test
    void wordsThatGoOverALineHaveAnAreaOnEach() {
        List<Words.Place> all = find(PARAGRAPH, 0);
        assertTrue(all.size() > 30);
        assertEquals(1, all.get(0).page());
        assertEquals(2, all.get(all.size() - 1).page());
        Area line = all.get(1).area();
        assertEquals(pages.pages().get(0).area().x(), line.x(), 0.1);
        assertEquals(28 * EM, line.width(), EM / 2 + 0.1, "a mark at the end of a line may hang over by half");
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertEquals(List.of(), find("收到13件", 0));
        assertEquals(List.of(), find("收到12件", 2));
        assertEquals(List.of(), find("", 0));
        assertEquals(List.of(), words.find(new Phrase("收到", 0), SourceSpan.at("年报.yaml", 5, 3)));
    }

    private static List<Words.Place> find(String phrase, int before) {
        return words.find(new Phrase(phrase, before), SourceSpan.at("年报.yaml", 6, 5));
    }
}
