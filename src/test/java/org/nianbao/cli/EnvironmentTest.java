package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    @ParameterizedTest
    @CsvSource({
        "true,  '',  xterm, true",
        "false, '',  xterm, false",
        "false, yes, xterm, true",
        "true,  no,  xterm, false",
        "true,  yes, dumb,  false",
        "true,  yes, '',    false",
    })
    void progressIsShownWhereItWouldBeSeen(boolean terminal, String wanted, String term, boolean shown) {
        Map<String, String> variables = new HashMap<>();
        if (!wanted.isEmpty()) {
            variables.put("NIANBAO_PROGRESS", wanted);
        }
        if (!term.isEmpty()) {
            variables.put("TERM", term);
        }
        assertEquals(shown, environment(variables, terminal).progress());
    }

    @Test
    void textIsColouredOnlyWhereItIsReadAtOnce() {
        Map<String, String> seen = Map.of("TERM", "xterm", "NIANBAO_PROGRESS", "yes");
        assertTrue(environment(seen, true).colours());
        assertFalse(environment(seen, false).colours(), "the text goes to a file, progress alone is seen");
        assertFalse(environment(Map.of("TERM", "xterm", "NO_COLOR", "1"), true).colours());
    }

    private static Environment environment(Map<String, String> variables, boolean terminal) {
        return new Environment(variables, Locale.ENGLISH, terminal, Path.of(""));
    }
}
