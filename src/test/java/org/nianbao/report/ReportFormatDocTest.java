package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable.FigureRow;

/** Holds docs/report-format.md against the program. */
class ReportFormatDocTest {
    private static final Path DOC = Path.of("docs/report-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n((?:year|年份):.*?)```", Pattern.DOTALL);

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOC)).results().map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReadsWithoutFindings(String example) {
        assertEquals(List.of(), TestReports.read(example).findings());
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        String doc = Files.readString(DOC);
        for (Field field : ReportFields.TOP) {
            assertTrue(doc.contains("| `" + field.key() + "` | " + field.label() + " |"), field.name());
        }
        Stream.of(ReportFields.SECTION, ReportFields.TABLE, ReportFields.SIGNATORY, ReportFields.ATTACHMENT)
                .flatMap(List::stream)
                .forEach(field ->
                        assertTrue(doc.contains("`" + field.key()) && doc.contains(field.label()), field.name()));
    }

    @Test
    void everyRowIsListed() throws IOException {
        String doc = Files.readString(DOC);
        for (Edition edition : TestReports.forms().all()) {
            edition.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .map(FigureRow::key)
                    .forEach(key -> assertTrue(doc.contains(key + "`"), key));
        }
    }
}
