package org.nianbao.endtoend;

import java.util.List;

/** The text of a data file with Markdown of every kind in any order, right or not, the same for the same seed. */
final class RandomReport {
    private static final List<String> PARTS =
            List.of("overview", "disclosure", "applications", "litigation", "problems", "other");

    private final MadeUpText text;
    private final StringBuilder out = new StringBuilder();
    private int notes;

    RandomReport(long seed) {
        this.text = new MadeUpText(seed);
    }

    String yaml() {
        line("year: 2023");
        line("agency: 柳湾市档案局");
        line("status: draft");
        line("published: 2024-01-20");
        if (text.oneIn(3)) {
            line("metadata: {索引号: 000, 主题分类: 综合政务, 公开方式: 主动公开}");
        }
        if (text.oneIn(2)) {
            line("signatory: {agency: 柳湾市档案局, date: 2024-01-20, seal: " + text.oneIn(2) + "}");
        }
        narrative("preamble", "", 1);
        line("sections:");
        PARTS.forEach(this::part);
        attachments(text.below(3));
        return out.toString();
    }

    private void part(String key) {
        String table = table(key);
        if (table.isEmpty()) {
            narrative(key, "  ", text.below(6));
            return;
        }
        line("  " + key + ":");
        narrative("text", "    ", text.below(3));
        line("    table: " + table);
        narrative("note", "    ", text.below(2));
    }

    private String table(String key) {
        String figures =
                switch (key) {
                    case "disclosure" -> "{fill: 0, art20_1: {normative: [3, 1, " + text.below(99) + "]}}";
                    case "applications" -> "{fill: 0, received: {natural: 5}, granted: {natural: 5}}";
                    case "litigation" -> "{review: [1, 0, 0, " + pick("0", "/", "\"\"") + ", 1]}";
                    default -> "";
                };
        return figures.isEmpty() || text.oneIn(6) ? "" : text.oneIn(6) ? "{missing: 原件为图片}" : figures;
    }

    private void attachments(int count) {
        if (count > 0) {
            line("attachments:");
        }
        for (int i = 0; i < count; i++) {
            line("  - title: " + text.han(2 + text.below(20)));
            narrative("text", "    ", 1 + text.below(3));
        }
    }

    /** A field with blocks of Markdown; one without any is left out. */
    private void narrative(String key, String indent, int blocks) {
        if (blocks > 0) {
            line(indent + key + ": |");
            int first = notes;
            for (int i = 0; i < blocks; i++) {
                block().lines().forEach(line -> line(indent + "  " + line));
                line("");
            }
            for (int note = first; note < notes; note++) {
                line(indent + "  [^" + note + "]: " + inline(20).replace("\n", ""));
            }
            line("");
        }
    }

    private String block() {
        return switch (text.below(16)) {
            case 0, 1, 2 -> "#".repeat(2 + text.below(5)) + " " + (text.oneIn(8) ? "" : inline(8));
            case 3 -> list("- ", 0);
            case 4 -> list("1. ", 0);
            case 5 -> table(1 + text.below(5), text.below(6));
            case 6 -> "![" + (text.oneIn(4) ? "" : text.han(4)) + "](p.png" + (text.oneIn(2) ? " \"图说明\")" : ")");
            case 7 -> "{{chart: applications.results" + pick("", ", pie", ", bars", ", columns") + "}}";
            case 8 -> "{{chart: litigation.cases}}";
            case 9 -> "> " + inline(20);
            case 10 -> pick("---", "```\n代码\n```", "　　" + text.han(5), "<b>标签</b>", "[^9]: 没有引用");
            case 11 -> "（" + pick("一", "二") + "）" + text.han(4) + pick("。", "") + inline(30);
            default -> inline(40 + text.below(400));
        };
    }

    private String list(String marker, int depth) {
        StringBuilder list = new StringBuilder();
        String indent = " ".repeat(depth * marker.length());
        for (int i = text.below(4); i >= 0; i--) {
            list.append(indent)
                    .append(marker)
                    .append(text.oneIn(8) ? "" : inline(15))
                    .append('\n');
            if (depth < 2 && text.oneIn(3)) {
                list.append(list(marker, depth + 1));
            }
            if (text.oneIn(6)) {
                list.append('\n')
                        .append(indent)
                        .append(" ".repeat(marker.length()))
                        .append(inline(10))
                        .append("\n\n");
            }
        }
        return list.toString();
    }

    private String table(int columns, int rows) {
        StringBuilder table =
                new StringBuilder(row(columns)).append("|---".repeat(columns)).append("|\n");
        for (int i = 0; i < rows; i++) {
            table.append(row(columns));
        }
        return table.toString();
    }

    private String row(int columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            row.append("| ")
                    .append(text.oneIn(5) ? "" : text.oneIn(2) ? "" + text.below(999) : inline(4))
                    .append(' ');
        }
        return row.append("|\n").toString();
    }

    private String inline(int length) {
        String words = text.han(1 + text.below(length));
        return switch (text.below(14)) {
            case 0 -> words + "**" + text.han(2) + "**" + text.han(2);
            case 1 -> "*" + words + "*";
            case 2 -> "[" + words + "](https://www.example.org/" + text.han(1) + ")" + text.han(1);
            case 3 -> words + "[**" + text.han(2) + "**](mailto:a@example.org)";
            case 4 -> words + "[^" + notes++ + "]" + text.han(2);
            case 5 -> "**" + words + "[^" + notes++ + "]**";
            case 6 -> words + "![图标](p.png)" + text.han(1);
            case 7 -> words + "`code` <https://www.example.org>";
            case 8 -> words + "\\\n" + text.han(3);
            case 9 -> words + pick("葛\uDB40\uDD00", "\uD840\uDD64", "e\u0301", "\u2F08", "A—B——C", "\u0627\u0644");
            default -> words;
        };
    }

    private String pick(String... choices) {
        return choices[text.below(choices.length)];
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
