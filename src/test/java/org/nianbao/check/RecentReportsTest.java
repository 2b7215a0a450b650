package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.check.RecentReports.Look;
import org.nianbao.report.Report;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RecentReportsTest {
    private final RecentReports recent = new RecentReports();
    private final Report report = Samples.report(Samples.tableThree(2023, "received: {natural: 1}"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.yaml"), "year: 2023");
    }

    @Test
    void aReportThatIsBeingReadIsWaitedFor() {
        CompletableFuture<Optional<Report>> reading = begin(file);
        CompletableFuture<Optional<Report>> asked = CompletableFuture.supplyAsync(() -> recent.find(file));
        assertFalse(asked.isDone());
        reading.complete(Optional.of(report));
        assertSame(report, asked.join().orElseThrow());
    }

    @Test
    void aFileThatIsNoReportIsLeftToWhoAsks() {
        begin(file).complete(Optional.empty());
        assertEquals(Optional.empty(), recent.find(file));
    }

    @Test
    void aFileThatHasChangedSinceIsNotTakenForTheSame() throws IOException {
        begin(file).complete(Optional.of(report));
        Files.writeString(file, "year: 2023 # longer");
        assertEquals(Optional.empty(), recent.find(file));
    }

    @Test
    void onlyTheLatestAreKept() {
        begin(file).complete(Optional.of(report));
        for (int i = 0; i < 64; i++) {
            begin(
                            folder.resolve(i + ".yaml"),
                            new Look(i, Look.of(file).orElseThrow().time()))
                    .complete(Optional.of(report));
        }
        assertEquals(Optional.empty(), recent.find(file));
    }

    private CompletableFuture<Optional<Report>> begin(Path path) {
        return begin(path, Look.of(path).orElseThrow());
    }

    private CompletableFuture<Optional<Report>> begin(Path path, Look look) {
        return recent.begin(path, look);
    }
}
