package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The 51 cases of linebreak-cases.yaml. */
class LineBreakCasesTest {
    @Test
    void allCasesAreTried() {
        List<Long> counts = Stream.of("never", "allowed", "exact")
                .map(kind -> cases(kind).count())
                .toList();
        assertEquals(List.of(28L, 8L, 15L), counts);
    }

    @TestFactory
    Stream<DynamicTest> forbiddenBreaksNeverHappen() {
        return cases("never").map(c -> test(c, LineBreakCasesTest::checkNever));
    }

    @TestFactory
    Stream<DynamicTest> allowedBreaksAreOffered() {
        return cases("allowed").map(c -> test(c, LineBreakCasesTest::checkAllowed));
    }

    @TestFactory
    Stream<DynamicTest> linesAreExactlyThoseOfPolicyP() {
        return cases("exact").map(c -> test(c, LineBreakCasesTest::checkExact));
    }

    private static DynamicTest test(Map<String, Object> c, java.util.function.Consumer<Map<String, Object>> check) {
        return DynamicTest.dynamicTest(c.get("id") + " " + c.get("text"), () -> check.accept(c));
    }

    private static void checkNever(Map<String, Object> c) {
        String text = (String) c.get("text");
        for (LineSettings settings : List.of(Setting.PLAIN, Setting.BODY)) {
            double widest = Setting.prepare(text, settings).minWidth() / Setting.EM;
            for (double measure = Math.max(4, Math.ceil(2 * widest) / 2); measure <= 30; measure += 0.5) {
                List<String> lines = Setting.texts(text, settings, 0, measure);
                assertEquals(text, String.join("", lines));
                for (String pair : strings(c, "never")) {
                    assertFalse(parts(lines, pair), pair + " at " + measure + " em: " + lines);
                }
            }
        }
    }

    private static boolean parts(List<String> lines, String pair) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean ends = lines.get(i).endsWith(pair.substring(0, 1));
            if (ends && lines.get(i + 1).startsWith(pair.substring(2))) {
                return true;
            }
        }
        return false;
    }

    private static void checkAllowed(Map<String, Object> c) {
        String text = (String) c.get("text");
        Atoms atoms = Setting.prepare(text, Setting.PLAIN).atoms();
        for (String pair : strings(c, "allowed")) {
            boolean offered = false;
            for (int i = 0; i + 1 < text.length(); i++) {
                boolean here = text.charAt(i) == pair.charAt(0) && text.charAt(i + 1) == pair.charAt(2);
                offered |= here && atoms.breaks[i] == Break.FREE;
            }
            assertTrue(offered, pair);
        }
    }

    private static void checkExact(Map<String, Object> c) {
        String text = (String) c.get("text");
        double measure = ((Number) c.get("measure_em")).doubleValue();
        double indent = ((Number) c.get("indent_em")).doubleValue();
        assertEquals(strings(c, "lines"), Setting.texts(text, Setting.PLAIN, indent, measure));
        List<String> how = new ArrayList<>();
        for (Line line : Setting.lines(text, Setting.PLAIN, indent, measure)) {
            how.add(line.how().name().toLowerCase().replace('_', '-'));
        }
        assertEquals(strings(c, "how"), how);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> c, String key) {
        return (List<String>) c.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> cases(String kind) {
        try (InputStream in = LineBreakCasesTest.class.getResourceAsStream("linebreak-cases.yaml")) {
            Map<String, Object> all = new Yaml().load(in);
            return ((List<Map<String, Object>>) all.get(kind)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
