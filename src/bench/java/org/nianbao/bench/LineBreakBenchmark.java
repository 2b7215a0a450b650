package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nianbao.font.FontLibrary;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.LineBreaker;
import org.nianbao.text.LineSettings;
import org.nianbao.text.PreparedText;
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

/** The lines of a file of examples as body text: its paragraphs prepared, and set at one measure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LineBreakBenchmark {
    private static final double EM = 15.75;
    private static final LineSettings BODY =
            new LineSettings(Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, true, false, false, true, true);

    /** The example whose long lines are the paragraphs. */
    @Param("shenyang-2019.yaml")
    public String name;

    /** The measure in em. */
    @Param({"28", "12"})
    public int measure;

    private final List<List<InlinePiece>> paragraphs = new ArrayList<>();
    private final List<PreparedText> prepared = new ArrayList<>();

    /** Reads the paragraphs. */
    @Setup
    public void read() throws IOException {
        Look look = new Look(
                FontLibrary.load(Path.of("fonts"), new Findings()).chain(List.of("仿宋")), EM, Color.BLACK, 0, 0);
        int characters = 0;
        for (String line : Files.readAllLines(Path.of("examples", name))) {
            if (line.length() > 40) {
                characters += line.strip().length();
                paragraphs.add(List.of(new Characters(line.strip(), look, 1, SourceSpan.NONE)));
            }
        }
        paragraphs.forEach(paragraph -> prepared.add(LineBreaker.prepare(paragraph, BODY)));
        System.out.println(paragraphs.size() + " paragraphs, " + characters + " characters");
    }

    /** Classes, breaks, glyphs and widths: what does not depend on the measure. */
    @Benchmark
    public int prepare() {
        int pieces = 0;
        for (List<InlinePiece> paragraph : paragraphs) {
            pieces += LineBreaker.prepare(paragraph, BODY).maxWidth() > 0 ? 1 : 0;
        }
        return pieces;
    }

    /** Breaking, justifying and placing of prepared text. */
    @Benchmark
    public int set() {
        int lines = 0;
        for (PreparedText text : prepared) {
            lines += text.lines(2 * EM, measure * EM).lines().size();
        }
        return lines;
    }
}
