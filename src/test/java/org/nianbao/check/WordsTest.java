package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(List.of("收到", "接收", "收办", "接", "申请公开"));

    @Test
    void findsWordsThatOverlapAndThoseAtTheEdges() {
        assertEquals(Set.of("接", "接收", "收到", "申请公开"), words.in("接收到依申请公开"));
    }

    @Test
    void aWordThatIsCutOffIsNone() {
        assertEquals(Set.of(), words.in("依法申请公"));
        assertEquals(Set.of(), words.in(""));
    }
}
