package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.build.BuildOptions.Product;
import org.nianbao.layout.Pages;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfRenderer;
import org.nianbao.source.Findings;

/** A rehearsal goes all the way, and leaves no trace in the report. */
class RehearsalTest {
    private static final PdfOptions WEB = new PdfOptions(PdfOptions.Profile.WEB, 6, "nianbao");

    @ParameterizedTest
    @ValueSource(strings = {"templates/official", "templates/plain"})
    void theSmallDocumentReachesThePdf(String templates) throws IOException {
        Resources resources = resources(templates);
        Pages pages = new Rehearsal(resources, WEB).pages().orElseThrow();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertEquals(List.of(), PdfRenderer.write(pages, WEB, pdf));
        assertTrue(pdf.size() > 0, "nothing was written");
    }

    @Test
    void aReportIsTheSameWithARehearsal() {
        BuildOptions options = new BuildOptions(false, false, Product.PDF, Optional.empty(), WEB);
        ReportTypesetter typesetter = new ReportTypesetter(resources("templates/official"), options);
        PlanItem item = new PlanItem(Path.of("examples/shenyang-2019.yaml"), Path.of("target/unused.pdf"), true);
        byte[] plain = typesetter.typeset(item).bytes().orElseThrow();
        byte[] rehearsed = typesetter.rehearsed().typeset(item).bytes().orElseThrow();
        assertEquals(List.of(), differences(plain, rehearsed));
    }

    private static List<Integer> differences(byte[] a, byte[] b) {
        return Arrays.equals(a, b) ? List.of() : List.of(Arrays.mismatch(a, b));
    }

    private static Resources resources(String templates) {
        Workspace workspace = new Workspace(Path.of(templates), Path.of("templates/forms"), Path.of("fonts"));
        return Resources.load(workspace, new Findings()).orElseThrow();
    }
}
