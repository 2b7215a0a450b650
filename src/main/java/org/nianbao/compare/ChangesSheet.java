package org.nianbao.compare;

import static org.nianbao.page.WebPage.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.compare.Changes.Excerpt;
import org.nianbao.compare.Changes.PageChange;
import org.nianbao.compare.Changes.PageView;
import org.nianbao.compare.Changes.Region;
import org.nianbao.page.WebPage;
import org.nianbao.source.Messages;

/** What changed in a run as one page for the browser: the list of reports, then changed pages side by side. */
public final class ChangesSheet {
    /** The file of the page; pictures lie beside it. */
    public static final String FILE = "index.html";

    private static final String STYLE =
            """
            body{max-width:112rem}.lead{max-width:60rem}
            td.name{overflow-wrap:anywhere}
            ul.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;margin:.6rem 0}
            .key i{display:inline-block;width:1.6em;height:1em;margin-right:.5em;vertical-align:-.12em;position:relative}
            .mark{position:absolute;pointer-events:none;box-sizing:border-box;border-radius:2px}
            .key .mark{position:static}
            .mark.text{border:2px solid #b3261e;background:#b3261e1f}
            .mark.figures{border:2px dotted #7b1fa2;background:#7b1fa229}
            .mark.look{border:2px dashed #0b57a4}
            .kind{font-weight:600}.kind.text{color:#9b1c1c}.kind.figures{color:#6a1b8c}.kind.look{color:#0b4f94}
            article{border-top:2px solid #1a1a1a;margin-top:3rem}
            article>h2{margin-top:1rem}h3{font-size:1rem;margin:1.6rem 0 .4rem}
            .sides{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem;align-items:start}
            figure{margin:0}figcaption{color:#444;margin-bottom:.3rem}
            .sheet{position:relative;border:1px solid #9a9a9a;background:#fff}
            .sheet img{display:block;width:100%;height:auto}
            .none{border:1px dashed #9a9a9a;color:#555;padding:2rem;text-align:center}
            ul.says{margin:.2rem 0 .8rem;padding-left:1.2rem;max-width:70rem}ul.says li{margin:.15rem 0}
            .says span{color:#555}
            del,ins{padding:0 .15em;border-radius:2px;color:#1a1a1a}
            del{background:#fde0dd;text-decoration:line-through #b3261e}
            ins{background:#dcf0dc;text-decoration:underline #1b5e20}
            @media (max-width:50rem){.sides{grid-template-columns:1fr}}
            @media print{.sides{break-inside:avoid}h3{break-after:avoid}}
            """;

    private final List<ReportChanges> reports;
    private final Messages messages;
    private final ChangesText words;
    private final StringBuilder out = new StringBuilder();

    private ChangesSheet(List<ReportChanges> reports, Messages messages) {
        this.reports = reports.stream().sorted(ReportChanges.GRAVEST_FIRST).toList();
        this.messages = messages;
        this.words = new ChangesText(messages);
    }

    /**
     * The page.
     *
     * @param reports the reports that were built anew, in the order of the run
     */
    public static String html(List<ReportChanges> reports, Messages messages) {
        return new ChangesSheet(reports, messages).html();
    }

    private String html() {
        out.append("<p class=\"lead\">" + label("compare.lead") + "</p>\n");
        writeCounts();
        writeList();
        for (int i = 0; i < reports.size(); i++) {
            if (!reports.get(i).changes().shown().isEmpty()) {
                writeReport(reports.get(i), id(i));
            }
        }
        return WebPage.of(messages.label("compare.title"), messages.locale(), STYLE, out.toString());
    }

    private String label(String key, Object... arguments) {
        return text(messages.label(key, arguments));
    }

    private static String id(int report) {
        return "r" + (report + 1);
    }

    // ---- all reports

    private void writeCounts() {
        out.append("<table style=\"width:auto\"><thead><tr><th scope=\"col\">" + label("compare.what")
                + "</th><th scope=\"col\">" + label("compare.means") + "</th><th scope=\"col\">"
                + label("compare.reports") + "</th></tr></thead>\n<tbody>\n");
        for (Change kind : Change.values()) {
            long count = ChangesText.count(reports, kind);
            if (count > 0) {
                out.append("<tr><td>" + kind(kind) + "</td><td>" + label("compare.means-" + kind.id())
                        + "</td><td class=\"n\">" + count + "</td></tr>\n");
            }
        }
        out.append("</tbody></table>\n");
    }

    private void writeList() {
        out.append("<section>\n<h2>" + label("compare.list") + "</h2>\n");
        int unshown = reports.stream().mapToInt(one -> one.changes().unshown()).sum();
        if (unshown > 0) {
            out.append("<p>" + label("compare.unshown", Integer.toString(unshown)) + "</p>\n");
        }
        out.append("<table><thead><tr><th scope=\"col\">" + label("compare.report") + "</th><th scope=\"col\">"
                + label("compare.changed") + "</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < reports.size(); i++) {
            ReportChanges report = reports.get(i);
            String name = text(report.name());
            boolean shown = !report.changes().shown().isEmpty();
            out.append("<tr><td class=\"name\">" + (shown ? "<a href=\"#" + id(i) + "\">" + name + "</a>" : name)
                    + "</td><td>" + text(words.phrase(report.changes())) + "</td></tr>\n");
        }
        out.append("</tbody></table>\n</section>\n");
    }

    private String kind(Change kind) {
        return "<span class=\"kind " + kind.id() + "\">" + text(words.word(kind)) + "</span>";
    }

    // ---- one report

    private void writeReport(ReportChanges report, String id) {
        out.append("<article id=\"" + id + "\">\n<h2>" + text(report.name()) + "</h2>\n<p>"
                + text(words.phrase(report.changes())) + "</p>\n");
        writeKey(report);
        report.changes().shown().forEach(page -> writePage(page, report.name()));
        out.append("</article>\n");
    }

    private void writeKey(ReportChanges report) {
        out.append("<ul class=\"key\">");
        for (Change kind : List.of(Change.TEXT, Change.FIGURES, Change.LOOK)) {
            boolean used = report.changes().shown().stream()
                    .anyMatch(page -> page.kinds().contains(kind));
            if (used) {
                out.append(
                        "<li><i class=\"mark " + kind.id() + "\"></i>" + label("compare.mark-" + kind.id()) + "</li>");
            }
        }
        out.append("</ul>\n");
    }

    private void writePage(PageChange page, String report) {
        String kinds = page.kinds().stream().map(this::kind).collect(Collectors.joining(label("compare.comma")));
        out.append("<section>\n<h3>" + title(page) + " · " + kinds + "</h3>\n");
        writeExcerpts(page.excerpts());
        out.append("<div class=\"sides\">\n");
        writeSide(page.earlier(), "compare.earlier", "compare.came", report);
        writeSide(page.now(), "compare.now", "compare.went", report);
        out.append("</div>\n</section>\n");
    }

    private String title(PageChange page) {
        Optional<PageView> shown = page.now().or(page::earlier);
        String key = page.now().isPresent() ? "compare.page" : "compare.page-gone";
        return label(key, number(shown.orElseThrow()));
    }

    private static String number(PageView page) {
        return Integer.toString(page.number());
    }

    private void writeSide(Optional<PageView> page, String caption, String none, String report) {
        if (page.isEmpty()) {
            out.append("<p class=\"none\">" + label(none) + "</p>\n");
            return;
        }
        PageView view = page.get();
        String words = label(caption, number(view));
        out.append("<figure><figcaption>" + words + "</figcaption><div class=\"sheet\"><a href=\"" + view.picture()
                + "\"><img src=\"" + view.picture() + "\" alt=\"" + text(report) + ", " + words
                + "\" loading=\"lazy\" width=\"" + Math.round(view.width()) + "\" height=\""
                + Math.round(view.height()) + "\"/></a>");
        view.regions().forEach(region -> out.append(mark(region, view)));
        out.append("</div></figure>\n");
    }

    /** In parts of the page, so that it fits the picture at any size; a click goes through to the picture. */
    private static String mark(Region region, PageView page) {
        return "<span class=\"mark " + region.kind().id()
                + String.format(
                        Locale.ROOT,
                        "\" style=\"left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%\"></span>",
                        100 * region.left() / page.width(),
                        100 * region.top() / page.height(),
                        100 * region.width() / page.width(),
                        100 * region.height() / page.height());
    }

    private void writeExcerpts(List<Excerpt> excerpts) {
        if (excerpts.isEmpty()) {
            return;
        }
        out.append("<ul class=\"says\" lang=\"zh-CN\">\n");
        for (Excerpt excerpt : excerpts) {
            out.append("<li><span>…" + text(excerpt.before()) + "</span> " + gone(excerpt) + come(excerpt) + " <span>"
                    + text(excerpt.after()) + "…</span></li>\n");
        }
        out.append("</ul>\n");
    }

    private String gone(Excerpt excerpt) {
        return excerpt.gone().isEmpty()
                ? label("compare.added") + " "
                : "<del>" + text(excerpt.gone()) + "</del>" + (excerpt.come().isEmpty() ? " " : " → ");
    }

    private String come(Excerpt excerpt) {
        return excerpt.come().isEmpty() ? label("compare.removed") : "<ins>" + text(excerpt.come()) + "</ins>";
    }
}
