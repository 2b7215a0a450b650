package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.source.Findings;

/** The examples of docs/form-editions.md, put together, are an edition. */
class FormsDocumentationTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void examplesAreAnEdition() throws IOException {
        String page = Files.readString(Path.of("docs/form-editions.md"));
        Matcher examples = EXAMPLE.matcher(page);
        StringBuilder file = new StringBuilder();
        while (examples.find()) {
            file.append(examples.group(1).replaceAll("(?m)^[a-z_]+: ….*$", ""));
        }
        String text = file.toString()
                .replace("accepted: [一、总体工作情况]", "accepted: [一、总体工作情况]\n  applications: {heading: 三}")
                .replace("granted + partial + denied", "received + denied")
                .replace("result_total", "received")
                .replace("replace: other ", "replace: denied ")
                .replace("key: other,", "key: denied,");
        Files.writeString(folder.resolve("x.yaml"), text);
        Findings findings = new Findings();
        Forms forms = Forms.load(folder, findings);
        assertEquals(List.of(), findings.toList());
        assertTrue(forms.edition("gov-2021").orElseThrow().table("t3").isPresent());
    }
}
