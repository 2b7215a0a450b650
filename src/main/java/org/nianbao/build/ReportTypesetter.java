package org.nianbao.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nianbao.build.BuildOptions.Extra;
import org.nianbao.build.BuildOptions.Product;
import org.nianbao.check.PreviousReports;
import org.nianbao.font.FontLibrary;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.LayoutResult;
import org.nianbao.layout.MirroredMargins;
import org.nianbao.layout.PageDump;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureDump;
import org.nianbao.markup.Document;
import org.nianbao.markup.DocumentDump;
import org.nianbao.pdf.Attachment;
import org.nianbao.pdf.PdfRenderer;
import org.nianbao.report.PastReports;
import org.nianbao.report.Report;
import org.nianbao.report.TablesText;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.template.MergeOptions;

/** The whole way of a report: read, complete, check, merge, style, lay out, write. */
public final class ReportTypesetter implements Typesetter {
    private static final int USUAL_PDF_BYTES = 1 << 18;

    private final Resources resources;
    private final BuildOptions options;
    private final PreviousReports previous;
    private final ReportGate gate;
    private final LayoutEngine engine;

    /**
     * A typesetter.
     *
     * @param resources what all reports share
     * @param options what is made of them
     */
    public ReportTypesetter(Resources resources, BuildOptions options) {
        this.resources = resources;
        this.options = options;
        this.previous = new PreviousReports(resources.forms(), options.previous());
        this.gate = new ReportGate(resources.forms(), previous);
        this.engine = new LayoutEngine(resources.fonts());
    }

    @Override
    public Typeset typeset(PlanItem item) {
        return typeset(item, Onlooker.NOBODY);
    }

    /**
     * Takes a data file through the stages and shows what comes of it on the way.
     *
     * @param onlooker is shown the report and its pages, where it comes to that
     */
    public Typeset typeset(PlanItem item, Onlooker onlooker) {
        Judgement judgement = new Judgement(options.strict());
        Trail trail = new Trail();
        return gate.pass(item, judgement, trail, report -> {
                    onlooker.report(report);
                    Report wanted = options.draft() ? report.asDraft() : report;
                    return typeset(item, wanted, judgement, trail, onlooker);
                })
                .from(trail.keys());
    }

    /** The fonts that pages are set in. */
    public FontLibrary fonts() {
        return resources.fonts();
    }

    /** What reports are made from, for finding out later whether it is still the same. */
    Inputs inputs(Workspace workspace, FileTimes times) {
        return new Inputs(workspace, resources, options, previous, times);
    }

    private Typeset typeset(PlanItem item, Report report, Judgement judgement, Trail trail, Onlooker onlooker) {
        Optional<Document> document = merge(item, report, judgement, trail);
        if (document.isEmpty()) {
            return Typeset.without(Status.FAILED, judgement.findings());
        }
        if (options.product() == Product.DOCUMENT) {
            return text(DocumentDump.dump(document.get()), 0, judgement);
        }
        LayoutResult result =
                engine.layOut(resources.styles().apply(document.get()), trail.noting(new ImageFolder(item.folder())));
        result.fonts().forEach(trail::fonts);
        judgement.add(CharacterPlaces.exact(result.findings(), report.source()), report);
        boolean mirrored = options.extras().contains(Extra.MIRROR);
        Pages laidOut = mirrored ? MirroredMargins.of(result.pages()) : result.pages();
        onlooker.pages(laidOut);
        return product(laidOut, report, judgement);
    }

    /** Errors in figures are marked on the pages of a draft; other reports with errors are never printed. */
    private Optional<Document> merge(PlanItem item, Report report, Judgement judgement, Trail trail) {
        List<Finding> marked = isDraft(report) ? judgement.errors() : List.of();
        Findings found = new Findings();
        PastReports past = later -> before(later, item, trail);
        MergeOptions merging = new MergeOptions(marked, options.created(), past);
        Optional<Document> document = resources.templates().document(report, merging, found);
        judgement.add(found.toList(), report);
        return document;
    }

    /** Charts may go back further than checks do; what they look for counts as an input as well. */
    private Optional<Report> before(Report report, PlanItem item, Trail trail) {
        trail.report(report);
        return previous.find(report, item.source()).report();
    }

    private Typeset product(Pages pages, Report report, Judgement judgement) {
        int count = pages.pages().size();
        return switch (options.product()) {
            case LAYOUT -> text(PageDump.dump(pages), count, judgement);
            case STRUCTURE -> text(StructureDump.dump(pages), count, judgement);
            default -> pdf(pages, report, judgement);
        };
    }

    private Typeset pdf(Pages pages, Report report, Judgement judgement) {
        int count = pages.pages().size();
        Optional<byte[]> pdf =
                isRefused(report, judgement) ? Optional.empty() : Optional.of(write(pages, report, judgement));
        return isRefused(report, judgement)
                ? new Typeset(Status.REFUSED, judgement.findings(), count, Optional.empty())
                : new Typeset(Status.BUILT, judgement.findings(), count, pdf);
    }

    private byte[] write(Pages pages, Report report, Judgement judgement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_PDF_BYTES);
        try {
            judgement.add(PdfRenderer.write(pages, options.pdf(), attachment(report), out), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Optional<Attachment> attachment(Report report) {
        return options.extras().contains(Extra.ATTACH_DATA)
                ? Optional.of(new Attachment(
                        "tables-" + report.year() + ".yaml",
                        report.titleText(),
                        Attachment.YAML,
                        TablesText.of(report).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static boolean isRefused(Report report, Judgement judgement) {
        return judgement.hasErrors() && !isDraft(report);
    }

    private static boolean isDraft(Report report) {
        return report.status() == Report.Status.DRAFT;
    }

    private static Typeset text(String text, int pages, Judgement judgement) {
        return new Typeset(
                Status.BUILT, judgement.findings(), pages, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
