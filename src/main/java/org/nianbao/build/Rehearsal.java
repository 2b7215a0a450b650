package org.nianbao.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfRenderer;
import org.nianbao.source.Findings;

/**
 * A small document taken through the later stages on a processor that is idle, while a single report is still being
 * read: half of what such a run takes is code that is met for the first time. What comes of it is thrown away.
 */
final class Rehearsal {
    private static final String NAME = "rehearsal";

    /** Of each thing that most reports have, one. */
    private static final String MARKUP =
            """
            <html lang="zh-CN"><head><title>年度报告</title><meta name="author" content="局"/>
            <meta name="created" content="2024-01-01"/></head><body class="report">
            <header class="masthead"><h1 class="title">年度报告</h1></header>
            <section class="preamble"><p>按照《条例》（国务院令第711号）要求，编制本报告。</p></section>
            <section class="part part-1" id="part-1"><h2 class="part-heading">一、总体情况</h2><h3>（一）公开</h3>
            <p>全年公开信息12条，<strong>同比</strong>增长5%。详见<a href="#t1">下表</a>。</p>
            <ul><li>一项</li></ul><ol><li>二项</li></ol></section>
            <section class="part part-2" id="part-2"><h2 class="part-heading">二、主动公开</h2>
            <table class="form t2" id="t1"><tbody><tr class="group-caption">
            <th class="caption" id="a" colspan="3" scope="colgroup">第二十条第（一）项</th></tr>
            <tr><th class="stub vertical" id="b" rowspan="2" scope="row">内容</th>
            <th class="column" id="c" colspan="2" scope="col">件数</th></tr>
            <tr><td class="figure" headers="a b c">0</td><td class="figure" headers="a b c">1.5</td></tr>
            </tbody></table></section></body></html>
            """;

    private final Resources resources;
    private final PdfOptions options;

    Rehearsal(Resources resources, PdfOptions options) {
        this.resources = resources;
        this.options = options;
    }

    /** Begins, on a thread that nothing waits for. */
    void start() {
        Thread thread = new Thread(this::run, "nianbao-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            pages().ifPresent(this::write);
        } catch (RuntimeException | Error e) {
            // What goes wrong here goes wrong again with the report itself, and is told then.
        }
    }

    /** The pages of the small document; empty where its markup were wrong. */
    Optional<Pages> pages() {
        Optional<Document> document = MarkupParser.parse(MARKUP, NAME, NAME, new Findings());
        LayoutEngine engine = new LayoutEngine(resources.fonts());
        return document.map(all -> engine.layOut(resources.styles().apply(all), new ImageFolder(Path.of("")))
                .pages());
    }

    private void write(Pages pages) {
        try {
            PdfRenderer.write(pages, options, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
    }
}
