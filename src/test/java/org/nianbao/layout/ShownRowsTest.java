package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShownRowsTest {
    private static int[] all(ShownRows rows) {
        return IntStream.range(0, rows.count()).map(rows::row).toArray();
    }

    @Test
    void theFirstPartHasItsHeaderAmongItsRows() {
        assertArrayEquals(new int[] {0, 1, 2, 3}, all(new ShownRows(2, 0, 4)));
    }

    @Test
    void aFurtherPartRepeatsTheHeader() {
        assertArrayEquals(new int[] {0, 1, 5, 6, 7}, all(new ShownRows(2, 5, 8)));
        assertArrayEquals(new int[] {5, 6}, all(new ShownRows(0, 5, 7)));
    }

    @Test
    void findsTheFirstRowThatIsNotBeforeAnother() {
        ShownRows rows = new ShownRows(2, 5, 8);
        int[] found = IntStream.range(0, 10).map(rows::indexOf).toArray();
        assertArrayEquals(new int[] {0, 1, 2, 2, 2, 2, 3, 4, 5, 5}, found);
        assertEquals(0, new ShownRows(2, 0, 0).count());
    }
}
