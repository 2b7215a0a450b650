package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.form.Forms;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/** Reads report texts for tests, with the editions that are shipped. */
final class TestReports {
    private static final Forms FORMS = load();

    private TestReports() {}

    private static Forms load() {
        Findings findings = new Findings();
        Forms forms = Forms.load(Path.of("templates/forms"), findings);
        assertEquals(List.of(), findings.toList());
        return forms;
    }

    static Forms forms() {
        return FORMS;
    }

    /** What the YAML stage and the reader say about a text together. */
    static ReportReader.Result read(String yaml) {
        SourceFile source = new SourceFile("report.yaml", yaml);
        return ReportReader.read(source, FORMS);
    }

    /** A report that must be without errors. */
    static Report report(String yaml) {
        ReportReader.Result result = read(yaml);
        return result.report().orElseThrow(() -> new AssertionError(codes(result.findings())));
    }

    /** A report of 2023 with these lines under {@code sections.applications.table}. */
    static Report withTableThree(String... rows) {
        return report(tableThree(rows));
    }

    static String tableThree(String... rows) {
        return "year: 2023\nagency: 柳湾市档案局\nsections:\n  applications:\n    table:\n"
                + List.of(rows).stream().map(row -> "      " + row + "\n").collect(Collectors.joining());
    }

    static Cell cell(Report report, String table, String path) {
        return ((Figures) report.table(table).orElseThrow()).cell(path);
    }

    /** Findings as {@code code@line:column}. */
    static String codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + "@" + finding.span().line() + ":"
                        + finding.span().column())
                .collect(Collectors.joining(" "));
    }
}
