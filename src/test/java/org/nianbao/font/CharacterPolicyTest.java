package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

class CharacterPolicyTest {
    private static final SourceSpan AT = SourceSpan.at("a.yaml", 7, 11);

    private final Findings findings = new Findings();

    private String clean(String text) {
        return CharacterPolicy.clean(text, AT, findings);
    }

    private List<String> told() {
        return findings.toList().stream()
                .map(f -> f.code().id() + " " + f.arguments().get(f.arguments().size() - 1) + " "
                        + f.span().line() + ":" + f.span().column())
                .toList();
    }

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "一、总体情况\n2023年，“主动公开”1,234件——增长5.6%…（见表·一）ABC";
        assertSame(text, clean(text));
        String rare = "䶮㐀𬭎①Ⅻ㎡℃→■　é\u00A0\t";
        assertEquals(rare, clean(rare));
        assertEquals(List.of(), told());
    }

    /** Old encodings and text copied from PDF files carry second code points for common characters. */
    @ParameterizedTest
    @CsvSource({
        "\uF900, \u8C48", "\uFA1E, \u7FBD", "\u2F00, \u4E00", "\u2FD5, \u9FA0", "\u2E9F, \u6BCD", "\u2EDA, \u9875",
        "\u2ED3, \u957F", "\uFA0E, \uFA0E", "\u2E80, \u2E80", "e\u0301, \u00E9", "\u212B, \u00C5", "\uFF21, \uFF21"
    })
    void mapsSecondSpellings(String written, String set) {
        assertEquals("甲" + set + "乙", clean("甲" + written + "乙"));
        assertEquals(List.of(), told());
    }

    @Test
    void dropsWhatShowsNothing() {
        assertEquals("政府信息", clean("\uFEFF政\u200B府\u00AD信\u2060息\u200D"));
        assertEquals(List.of(), told());
    }

    @Test
    void tellsWhatItLeavesOut() {
        assertEquals("葛甲乙\n丙", clean("葛\uDB40\uDD00甲\u0007乙\n\u202E丙"));
        assertEquals(
                List.of("character.variant E0100 7:12", "character.control 0007 7:15", "character.direction 202E 8:1"),
                told());
    }

    @Test
    void keepsAndRefusesWhatCannotBePrinted() {
        String text = "\uE000\uD83D\uDE00\uFFFD\uD800\uFDD0";
        assertEquals(text, clean(text));
        assertEquals(
                List.of(
                        "character.private E000 7:11",
                        "character.emoji 1F600 7:12",
                        "character.broken FFFD 7:14",
                        "character.broken D800 7:15",
                        "character.broken FDD0 7:16"),
                told());
        text.codePoints().forEach(c -> assertTrue(CharacterPolicy.isRefused(c), () -> Integer.toHexString(c)));
        assertFalse(CharacterPolicy.isRefused('国'));
        assertFalse(CharacterPolicy.isRefused(0x202E));
    }

    @Test
    void tellsEachCharacterOnce() {
        clean("\uE000\uE000\uE001\uE000");
        assertEquals(2, findings.toList().size());
    }
}
