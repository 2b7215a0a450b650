package org.nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.layout.Pages;
import org.nianbao.markup.Document;
import org.nianbao.report.Report;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyledDocument;

/**
 * Whether time grows with the pages and no faster: CPU time per page of a usual report, of one of 300 pages and of one
 * with a table of 2,000 rows, all warm, file to PDF. Prints a table of the medians over the rounds, in milliseconds.
 *
 * <p>{@code Growth [ROUNDS]}, run in the folder of the checkout.
 */
public final class Growth {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    /** How often the text of the example stands in the report of 300 pages. */
    private static final int REPEATED = 136;

    private static final int ROWS = 2000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final List<String> STAGES = List.of("read", "merge", "style", "lay out", "write", "all");
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Example example;
    /** Usual reports are built so often a round that a round takes as long as one of a long report. */
    private final int times;

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private int pages;

    private Growth(Path file, int times) {
        this.example = new Example(file);
        this.times = times;
        STAGES.forEach(stage -> figures.put(stage, new ArrayList<>()));
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        boolean told = arguments.length > 0 && arguments[0].matches("\\d+");
        int rounds = told ? Integer.parseInt(arguments[0]) : ROUNDS;
        Path folder = Files.createTempDirectory("growth");
        String text = Files.readString(Path.of("examples", "tieling-yingshang-2023.yaml"));
        Map<String, Growth> reports = new LinkedHashMap<>();
        reports.put("usual report", new Growth(written(folder, "usual", text), 20));
        reports.put("300 pages", new Growth(written(folder, "long", repeated(text)), 1));
        reports.put("2,000 rows", new Growth(written(folder, "table", withTable(text)), 1));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Growth report : reports.values()) {
                report.round(round >= 0);
            }
        }
        print(reports);
    }

    private static Path written(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    /** The text of the first part again and again. */
    private static String repeated(String text) {
        int from = text.indexOf("  overview: |\n") + "  overview: |\n".length();
        int to = text.indexOf("  disclosure:");
        return text.substring(0, from) + text.substring(from, to).repeat(REPEATED) + text.substring(to);
    }

    private static String withTable(String text) {
        int at = text.indexOf("  disclosure:");
        StringBuilder table = new StringBuilder("    | 事项 | 办件 | 时限 | 说明 |\n    |:--|--:|--:|:--|\n");
        for (int row = 1; row <= ROWS; row++) {
            table.append("    | 政务服务事项第").append(row).append("项 | ").append(row * 37 % 1000);
            table.append(" | ").append(row % 20 + 1).append("个工作日 | 材料齐全的当场受理，按时办结并公开结果 |\n");
        }
        return text.substring(0, at) + table + '\n' + text.substring(at);
    }

    private void round(boolean counts) throws IOException {
        double[] spent = new double[STAGES.size()];
        for (int i = 0; i < times; i++) {
            build(spent);
        }
        for (int i = 0; counts && i < spent.length; i++) {
            figures.get(STAGES.get(i)).add(spent[i] / times / pages);
        }
    }

    private void build(double[] spent) throws IOException {
        long[] marks = new long[STAGES.size()];
        marks[0] = SYSTEM.getProcessCpuTime();
        SourceFile source = example.source();
        Report report = example.report(example.tree(source), source);
        marks[1] = SYSTEM.getProcessCpuTime();
        Document document = example.document(report);
        marks[2] = SYSTEM.getProcessCpuTime();
        StyledDocument styled = example.styled(document);
        marks[3] = SYSTEM.getProcessCpuTime();
        Pages laidOut = example.pages(styled);
        marks[4] = SYSTEM.getProcessCpuTime();
        example.pdf(laidOut);
        marks[5] = SYSTEM.getProcessCpuTime();
        pages = laidOut.pages().size();
        for (int i = 0; i + 1 < marks.length; i++) {
            spent[i] += (marks[i + 1] - marks[i]) / NANOS_PER_MILLI;
        }
        spent[marks.length - 1] += (marks[marks.length - 1] - marks[0]) / NANOS_PER_MILLI;
    }

    private static void print(Map<String, Growth> reports) {
        System.out.println("| | pages | " + String.join(" | ", STAGES) + " | against the usual |");
        System.out.println("|---|---|" + "---|".repeat(STAGES.size() + 1));
        Growth usual = reports.values().iterator().next();
        reports.forEach((name, report) -> {
            StringBuilder line = new StringBuilder("| " + name + " | " + report.pages);
            STAGES.forEach(stage -> line.append(String.format(Locale.ROOT, " | %.2f", report.median(stage))));
            double ratio = report.median("all") / usual.median("all");
            System.out.println(line + String.format(Locale.ROOT, " | %.2f |", ratio));
        });
    }

    private double median(String stage) {
        double[] sorted =
                figures.get(stage).stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
