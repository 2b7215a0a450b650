package org.nianbao.support;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Golden tests of text: findings, dumps of documents and pages. */
public final class Goldens {
    private static final String HINT = "; if this is right, run the test with -Dnianbao.golden=refresh";

    private final GoldenFolder folder;

    Goldens(GoldenFolder folder) {
        this.folder = folder;
    }

    /**
     * Fails unless a text is the expected one.
     *
     * @param name the file under {@code src/test/resources/golden}: {@code layout/shenyang-2019.txt}
     * @param actual what came out
     */
    public static void assertText(String name, String actual) {
        new Goldens(GoldenFolder.ofProject()).check(name, actual);
    }

    /**
     * Fails unless a text is the expected one, which is kept beside what it comes from.
     *
     * @param folder the folder of the file
     * @param name the file: {@code report.cell.txt}
     * @param actual what came out
     */
    public static void assertText(Path folder, String name, String actual) {
        GoldenFolder project = GoldenFolder.ofProject();
        new Goldens(new GoldenFolder(folder, project.failures(), project.refresh())).check(name, actual);
    }

    void check(String name, String actual) {
        String text = actual.replace("\r\n", "\n");
        if (folder.refresh()) {
            folder.keep(name, bytes(text));
            return;
        }
        String expected = folder.expected(name)
                .map(content -> new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .orElse("");
        if (!expected.equals(text)) {
            fail(name, expected, text);
        }
    }

    private void fail(String name, String expected, String actual) {
        List<String> difference = difference(lines(expected), lines(actual));
        folder.leave(name, "expected", bytes(expected));
        folder.leave(name, "actual", bytes(actual));
        folder.leave(name, "difference", bytes(String.join("\n", difference) + "\n"));
        String first = String.join("\n", difference.subList(0, Math.min(6, difference.size())));
        throw new AssertionError(name + " differs:\n" + first + "\nsee " + folder.failures() + HINT);
    }

    /** The lines between the common start and the common end, as {@code -12: was} and {@code +12: is}. */
    private static List<String> difference(List<String> expected, List<String> actual) {
        int start = 0;
        int shorter = Math.min(expected.size(), actual.size());
        while (start < shorter && expected.get(start).equals(actual.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && last(expected, end).equals(last(actual, end))) {
            end++;
        }
        List<String> difference = new ArrayList<>();
        for (int i = start; i < Math.max(expected.size(), actual.size()) - end; i++) {
            add(difference, "-", expected, i, end);
            add(difference, "+", actual, i, end);
        }
        return difference;
    }

    private static void add(List<String> difference, String sign, List<String> lines, int i, int end) {
        if (i < lines.size() - end) {
            difference.add(sign + (i + 1) + ": " + lines.get(i));
        }
    }

    private static String last(List<String> lines, int fromEnd) {
        return lines.get(lines.size() - 1 - fromEnd);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
