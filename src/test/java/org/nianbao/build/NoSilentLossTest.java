package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nianbao.font.CharacterPolicy;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Every character of Unicode that a report can hold either reads back from the PDF or is told by its number. */
class NoSilentLossTest {
    /** What shows nothing and means nothing in print: soft hyphen, zero-width space and joiners, byte order mark. */
    private static final Set<Integer> INVISIBLE = Set.of(0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF);

    private static final int LATIN_END = 0x3000;
    private static final int PER_PARAGRAPH = 200;

    @Test
    void noCharacterIsLostInSilence() throws IOException {
        int[] characters = characters().toArray();
        Stages.Made made = Stages.of(report(characters));
        String text = text(made.pdf());
        Set<String> told = made.findings().stream()
                .flatMap(finding -> finding.arguments().stream())
                .collect(Collectors.toSet());
        List<String> lost = IntStream.of(characters)
                .mapToObj(Character::toString)
                .filter(c -> !isKept(c, text, told))
                .map(NoSilentLossTest::number)
                .toList();
        assertEquals(List.of(), lost);
    }

    /** All below the Han characters, every 17th of the rest of plane 0, every 601st above, and the odd ones. */
    private static IntStream characters() {
        IntStream low = IntStream.range(0xA0, LATIN_END);
        IntStream middle = IntStream.range(LATIN_END, 0x10000).filter(c -> c % 17 == 0);
        IntStream high = IntStream.range(0x10000, 0x110000).filter(c -> c % 601 == 0);
        IntStream odd = IntStream.of(0xE123, 0xFFFD, 0xFDD0, 0xFE0F, 0xE0100, 0x1F600, 0x20BB7, 0x2B740, 0x202E);
        return concat(low, middle, high, odd).filter(NoSilentLossTest::isTested);
    }

    private static IntStream concat(IntStream... streams) {
        return List.of(streams).stream().flatMapToInt(stream -> stream);
    }

    private static boolean isTested(int c) {
        boolean inFile = Character.getType(c) != Character.SURROGATE && !Character.isISOControl(c);
        return inFile && !Character.isSpaceChar(c) && !INVISIBLE.contains(c);
    }

    /** Whether all that a character becomes before it is set is in the text or told; what vanishes is told itself. */
    private static boolean isKept(String character, String text, Set<String> told) {
        String set = CharacterPolicy.clean(character, SourceSpan.NONE, new Findings());
        return (set.isEmpty() ? character : set)
                .codePoints()
                .mapToObj(Character::toString)
                .allMatch(c -> isIn(text, c) || told.contains(number(c)));
    }

    /** PDFBox gives ligatures and other forms back as the letters they stand for. */
    private static boolean isIn(String text, String character) {
        return text.contains(character) || text.contains(Normalizer.normalize(character, Normalizer.Form.NFKC));
    }

    private static String number(String character) {
        return "%04X".formatted(character.codePointAt(0));
    }

    /** Each character in double quotes by its number, as YAML itself takes few of them as they are. */
    private static String report(int[] characters) {
        StringBuilder yaml = new StringBuilder("year: 2023\nagency: 某局\nstatus: draft\nsections:\n  overview: \"");
        for (int i = 0; i < characters.length; i++) {
            yaml.append("字").append(String.format(Locale.ROOT, "\\U%08X", characters[i]));
            yaml.append(i % PER_PARAGRAPH == PER_PARAGRAPH - 1 ? "。\\n\\n" : "");
        }
        return yaml.append("。\"\n").toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
