package org.nianbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.nianbao.report.Narrative;
import org.nianbao.report.PastReports;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Looks at the Markdown of a report as a merge does, without making anything of it. */
public final class NarrativeCheck {
    /** Braces, brackets, and headings of other levels than parts have. */
    private static final Pattern MARKED =
            Pattern.compile("[{\\[<]|^ {0,3}(?:#|#{4,})[ \\t]|^ {0,3}[=-]+[ \\t]*$", Pattern.MULTILINE);

    private NarrativeCheck() {}

    /**
     * A picture that a text shows.
     *
     * @param path as it stands there
     */
    public record Picture(String path, SourceSpan place) {}

    /**
     * Finds what a merge would find: citations, charts and footnotes that lead nowhere, HTML.
     *
     * @param past the reports of earlier years, for charts
     */
    public static void check(Report report, PastReports past, Findings findings) {
        Narratives narratives = new Narratives(Cited.in(report, past, findings), report.punctuation(), findings);
        boolean changed = report.punctuation() == Punctuation.FULLWIDTH;
        report.narratives()
                .filter(narrative -> changed || isMarked(narrative.markdown()))
                .forEach(narratives::toMarkup);
    }

    /** Plain paragraphs and usual headings are most of what there is, and nothing can be wrong with them. */
    private static boolean isMarked(String markdown) {
        return MARKED.matcher(markdown).find();
    }

    /** The pictures of a report's texts, in the order of print. */
    public static List<Picture> pictures(Report report) {
        List<Picture> pictures = new ArrayList<>();
        report.narratives()
                .filter(narrative -> narrative.markdown().contains("!["))
                .forEach(narrative -> pictures(narrative, pictures));
        return pictures;
    }

    private static void pictures(Narrative narrative, List<Picture> pictures) {
        Markdown.parse(narrative.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(new Picture(image.getDestination(), Passage.place(narrative, image)));
            }
        });
    }
}
