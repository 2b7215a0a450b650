package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.Build;
import org.nianbao.build.PlanReader;
import org.nianbao.build.Status;
import org.nianbao.build.Typesetter;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.build.Workspace;
import org.nianbao.source.Messages;

final class FaultReportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theTerminalGetsOneLineAndTheFileTheRest() throws IOException {
        FaultReport report =
                FaultReport.of(new IllegalStateException("no such row\nat all"), List.of("build", "铁岭.yaml"));
        report.print(printer(), Messages.of(Locale.ENGLISH));
        String line = printed();
        assertEquals(1, line.lines().count());
        assertTrue(line.contains("IllegalStateException: no such row"), line);
        String details = Files.readString(report.file().orElseThrow());
        assertTrue(details.contains("build 铁岭.yaml"), details);
        assertTrue(details.contains("FaultReportTest.java"), details);
        Files.delete(report.file().orElseThrow());
    }

    /** No report is known that makes a stage fail, so one is made to: the others go on, and the run ends with 3. */
    @Test
    void aReportOnWhichTheProgramFailsIsNamedWithTheFileOfDetails() throws IOException {
        for (String name : List.of("1.yaml", "2.yaml", "3.yaml")) {
            Files.writeString(folder.resolve(name), "year: 2023\n");
        }
        Typesetter failing = item -> {
            if (item.name().endsWith("2.yaml")) {
                throw new IllegalStateException("no such row");
            }
            return Typeset.without(Status.CHECKED, List.of());
        };
        Run run = new Run(session());
        Build build = new Build(failing, (item, bytes) -> {}, 2);
        run.over(PlanReader.read(List.of(folder), Optional.empty()), build, result -> {});
        assertEquals(ExitStatus.FAULT, run.summary().exitStatus());
        assertEquals(2, run.summary().count(Status.CHECKED));
        assertEquals(1, run.summary().count(Status.FAILED));
        Matcher told = Pattern.compile(
                        "(?s).*2\\.yaml: error: .*IllegalStateException: no such row \\[program\\.fault].*: (\\S+)\n")
                .matcher(printed());
        assertTrue(told.matches(), printed());
        Path details = Path.of(told.group(1));
        assertTrue(Files.readString(details).contains("FaultReportTest.java"), details.toString());
        Files.delete(details);
    }

    private Session session() {
        Messages messages = Messages.of(Locale.ENGLISH);
        return new Session(
                new TextOutput(printer(), messages, Colours.NONE),
                printer(),
                printer(),
                messages,
                CommandLine.environment(Locale.ENGLISH, false),
                Workspace.at(Path.of("")));
    }

    private PrintStream printer() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
