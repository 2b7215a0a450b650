package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Messages;

final class FaultReportTest {
    @Test
    void theTerminalGetsOneLineAndTheFileTheRest() throws IOException {
        FaultReport report =
                FaultReport.of(new IllegalStateException("no such row\nat all"), List.of("build", "铁岭.yaml"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        report.print(new PrintStream(err, true, StandardCharsets.UTF_8), Messages.of(Locale.ENGLISH));
        String line = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, line.lines().count());
        assertTrue(line.contains("IllegalStateException: no such row"), line);
        String details = Files.readString(report.file().orElseThrow());
        assertTrue(details.contains("build 铁岭.yaml"), details);
        assertTrue(details.contains("FaultReportTest.java"), details);
        Files.delete(report.file().orElseThrow());
    }
}
