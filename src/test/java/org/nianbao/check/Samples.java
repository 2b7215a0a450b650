package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;

/** Made-up reports for the tests of checks. */
final class Samples {
    private static final Forms FORMS = load();
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private Samples() {}

    private static Forms load() {
        Findings findings = new Findings();
        Forms forms = Forms.load(Path.of("templates/forms"), findings);
        assertEquals(List.of(), findings.toList());
        return forms;
    }

    static Forms forms() {
        return FORMS;
    }

    /** A completed report that must have the right shape. */
    static Report report(String yaml) {
        ReportReader.Result result = ReportReader.read(new SourceFile("report.yaml", yaml), FORMS);
        return Completion.complete(
                result.report().orElseThrow(() -> new AssertionError(texts(result.findings()) + "\n" + yaml)));
    }

    /** What all checks find in a report by itself. */
    static List<Finding> check(String yaml) {
        return Checks.check(report(yaml), CheckContext.ALONE);
    }

    /** What all checks find beside the report of the year before. */
    static List<Finding> check(String yaml, String previous) {
        return Checks.check(report(yaml), new CheckContext(Optional.of(report(previous))));
    }

    /** The findings of one code, in Chinese. */
    static List<String> texts(List<Finding> findings, Code code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(CHINESE::text)
                .toList();
    }

    /** Findings in Chinese, one a line, each with its code and line. */
    static String texts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.span().line() + " " + finding.code().id() + " " + CHINESE.text(finding))
                .collect(Collectors.joining("\n"));
    }

    /** The distinct codes of errors. */
    static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.code().id())
                .distinct()
                .toList();
    }

    /** A report of a year with these lines in table three; cells left out are zero. */
    static String tableThree(int year, String... rows) {
        return "year: " + year + "\nagency: 柳湾市档案局\nsections:\n  applications:\n    table:\n      fill: 0\n"
                + lines("      ", rows);
    }

    static String lines(String indent, String... lines) {
        return List.of(lines).stream().map(line -> indent + line + "\n").collect(Collectors.joining());
    }
}
