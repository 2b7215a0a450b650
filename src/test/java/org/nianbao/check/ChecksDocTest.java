package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Code;

/** docs/checks.md and the catalogue hold the same checks. */
class ChecksDocTest {
    private static final Path DOC = Path.of("docs/checks.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9._-]+)` \\| (\\w+) \\| (.*\\S.*) \\| (.*\\S.*) \\|$", Pattern.MULTILINE);

    /** Said of any file that has the wrong shape. */
    private static final Set<Code> SHAPE = Set.of(Code.BUILD_NO_REPORT, Code.BUILD_NOT_A_REPORT, Code.REPORT_YEAR);

    /** The codes that the checks can say, as their sources name them; the equations come from the form files. */
    private static Set<String> said() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String stage : List.of("check", "bodies", "aggregate")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/nianbao", stage))) {
                for (Path file : files.toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        Set<String> named = Pattern.compile("Code\\.([A-Z0-9_]+)")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> ids = Arrays.stream(Code.values())
                .filter(code -> named.contains(code.name()) && !SHAPE.contains(code))
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Samples.forms().all().forEach(edition -> {
            edition.equations().forEach(equation -> ids.add(equation.id()));
            edition.acrossYears().forEach(rule -> ids.add(rule.id()));
        });
        return ids;
    }

    @Test
    void everyCheckIsDocumentedWithItsWeightAnExampleAndItsSource() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(DOC)).results().forEach(match -> rows.put(match.group(1), match.group(2)));
        assertEquals(said(), rows.keySet());
        Map<String, String> weights = Arrays.stream(Code.values())
                .filter(code -> rows.containsKey(code.id()))
                .collect(Collectors.toMap(Code::id, code -> code.severity().id(), (a, b) -> a, TreeMap::new));
        assertEquals(weights, rows);
    }

    @Test
    void theDocumentNamesTheErrorsOutsideTheSchema() throws IOException {
        assertTrue(Files.readString(DOC).contains("report.date-impossible"));
    }
}
