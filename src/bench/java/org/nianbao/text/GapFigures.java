package org.nianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.build.Resources;
import org.nianbao.build.Workspace;
import org.nianbao.markup.Document;
import org.nianbao.markup.Element;
import org.nianbao.markup.MarkupNode;
import org.nianbao.markup.Tag;
import org.nianbao.report.Completion;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.template.MergeOptions;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line.How;
import org.nianbao.yaml.YamlReader;

/**
 * How evenly the paragraphs of real reports are justified: by how much the gaps of a line differ from their natural
 * width, in em. Prints the figures of docs/typography.md and the worst lines.
 */
public final class GapFigures {
    private static final double EM = 15.75;
    private static final double INDENT = 2 * EM;
    private static final double FULL = 156 * 72 / 25.4;
    private static final int SHOWN = 12;

    private final double measure;
    private final LineSettings settings;
    private final List<Gaps> lines = new ArrayList<>();

    private GapFigures(double measure, boolean body) {
        this.measure = measure;
        this.settings = new LineSettings(
                Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, true, false, false, body, body);
    }

    /**
     * The gaps of a line.
     *
     * @param text its characters
     * @param how how it came to its length
     * @param mean the average change of a gap, in em
     * @param tightest the most that the blank half of a mark inside the line loses, in em
     * @param latin the most that a gap beside Latin grows, in em
     * @param plain the most that a gap between Han grows, in em
     */
    private record Gaps(String text, How how, double mean, double tightest, double latin, double plain) {}

    /** Reads the reports of a folder; run in the folder of the checkout. */
    public static void main(String[] arguments) throws IOException {
        Set<String> paragraphs = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> reports =
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            Resources resources =
                    Resources.load(Workspace.at(Path.of("")), new Findings()).orElseThrow();
            reports.forEach(file -> collect(document(file, resources).html(), paragraphs));
            Look look = new Look(resources.fonts().chain(List.of("仿宋")), EM, Color.BLACK, 0, 0);
            for (double measure : new double[] {FULL, 12 * EM}) {
                for (boolean body : new boolean[] {false, true}) {
                    System.out.println(body ? "as body text" : "policy P alone");
                    GapFigures figures = new GapFigures(measure, body);
                    paragraphs.forEach(text -> figures.take(text, look));
                    figures.print();
                }
            }
        }
    }

    private static Document document(Path file, Resources resources) {
        Findings findings = new Findings();
        var source = SourceReader.read(file, findings).orElseThrow();
        var tree = YamlReader.read(source, findings).orElseThrow();
        var report = ReportReader.read(tree, source, resources.forms()).report().orElseThrow();
        return resources
                .templates()
                .document(Completion.complete(report), MergeOptions.NONE, findings)
                .orElseThrow();
    }

    private static void collect(Element element, Set<String> paragraphs) {
        if (element.tag() == Tag.P) {
            paragraphs.add(element.text().strip().replaceAll("\\s+", " "));
        }
        for (MarkupNode child : element.children()) {
            if (child instanceof Element inner) {
                collect(inner, paragraphs);
            }
        }
    }

    private void take(String text, Look look) {
        PreparedText prepared = LineBreaker.prepare(List.of(new Characters(text, look, 1, SourceSpan.NONE)), settings);
        List<Line> set = prepared.lines(INDENT, measure).lines();
        int start = 0;
        for (int i = 0; i < set.size() - 1; i++) {
            int end = atom(prepared.atoms(), set.get(i).end());
            double spare = measure - (i == 0 ? INDENT : 0) - prepared.width(start, end);
            lines.add(gaps(prepared, start, end, spare, text, set.get(i)));
            start = end;
        }
    }

    private static int atom(Atoms atoms, int offset) {
        int atom = 0;
        while (atoms.offsets[atom] < offset) {
            atom++;
        }
        return atom;
    }

    private static Gaps gaps(PreparedText prepared, int start, int end, double spare, String text, Line line) {
        Atoms atoms = prepared.atoms();
        int visible = prepared.visibleEnd(start, end);
        Spread spread = Spread.of(atoms, start, visible, spare);
        int gaps = 0;
        double[] most = new double[3];
        for (int i = start; i < visible - 1; i++) {
            byte kind = atoms.kinds[i];
            gaps += kind == Glue.NONE ? 0 : 1;
            double change = (spread.glue(i) - atoms.glue[i]) / EM;
            int which = kind == Glue.AUTOSPACE ? 0 : kind == Glue.PLAIN ? 1 : 2;
            most[which] = Math.max(most[which], which == 2 ? -change : change);
        }
        double mean = gaps == 0 ? 0 : Math.abs(spare) / EM / gaps;
        return new Gaps(text.substring(line.start(), line.end()), line.how(), mean, most[2], most[0], most[1]);
    }

    private void print() {
        List<Gaps> sorted =
                lines.stream().sorted(Comparator.comparingDouble(Gaps::mean)).toList();
        double mean = lines.stream().mapToDouble(Gaps::mean).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%.2f em: %d lines, %d in, %d out, %d emergency; mean %.4f, half %.4f, 95%% %.4f, 99%% %.4f, worst %.3f%n",
                measure / EM,
                lines.size(),
                count(How.PUSH_IN),
                count(How.PUSH_OUT),
                count(How.EMERGENCY),
                mean,
                sorted.get(lines.size() / 2).mean,
                sorted.get(lines.size() * 95 / 100).mean,
                sorted.get(lines.size() * 99 / 100).mean,
                sorted.get(lines.size() - 1).mean);
        System.out.printf(
                Locale.ROOT,
                "  beside Latin +%.3f, between Han +%.3f, marks lose %.3f; marks that lose over 1/4: %d, over 3/8: %d%n",
                lines.stream().mapToDouble(Gaps::latin).max().orElse(0),
                lines.stream().mapToDouble(Gaps::plain).max().orElse(0),
                lines.stream().mapToDouble(Gaps::tightest).max().orElse(0),
                lines.stream().filter(l -> l.tightest > 0.25).count(),
                lines.stream().filter(l -> l.tightest > 0.375).count());
        sorted.stream().skip(Math.max(0, sorted.size() - SHOWN)).forEach(GapFigures::print);
        System.out.println("  tight:");
        lines.stream()
                .sorted(Comparator.comparingDouble(Gaps::tightest).reversed())
                .limit(SHOWN)
                .forEach(GapFigures::print);
    }

    private static void print(Gaps line) {
        System.out.printf(
                Locale.ROOT, "  %.3f %.3f %-9s %s%n", line.mean, line.tightest, line.how, line.text);
    }

    private long count(How how) {
        return lines.stream().filter(line -> line.how == how).count();
    }
}
