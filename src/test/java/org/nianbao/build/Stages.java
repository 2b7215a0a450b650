package org.nianbao.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.font.FontLibrary;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.ImageSource;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.LayoutResult;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfRenderer;
import org.nianbao.report.Report;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.support.Conformance;
import org.nianbao.template.MergeOptions;

/** The stages one after the other with all that lies between them, for tests of the whole way. */
public final class Stages {
    private static final Resources RESOURCES =
            Resources.load(Workspace.at(Path.of("")), new Findings()).orElseThrow();
    private static final Resources PLAIN = Resources.load(
                    new Workspace(Path.of("templates/plain"), Path.of("templates/forms"), Path.of("fonts")),
                    new Findings())
            .orElseThrow();
    private static final PdfOptions WEB = new PdfOptions(PdfOptions.Profile.WEB, 6, "nianbao");

    private Stages() {}

    /**
     * What the stages made of a data file.
     *
     * @param findings all that was found on the way, the writer's findings left out
     */
    public record Made(Report report, Document document, Pages pages, List<Finding> findings) {
        /** The file. */
        public byte[] pdf() {
            return Stages.pdf(pages);
        }
    }

    /** Takes a data file as far as pages, with the official templates. */
    public static Made of(Path file) {
        return of(file, RESOURCES);
    }

    /** Takes a data file as far as pages, with the plain templates. */
    public static Made plain(Path file) {
        return of(file, PLAIN);
    }

    private static Made of(Path file, Resources resources) {
        Judgement judgement = new Judgement(false);
        List<Made> made = new ArrayList<>();
        new ReportGate(resources.forms()).pass(new PlanItem(file, file, true), judgement, report -> {
            made.add(layOut(report, file, judgement, resources));
            return Typesetter.Typeset.without(Status.BUILT, List.of());
        });
        if (made.isEmpty()) {
            throw new AssertionError(file + " cannot be read: " + judgement.findings());
        }
        return made.get(0);
    }

    /** Takes the text of a data file as far as pages, with the official templates. */
    public static Made of(String yaml) {
        return of(yaml, RESOURCES);
    }

    /** Takes the text of a data file as far as pages, with the plain templates. */
    public static Made plain(String yaml) {
        return of(yaml, PLAIN);
    }

    private static Made of(String yaml, Resources resources) {
        try {
            Path file = Files.createTempFile("report", ".yaml");
            Files.writeString(file, yaml);
            Made made = of(file, resources);
            Files.delete(file);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Made layOut(Report report, Path file, Judgement judgement, Resources resources) {
        Findings found = new Findings();
        Document document = resources
                .templates()
                .document(report, MergeOptions.NONE, found)
                .orElseThrow(() -> new AssertionError(file + ": " + found.toList()));
        LayoutResult result = layOut(
                document, resources, new ImageFolder(file.toAbsolutePath().getParent()));
        judgement.add(found.toList(), report);
        judgement.add(result.findings(), report);
        return new Made(report, document, result.pages(), judgement.findings());
    }

    private static LayoutResult layOut(Document document, Resources resources, ImageSource images) {
        return new LayoutEngine(resources.fonts()).layOut(resources.styles().apply(document), images);
    }

    /** Parses the body of a document under the official title. */
    public static Document document(String body) {
        Findings findings = new Findings();
        String markup = "<html lang=\"zh-CN\"><head><title>年度报告</title></head><body>" + body + "</body></html>";
        Optional<Document> document = MarkupParser.parse(markup, "test", "test.yaml", findings);
        return document.orElseThrow(() -> new AssertionError(findings.toList().toString()));
    }

    /** Lays a document out with the official style sheet, without pictures. */
    public static Pages pages(Document document) {
        return layOut(document, RESOURCES, (path, place, findings) -> Optional.empty())
                .pages();
    }

    /** Lays a document out with the official style sheet and some pictures. */
    public static Pages pages(Document document, ImageSource images) {
        return layOut(document, RESOURCES, images).pages();
    }

    /** Lays a document out with the plain style sheet and some pictures. */
    public static Pages plainPages(Document document, ImageSource images) {
        return layOut(document, PLAIN, images).pages();
    }

    /** The shipped fonts. */
    public static FontLibrary fonts() {
        return RESOURCES.fonts();
    }

    /** Writes pages as for the web. */
    public static byte[] pdf(Pages pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRenderer.write(pages, WEB, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Conformance.assertDeclared(out.toByteArray());
    }
}
