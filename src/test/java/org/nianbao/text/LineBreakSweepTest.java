package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.Line.How;
import org.yaml.snakeyaml.Yaml;

/**
 * Every paragraph of the examples at every measure from 4 to 30 em in half-em steps. {@code -Dsweep=FOLDER} takes the
 * YAML files of another folder.
 */
class LineBreakSweepTest {
    private static final double TOLERANCE = 0.05;
    private static final Path FOLDER = Path.of(System.getProperty("sweep", "examples"));
    private static final Pattern CITATION = Pattern.compile("\\{\\{[^}]*}}");

    /** What no line begins with: GB/T 15834 5.1.1 to 5.1.9, ASCII marks beside Han included. */
    private static final Pattern BAD_START =
            Pattern.compile("^(?:[。，、；：？！．”’）〕］｝】〗》〉」』·‧・–～〜／%％‰°℃]|—(?!—)|(?<=\\p{IsHan})[,.;:!?)\\]])");
    /** What no line ends with: GB/T 15834 5.1.3 and 5.1.9. */
    private static final Pattern BAD_END = Pattern.compile("[“‘（〔［｛【〖《〈「『￥№≥≤≈＜＞＝]$|(?<=\\p{IsHan})/$");
    /** What is never parted: words, numbers with signs and units, dashes, ellipses, document numbers. */
    private static final Pattern BAD_SPLIT =
            Pattern.compile("[A-Za-z0-9]\\|[A-Za-z0-9]|\\d[.,:]?\\|[.,:]?\\d|—\\|—|…\\|…"
                    + "|\\d\\|[%％‰℃年月日号件条项次元万亿余]|第\\|\\d|〔\\d*\\|\\d*〕|〕\\|\\d|\\d\\|·|·\\|\\d");

    @Test
    void noParagraphBreaksARule() throws IOException {
        List<String> paragraphs = paragraphs();
        assertTrue(paragraphs.size() > 50, "too few paragraphs");
        for (LineBreak level : LineBreak.values()) {
            LineSettings settings = Setting.settings(Align.JUSTIFY, level, Trim.TRIM_END, false, true);
            paragraphs.forEach(paragraph -> sweep(paragraph, settings));
        }
        paragraphs.forEach(paragraph -> sweep(paragraph, Setting.PLAIN));
    }

    private static void sweep(String text, LineSettings settings) {
        PreparedText prepared = Setting.prepare(text, settings);
        for (double measure = 4; measure <= 30; measure += 0.5) {
            check(text, prepared.lines(0, measure * Setting.EM).lines(), measure, settings);
        }
    }

    private static void check(String text, List<Line> lines, double measure, LineSettings settings) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String what = text.substring(line.start(), line.end()) + " at " + measure + " em, " + settings.level();
            drawn.append(Setting.drawn(line));
            assertTrue(line.right() <= measure * Setting.EM + TOLERANCE, "overflows: " + what);
            boolean last = i == lines.size() - 1;
            if (!last && line.how() != How.EMERGENCY) {
                checkEnd(text, line, what, settings);
                boolean stretches = text.substring(line.start(), line.end()).matches(".*\\p{IsHan}{2}.*");
                assertTrue(!stretches || line.right() >= measure * Setting.EM - TOLERANCE, "not straight: " + what);
            }
        }
        assertEquals(text, drawn.toString());
    }

    private static void checkEnd(String text, Line line, String what, LineSettings settings) {
        String before = text.substring(line.start(), line.end()).stripTrailing();
        String after = text.substring(line.end()).stripLeading();
        boolean address = before.matches(".*(?:www\\.|https?://)[\\x21-\\x7e]*") || after.startsWith("www.");
        if (address) {
            return;
        }
        assertTrue(!BAD_START.matcher(after).find(), "starts the next line with " + after.charAt(0) + ": " + what);
        boolean solidus = settings.level() == LineBreak.LOOSE && before.endsWith("/");
        assertTrue(solidus || !BAD_END.matcher(before).find(), "ends with a forbidden mark: " + what);
        boolean spaced = Character.isSpaceChar(text.charAt(line.end() - 1));
        if (settings.keepTogether() && !spaced) {
            String joint = before.substring(Math.max(0, before.length() - 6)) + "|"
                    + after.substring(0, Math.min(6, after.length()));
            assertTrue(!BAD_SPLIT.matcher(joint).find(), "splits " + joint + ": " + what);
        }
        if (settings.level() == LineBreak.STRICT) {
            assertTrue(!after.startsWith("——") && !after.startsWith("……"), "starts with a dash: " + what);
        }
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted()::iterator) {
                collect(new Yaml().load(Files.readString(file)), paragraphs);
            }
        }
        return paragraphs;
    }

    private static void collect(Object node, List<String> paragraphs) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, paragraphs));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, paragraphs));
        } else if (node instanceof String text) {
            CITATION.matcher(text)
                    .replaceAll("1236")
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.length() > 3 && !line.startsWith("|"))
                    .forEach(paragraphs::add);
        }
    }
}
