package org.nianbao.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.report.Report;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyledDocument;
import org.nianbao.yaml.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage on one report: its time, warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    /** The example that is taken through the stages. */
    @Param("tieling-yingshang-2023.yaml")
    public String name;

    private Example example;
    private SourceFile source;
    private Node tree;
    private Report report;
    private Document document;
    private StyledDocument styled;
    private Pages pages;

    /** Takes the example through all stages once. */
    @Setup
    public void prepare() {
        example = new Example(name);
        source = example.source();
        tree = example.tree(source);
        report = example.report(tree, source);
        document = example.document(report);
        styled = example.styled(document);
        pages = example.pages(styled);
    }

    /** File to YAML tree. */
    @Benchmark
    public Node readYaml() {
        return example.tree(example.source());
    }

    /** YAML tree to complete report. */
    @Benchmark
    public Report readReport() {
        return example.report(tree, source);
    }

    /** Report to document: template, Markdown and markup. */
    @Benchmark
    public Document mergeAndParse() {
        return example.document(report);
    }

    /** Document to styled document. */
    @Benchmark
    public StyledDocument style() {
        return example.styled(document);
    }

    /** Styled document to pages. */
    @Benchmark
    public Pages layOut() {
        return example.pages(styled);
    }

    /** Pages to PDF, subsets and deflating included. */
    @Benchmark
    public byte[] write() throws IOException {
        return example.pdf(pages);
    }
}
