package org.nianbao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.nianbao.build.Resources;
import org.nianbao.build.Workspace;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfOptions.Profile;
import org.nianbao.pdf.PdfRenderer;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.style.StyledDocument;
import org.nianbao.template.MergeOptions;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.YamlReader;

/** An example and the stages it goes through, each a method. */
final class Example {
    private static final PdfOptions PDF = new PdfOptions(Profile.WEB, 1, "nianbao");

    private final Path file;
    private final Resources resources;
    private final LayoutEngine engine;
    private final Findings findings = new Findings();

    /** Loads what reports share; run in the folder of the checkout. */
    Example(String name) {
        this(Path.of("examples", name));
    }

    /** The same for any report file. */
    Example(Path file) {
        this.file = file;
        resources = Resources.load(Workspace.at(Path.of("")), findings).orElseThrow();
        engine = new LayoutEngine(resources.fonts());
    }

    SourceFile source() {
        return SourceReader.read(file, findings).orElseThrow();
    }

    Node tree(SourceFile source) {
        return YamlReader.read(source, findings).orElseThrow();
    }

    Report report(Node tree, SourceFile source) {
        return Completion.complete(ReportReader.read(tree, source, resources.forms()).report().orElseThrow());
    }

    Document document(Report report) {
        return resources.templates().document(report, MergeOptions.NONE, findings).orElseThrow();
    }

    StyledDocument styled(Document document) {
        return resources.styles().apply(document);
    }

    Pages pages(StyledDocument styled) {
        return engine.layOut(styled, new ImageFolder(file.getParent())).pages();
    }

    byte[] pdf(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        PdfRenderer.write(pages, PDF, out);
        return out.toByteArray();
    }

    /** All stages. */
    byte[] whole() throws IOException {
        SourceFile source = source();
        return pdf(pages(styled(document(report(tree(source), source)))));
    }
}
