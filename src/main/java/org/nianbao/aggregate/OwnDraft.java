package org.nianbao.aggregate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.bodies.BodyName;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/**
 * The office's own draft of the report for which others are summed up: it gives the text, and the cells that no sum can
 * give.
 */
public record OwnDraft(Report report) {
    /** Reads a draft; empty after the errors that keep it from being read. */
    public static Optional<OwnDraft> read(Path file, Forms forms, Findings findings) {
        return SourceReader.read(file, findings).flatMap(source -> {
            ReportReader.Result result = ReportReader.read(source, forms);
            result.findings().stream().filter(Finding::isError).forEach(findings::add);
            return result.report().map(Completion::complete).map(OwnDraft::new);
        });
    }

    /** Says where the draft is that of another report. */
    public void checkIs(String agency, int year, Findings findings) {
        if (report.year() != year || !BodyName.same(report.agency(), agency)) {
            findings.add(
                    Code.COLLECT_OWN,
                    report.place("agency"),
                    report.agency(),
                    String.valueOf(report.year()),
                    agency,
                    String.valueOf(year));
        }
    }

    /** Says where the draft has figures in cells that are summed up, other than the sums: nobody adds them. */
    public void checkFigures(Aggregate aggregate, Findings findings) {
        List<Share> shares = ShareReader.read(report, aggregate.form()).shares();
        int others = 0;
        for (int i = 0; i < shares.size(); i++) {
            boolean summed = aggregate.form().slots().get(i).kind() == Slot.Kind.SUM;
            others += summed && isOther(shares.get(i), aggregate.outcomes().get(i)) ? 1 : 0;
        }
        if (others > 0) {
            SourceSpan place = SourceSpan.of(report.source().name());
            findings.add(Code.COLLECT_OWN_FIGURES, place, report.source().name(), others);
        }
    }

    private static boolean isOther(Share share, Outcome outcome) {
        return share instanceof Share.Known known
                && known.amount().signum() != 0
                && known.amount().compareTo(outcome.known()) != 0;
    }
}
