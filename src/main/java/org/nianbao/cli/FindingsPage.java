package org.nianbao.cli;

import static org.nianbao.page.WebPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.build.Result;
import org.nianbao.build.Status;
import org.nianbao.page.WebPage;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Messages;

/** All findings of a run as one HTML page without scripts or other files, for the office that collects the reports. */
final class FindingsPage {
    private static final String STYLE =
            """
            table.findings td:nth-child(-n+2){white-space:nowrap}
            .error{color:#9b1c1c;font-weight:600}.warning{color:#7a4b00;font-weight:600}.info{color:#1f4e79}
            .hint{display:block;color:#444}
            .sums{display:flex;flex-wrap:wrap;gap:1.5rem}.sums>section{flex:1 1 20rem}
            """;

    private final Messages messages;
    private final Locale locale;
    private final List<Result> results = new ArrayList<>();

    FindingsPage(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Takes a report. */
    void add(Result result) {
        if (result.status() != Status.SKIPPED) {
            results.add(result);
        }
    }

    /**
     * The page.
     *
     * @param summary what the run came to
     * @param general findings that belong to no report
     */
    String html(Summary summary, List<Finding> general) {
        String title = label("page.title");
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"sums\">\n" + byStatus(summary) + byCode(summary) + "</div>\n");
        if (!general.isEmpty()) {
            html.append("<section>\n<h2>" + text(label("page.general")) + "</h2>\n" + table(general) + "</section>\n");
        }
        results.stream().filter(result -> !result.findings().isEmpty()).forEach(result -> html.append(section(result)));
        return WebPage.of(title, locale, STYLE, html + withoutFindings());
    }

    private String byStatus(Summary summary) {
        StringBuilder rows = new StringBuilder();
        for (Status status : Status.values()) {
            if (summary.count(status) > 0 && status != Status.SKIPPED) {
                rows.append(row(text(label("page.status-" + status.id())), summary.count(status)));
            }
        }
        return counts(label("page.by-status"), label("page.status"), rows);
    }

    private String byCode(Summary summary) {
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<Code, Integer> code : summary.codes()) {
            rows.append(row("<code>" + text(code.getKey().id()) + "</code>", code.getValue()));
        }
        return rows.isEmpty() ? "" : counts(label("page.by-code"), label("page.code"), rows);
    }

    private String counts(String title, String head, StringBuilder rows) {
        return "<section>\n<h2>" + text(title) + "</h2>\n<table><thead><tr><th scope=\"col\">" + text(head)
                + "</th><th scope=\"col\">" + text(label("page.count")) + "</th></tr></thead>\n<tbody>\n" + rows
                + "</tbody></table>\n</section>\n";
    }

    private static String row(String name, int count) {
        return "<tr><td>" + name + "</td><td class=\"n\">" + count + "</td></tr>\n";
    }

    private String section(Result result) {
        String status = label("page.status-" + result.status().id());
        return "<section>\n<h2>" + text(result.item().name()) + " · " + text(status) + "</h2>\n"
                + table(result.findings()) + "</section>\n";
    }

    private String table(List<Finding> findings) {
        StringBuilder rows = new StringBuilder();
        findings.forEach(finding -> rows.append(row(finding)));
        return "<table class=\"findings\"><thead><tr><th scope=\"col\">" + text(label("page.weight"))
                + "</th><th scope=\"col\">" + text(label("page.place")) + "</th><th scope=\"col\">"
                + text(label("page.finding")) + "</th></tr></thead>\n<tbody>\n" + rows + "</tbody></table>\n";
    }

    private String row(Finding finding) {
        String weight = finding.severity().id();
        String place = finding.span().isKnown()
                ? finding.span().line() + ":" + finding.span().column()
                : "";
        String hint = messages.hint(finding)
                .map(words -> "<span class=\"hint\">" + text(words) + "</span>")
                .orElse("");
        return "<tr><td class=\"" + weight + "\">" + text(messages.label("cli." + weight)) + "</td><td>" + place
                + "</td><td>" + text(messages.text(finding)) + hint + " <code>"
                + text(finding.code().id()) + "</code></td></tr>\n";
    }

    private String withoutFindings() {
        StringBuilder items = new StringBuilder();
        results.stream()
                .filter(result -> result.findings().isEmpty())
                .forEach(result -> items.append("<li>" + text(result.item().name()) + "</li>\n"));
        return items.isEmpty()
                ? ""
                : "<section>\n<h2>" + text(label("page.sound")) + "</h2>\n<ul>\n" + items + "</ul>\n</section>\n";
    }

    private String label(String key) {
        return messages.label(key);
    }
}
