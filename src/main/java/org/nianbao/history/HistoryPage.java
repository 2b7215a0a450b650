package org.nianbao.history;

import static org.nianbao.page.WebPage.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.page.Csv;
import org.nianbao.page.WebPage;
import org.nianbao.source.Messages;

/** The years of a body side by side, for the browser and for spreadsheets. */
public final class HistoryPage {
    private static final String STYLE =
            """
            figure{margin:1rem 0 2rem;break-inside:avoid}svg{width:100%;max-width:54rem;height:auto;font-size:14px}
            svg text{fill:#1a1a1a}svg g text{fill:inherit}figcaption{font-weight:600}.scroll{overflow-x:auto}
            td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tbody th{font-weight:400}
            .nothing{color:#444}
            """;

    private final History history;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    private HistoryPage(History history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /** The page: charts of what the form lists, then the tables with a column a year. */
    public static byte[] html(History history, Messages messages) {
        return new HistoryPage(history, messages).html().getBytes(StandardCharsets.UTF_8);
    }

    /** Every figure of the form, a line each, with a column a year. */
    public static byte[] csv(History history, Messages messages) {
        Csv csv = new Csv();
        List<String> head = new ArrayList<>(List.of(messages.label("collect.row"), messages.label("collect.column")));
        history.years().forEach(year -> head.add(String.valueOf(year.year())));
        csv.row(head);
        for (YearRow row : YearRow.of(history)) {
            List<String> cells = new ArrayList<>(List.of(row.table() + " " + row.row(), row.column()));
            cells.addAll(row.figures());
            csv.row(cells);
        }
        Notes.of(history, messages).forEach(note -> csv.row(List.of(note)));
        return csv.bytes();
    }

    private String html() {
        List<Year> years = history.years();
        String first = String.valueOf(years.get(0).year());
        String last = String.valueOf(years.get(years.size() - 1).year());
        writeCharts();
        Map<String, List<YearRow>> tables = YearRow.of(history).stream()
                .filter(YearRow::main)
                .collect(Collectors.groupingBy(YearRow::table, LinkedHashMap::new, Collectors.toList()));
        tables.forEach(this::writeTable);
        String title = messages.label("history.title", history.agency(), first, last);
        return WebPage.of(title, messages.locale(), STYLE, out.toString());
    }

    private void writeCharts() {
        out.append("<section>\n<h2>" + text(messages.label("history.charts")) + "</h2>\n");
        for (Lines lines : Lines.of(history)) {
            out.append("<figure>\n" + LineChart.svg(lines) + "<figcaption>" + text(lines.caption())
                    + "</figcaption>\n</figure>\n");
        }
        writeNotes();
        out.append("</section>\n");
    }

    private void writeTable(String name, List<YearRow> rows) {
        List<YearRow> seen = rows.stream().filter(HistoryPage::isSeen).toList();
        out.append("<section>\n<h2>" + text(name) + "</h2>\n");
        if (!seen.isEmpty()) {
            writeRows(name, seen);
        }
        String zero = rows.stream()
                .filter(row -> !isSeen(row))
                .map(HistoryPage::label)
                .collect(Collectors.joining("、"));
        if (!zero.isEmpty()) {
            out.append("<p class=\"nothing\">" + text(messages.label("history.nothing", zero)) + "</p>\n");
        }
        writeNotes();
        out.append("</section>\n");
    }

    private void writeRows(String name, List<YearRow> rows) {
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + text(name)
                + "\"><table>\n<thead><tr><th scope=\"col\">" + text(messages.label("collect.row")) + "</th>");
        history.years()
                .forEach(year -> out.append(
                        "<th scope=\"col\" class=\"n\">" + year.year() + (isNoted(year) ? "*" : "") + "</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (YearRow row : rows) {
            out.append("<tr><th scope=\"row\">" + text(label(row)) + "</th>");
            row.figures().forEach(figure -> out.append("<td class=\"n\">" + text(figure) + "</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    /** Under each table and the charts: a part of the page may be printed or copied by itself. */
    private void writeNotes() {
        Notes.of(history, messages).forEach(note -> out.append("<p class=\"nothing\">* " + text(note) + "</p>\n"));
    }

    private static boolean isNoted(Year year) {
        return year.isSum() || !year.divided().isEmpty();
    }

    private static boolean isSeen(YearRow row) {
        return !row.figures().stream().allMatch("0"::equals);
    }

    private static String label(YearRow row) {
        return row.row() + " × " + row.column();
    }
}
