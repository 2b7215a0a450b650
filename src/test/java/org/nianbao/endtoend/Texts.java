package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.PrintedRow;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureNode;

/** Ways to compare texts that went through Markdown, layout and PDF. */
final class Texts {
    /** What Markdown takes out of a line: targets, notes' marks, citations, cell borders and the marks of blocks. */
    private static final Pattern MARKDOWN =
            Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)|\\]\\([^)]*\\)|\\[\\^[^\\]]*\\]:?"
                    + "|\\{\\{[^}]*\\}\\}|\\[|\\||^\\s*(#+|[-*+]|\\d+[.)])\\s|<[^>]*>");

    private Texts() {}

    /** A text without white space. */
    static String solid(String text) {
        return filtered(text, c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }

    /** The letters, Han characters and digits of a text. */
    static String letters(String text) {
        return filtered(text, Character::isLetterOrDigit);
    }

    private static String filtered(String text, IntPredicate kept) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(kept).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** What is left of a line of Markdown, in order, letters only. */
    static List<String> fragments(String line) {
        return MARKDOWN.splitAsStream(line)
                .map(Texts::letters)
                .filter(fragment -> !fragment.isEmpty())
                .toList();
    }

    /** The labels that a table of a form prints, in order. */
    static List<String> labels(FormTable table) {
        List<String> labels = new ArrayList<>();
        for (List<PrintedRow> rows : List.of(table.head(), table.body())) {
            rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(LabelCell.class::isInstance)
                    .forEach(cell -> labels.add(((LabelCell) cell).text()));
        }
        return labels;
    }

    /** The content of pages in the order of their structure, numbers of lists and notes left out. */
    static String content(Pages pages) {
        Structure structure = new Structure(pages);
        StringBuilder[] owned = new StringBuilder[structure.size()];
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                int owner = Structure.owner(item);
                if (owner >= 0) {
                    owned[owner] = owned[owner] == null ? new StringBuilder() : owned[owner];
                    owned[owner].append(Structure.text(item));
                }
            }
        }
        StringBuilder all = new StringBuilder();
        append(pages.structure(), owned, all);
        return all.toString();
    }

    private static void append(StructureNode node, StringBuilder[] owned, StringBuilder all) {
        if (node.type().equals("Lbl") || node.type().equals("Reference")) {
            return;
        }
        if (owned[node.id()] != null) {
            all.append(owned[node.id()]);
        }
        node.children().forEach(child -> append(child, owned, all));
    }

    /** Fails at the first difference, with what stands around it. */
    static void assertSame(String what, String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        if (at < Math.max(expected.length(), actual.length())) {
            fail(what + " at " + at + ": expected …" + around(expected, at) + "… but was …" + around(actual, at) + "…");
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), at) + "▸" + text.substring(at, Math.min(text.length(), at + 30));
    }
}
