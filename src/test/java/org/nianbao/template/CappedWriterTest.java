package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CappedWriterTest {
    @Test
    void keepsWhatIsWrittenHoweverLong() throws IOException {
        CappedWriter out = new CappedWriter(1 << 20);
        String expected = "";
        for (String piece : new String[] {"年", "a".repeat(65_535), "b".repeat(200_000), "报"}) {
            out.write(piece);
            out.write(piece.toCharArray());
            expected += piece + piece;
        }
        assertEquals(expected, new String(out.characters()));
    }

    @Test
    void stopsAtItsLimit() throws IOException {
        CappedWriter out = new CappedWriter(100_000);
        out.write("a".repeat(100_000));
        assertThrows(MergeStopped.class, () -> out.write("b"));
    }
}
