package org.nianbao.template;

import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.source.Findings;

/** Markdown of a report to markup. */
final class Narratives {
    private final Report report;
    private final Findings findings;

    Narratives(Report report, Findings findings) {
        this.report = report;
        this.findings = findings;
    }

    String toMarkup(Narrative narrative) {
        StringBuilder out = new StringBuilder("<p data-src=\"");
        out.append(ReportModel.src(narrative.at(0, 0))).append("\">");
        XmlText.escape(XmlText.clean(narrative.markdown(), report.source().start(), findings), out);
        return out.append("</p>").toString();
    }
}
