package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

class ShippedSheetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"templates/official/style.css", "templates/plain/style.css"})
    void shippedSheetsHaveNoFindings(String name) throws IOException {
        Findings findings = new Findings();
        StyleSheet.parse(new SourceFile(name, Files.readString(Path.of(name))), findings);
        assertEquals(List.of(), findings.toList());
    }

    @Test
    void defaultSheetHasNoFindings() {
        Findings findings = new Findings();
        StyleSheetParser.parse(StyleSheet.defaults(), findings);
        assertEquals(List.of(), findings.toList());
    }
}
