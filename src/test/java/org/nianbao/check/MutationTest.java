package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.report.ReportReader;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceFile;

/** Each written figure of each table, changed by one, is found by an error; but for table two, which has no equation. */
class MutationTest {
    private static final Path DOC = Path.of("docs/checks.md");

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("examples"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFigureOfTheExamplesCounts(Path file) throws IOException {
        Report report = ReportReader.read(new SourceFile(file.toString(), Files.readString(file)), Samples.forms())
                .report()
                .orElseThrow();
        Set<String> unseen = mutate(report).unseen().stream()
                .filter(cell -> !isFree(report, cell))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unseen);
    }

    /** Table two has no equation; in table four a total that was left out follows its parts, whatever they are. */
    private static boolean isFree(Report report, String cell) {
        String path = cell.substring(3);
        String total = path.substring(0, path.indexOf('.')) + ".total";
        boolean leftOut = report.table("t4")
                .filter(Figures.class::isInstance)
                .map(table -> ((Figures) table).cells().get(total))
                .filter(found -> found.origin() == Origin.ABSENT)
                .isPresent();
        return cell.startsWith("t2 ") || cell.startsWith("t4 ") && leftOut;
    }

    /** A report in which every cell is written and none is zero gives the very row of docs/checks.md. */
    @ParameterizedTest
    @CsvSource({
        "2020, gov-2019, gov-2019",
        "2023, gov-2021, gov-2021",
        "2023, '{form: gov-2021, t3.other: one-row}', 'gov-2021, （六） in one row'",
        "2023, '{form: gov-2021, t3.other: short-labels}', gov-2021",
    })
    void everyFigureOfAFullReportCounts(int year, String edition, String row) throws IOException {
        String head = "year: " + year + "\nagency: 柳湾市档案局\nedition: " + edition + "\n";
        Report report = Samples.report(full(head));
        assertEquals(List.of(), Samples.errors(Checks.check(Completion.complete(report), CheckContext.ALONE)));
        Tally tally = mutate(report);
        assertTrue(tally.unseen().stream().allMatch(cell -> cell.startsWith("t2 ")));
        assertEquals("| " + row + " | " + tally.documented() + " |", documented(row));
    }

    private static String documented(String row) throws IOException {
        return Files.readString(DOC)
                .lines()
                .filter(line -> line.startsWith("| " + row + " |"))
                .findFirst()
                .orElse("");
    }

    /** With last year's report the figures of 现行有效 are seen too, as warnings. */
    @Test
    void lastYearsReportSeesDocumentsInForce() {
        String row = "year: %d\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_1: {normative: {made: %d, repealed: %d, valid: %d}}\n";
        String last = String.format(row, 2022, 0, 0, 11);
        for (int[] change : new int[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}) {
            String now = String.format(row, 2023, 2 + change[0], 1 + change[1], 12 + change[2]);
            assertTrue(Samples.check(now, last).stream()
                    .anyMatch(found -> found.code().id().equals("year.valid")));
        }
    }

    /** As above: the figures of 2019 that the form of 2021 no longer has. */
    @Test
    void lastYearsReportSeesItemsOfTheFormOf2019() {
        String row = "year: %d\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_5: {licensing: {prev_items: %d, delta: %d}}\n";
        String now = String.format(row, 2020, 8, 0);
        assertFalse(saysItems(now, String.format(row, 2019, 10, -2)));
        assertTrue(saysItems(now, String.format(row, 2019, 11, -2)));
        assertTrue(saysItems(now, String.format(row, 2019, 10, -1)));
        assertTrue(saysItems(String.format(row, 2020, 9, 0), String.format(row, 2019, 10, -2)));
    }

    private static boolean saysItems(String now, String last) {
        return Samples.check(now, last).stream()
                .anyMatch(found -> found.code().id().equals("year.items"));
    }

    private record Tally(int seen, Set<String> unseen) {
        /** As docs/checks.md states it. */
        String documented() {
            int all = seen + unseen.size();
            return String.format(
                    Locale.ROOT,
                    "%d of %d (%.1f %%) | %d, all of table two",
                    seen,
                    all,
                    100.0 * seen / all,
                    unseen.size());
        }
    }

    private static Tally mutate(Report report) {
        Set<String> before = errors(report);
        Set<String> unseen = new TreeSet<>();
        int seen = 0;
        for (Section section : report.sections()) {
            if (section.table().orElse(null) instanceof Figures figures) {
                for (String path : figures.cells().keySet()) {
                    if (isWrittenNumber(figures.cell(path))) {
                        boolean found = !before.containsAll(errors(with(report, section, plusOne(figures, path))));
                        seen += found ? 1 : 0;
                        if (!found) {
                            unseen.add(figures.form().key() + " " + path);
                        }
                    }
                }
            }
        }
        return new Tally(seen, unseen);
    }

    private static boolean isWrittenNumber(Cell cell) {
        return cell.origin() == Origin.WRITTEN && cell.value() instanceof Amount;
    }

    private static Set<String> errors(Report report) {
        Set<String> errors = new HashSet<>();
        Checks.check(Completion.complete(report), CheckContext.ALONE).stream()
                .filter(Finding::isError)
                .forEach(finding ->
                        errors.add(finding.code() + finding.arguments().toString()));
        return errors;
    }

    private static Figures plusOne(Figures figures, String path) {
        Map<String, Cell> cells = new HashMap<>(figures.cells());
        Cell cell = cells.get(path);
        BigDecimal amount = ((Amount) cell.value()).amount().add(BigDecimal.ONE);
        cells.put(path, new Cell(new Amount(amount, amount.toPlainString()), cell.note(), cell.origin(), cell.span()));
        return new Figures(figures.form(), cells, figures.span());
    }

    private static Report with(Report report, Section changed, Figures table) {
        List<Section> sections = new ArrayList<>(report.sections());
        sections.replaceAll(section -> section == changed
                ? new Section(
                        section.number(),
                        section.key(),
                        section.heading(),
                        section.reworded(),
                        section.text(),
                        Optional.of(table),
                        section.note(),
                        section.span())
                : section);
        return new Report(
                report.source(),
                report.year(),
                report.agency(),
                report.kind(),
                report.edition(),
                report.status(),
                report.title(),
                report.published(),
                report.signatory(),
                report.metadata(),
                report.preamble(),
                sections,
                report.attachments(),
                report.punctuation(),
                report.ignored(),
                report.reasons(),
                report.places());
    }

    // ---- a full report

    private static String full(String head) {
        Edition edition = Samples.report(head).edition();
        StringBuilder yaml = new StringBuilder(head).append("sections:\n");
        List.of("disclosure", "applications", "litigation").forEach(part -> {
            yaml.append("  ").append(part).append(":\n    table:\n");
            FormTable table =
                    edition.tables().get(yaml.indexOf("litigation") > 0 ? 2 : yaml.indexOf("applications") > 0 ? 1 : 0);
            table.rows().stream().filter(row -> !row.path().contains(".")).forEach(row -> yaml.append("      ")
                    .append(row.key())
                    .append(": ")
                    .append(row(table, row))
                    .append('\n'));
            table.groups().forEach(group -> {
                yaml.append("      ").append(group.key()).append(":\n");
                table.rowsOf(group.path()).forEach(row -> yaml.append("        ")
                        .append(row.key())
                        .append(": ")
                        .append(row(table, row))
                        .append('\n'));
            });
        });
        return yaml.toString();
    }

    /** Ones in all rows, with their sums in the totals of rows and of results; what is left over comes in. */
    private static String row(FormTable table, FigureRow row) {
        int columns = row.columns().size();
        if (!table.key().equals("t3")) {
            boolean block = table.key().equals("t4");
            return Stream.iterate(0, i -> i + 1)
                    .limit(columns)
                    .map(i -> block && i == columns - 1 ? columns - 1 : 1)
                    .toList()
                    .toString();
        }
        int results = table.rows().size() - 4;
        int ones = Map.of("received", results, "result_total", results).getOrDefault(row.key(), 1);
        return Stream.iterate(0, i -> i + 1)
                .limit(columns)
                .map(i -> i == columns - 1 ? ones * (columns - 1) : ones)
                .toList()
                .toString();
    }
}
