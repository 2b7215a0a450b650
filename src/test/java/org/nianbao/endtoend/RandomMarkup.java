package org.nianbao.endtoend;

import java.util.Locale;

/** The body of a document with paragraphs, lists, footnotes, charts and tables of any shape, the same for the same seed. */
final class RandomMarkup {
    private final MadeUpText text;
    private final StringBuilder out = new StringBuilder();

    RandomMarkup(long seed) {
        this.text = new MadeUpText(seed);
    }

    String body() {
        for (int i = 2 + text.below(5); i > 0; i--) {
            block();
        }
        return out.toString();
    }

    private void block() {
        switch (text.below(10)) {
            case 0 -> element("h3", text.han(2 + text.below(40)));
            case 1 -> list(text.oneIn(2) ? "ol" : "ul");
            case 2 -> element("p", text.nonsense(text.below(60)) + "末");
            case 3 -> element("p", text.paragraph(50) + note() + text.paragraph(60));
            case 8 -> chart(1 + text.below(30), 1);
            case 9 -> chart(1 + text.below(8), 1 + text.below(3));
            case 4, 5 -> table(1 + text.below(6), 1 + text.below(30));
            default -> element("p", text.paragraph(10 + text.below(500)));
        }
    }

    private void element(String tag, String content) {
        out.append(String.format(Locale.ROOT, "<%s>%s</%s>", tag, content, tag));
    }

    private String note() {
        return "<aside class=\"footnote\">" + text.paragraph(5 + text.below(80)) + "</aside>";
    }

    private void list(String tag) {
        out.append('<').append(tag).append('>');
        for (int i = text.below(5); i >= 0; i--) {
            element("li", "<p>" + text.paragraph(5 + text.below(120)) + "</p>");
        }
        out.append("</").append(tag).append('>');
    }

    /** Bars or columns: their labels are drawn in the order of the table. */
    private void chart(int rows, int series) {
        String kind = text.oneIn(2) ? "bars" : text.oneIn(2) ? "columns" : "auto";
        out.append("<figure class=\"chart\"><table class=\"chart\" data-chart=\"")
                .append(kind)
                .append("\"><tbody>");
        for (int row = 0; row < rows; row++) {
            out.append("<tr>");
            element("th", text.nonsense(1 + text.below(5)));
            for (int i = 0; i < series; i++) {
                int value = text.below(1 << text.below(20));
                out.append(String.format(Locale.ROOT, "<td data-value=\"%d\">%d</td>", value, value));
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        element("figcaption", text.han(2 + text.below(30)));
        out.append("</figure>");
    }

    /** Of the narrative, or as the form has them: groups with labels that run down their cell. */
    private void table(int columns, int rows) {
        boolean form = text.oneIn(3);
        out.append(form ? "<table class=\"form\">" : "<table class=\"narrative\">");
        if (text.oneIn(2)) {
            out.append("<thead>");
            rows("th", columns, 1 + text.below(3), form);
            out.append("</thead>");
        }
        out.append("<tbody>");
        rows("td", columns, rows, form);
        out.append("</tbody></table>");
    }

    /** The last column is never spanned, so that each row has a cell of its own. */
    private void rows(String tag, int columns, int rows, boolean grouped) {
        boolean[][] taken = new boolean[rows][columns];
        int nextGroup = 0;
        for (int row = 0; row < rows; row++) {
            boolean starts = grouped && row == nextGroup;
            out.append(starts ? "<tr class=\"group-start\">" : "<tr>");
            nextGroup = starts ? row + group(rows - row) : nextGroup;
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    cell(tag, taken, row, column);
                }
            }
            out.append("</tr>");
        }
    }

    /** The label of a group, and how many rows it covers. */
    private int group(int most) {
        int rows = Math.min(most, 1 + text.below(12));
        String label = text.oneIn(3) ? text.nonsense(1 + text.below(4)) : text.han(1 + text.below(12));
        out.append(String.format(Locale.ROOT, "<th class=\"vertical\" rowspan=\"%d\">%s</th>", rows, label));
        return rows;
    }

    private void cell(String tag, boolean[][] taken, int row, int column) {
        int last = taken[row].length - 1;
        int width = 1;
        while (column + width < last && !taken[row][column + width] && text.oneIn(4)) {
            width++;
        }
        int height = 1;
        while (column < last && row + height < taken.length && text.oneIn(4)) {
            height++;
        }
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
                taken[r][c] = true;
            }
        }
        out.append(String.format(
                Locale.ROOT, "<%s colspan=\"%d\" rowspan=\"%d\">%s</%s>", tag, width, height, content(tag), tag));
    }

    private String content(String tag) {
        if (tag.equals("th")) {
            return text.han(1 + text.below(12));
        }
        return switch (text.below(40)) {
            case 0 -> text.paragraph(200 + text.below(1500));
            case 1 -> "1234567890".repeat(1 + text.below(4));
            case 2 -> "https://www.example.org/" + "path/".repeat(1 + text.below(8));
            case 3 -> "abcdefghijklm".repeat(1 + text.below(4));
            case 4 -> text.han(4) + note();
            case 5, 6, 7 -> text.nonsense(1 + text.below(10));
            case 8, 9, 10, 11 -> text.han(1 + text.below(20));
            default -> String.valueOf(text.below(10_000));
        };
    }
}
