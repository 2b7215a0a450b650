package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.style.TextStyle.LineBreak;

class CharacterClassTest {
    @Test
    void noCharacterIsListedTwice() {
        Map<Integer, CharacterClass> seen = new HashMap<>();
        for (CharacterClass c : CharacterClass.values()) {
            c.characters().chars().forEach(x -> enter(seen, x, c));
            for (int i = 0; i + 1 < c.ranges().length(); i += 3) {
                for (int x = c.ranges().charAt(i); x <= c.ranges().charAt(i + 1); x++) {
                    enter(seen, x, c);
                }
            }
        }
        assertTrue(seen.size() > 1000);
    }

    private static void enter(Map<Integer, CharacterClass> seen, int codePoint, CharacterClass c) {
        CharacterClass before = seen.put(codePoint, c);
        assertEquals(null, before, Integer.toHexString(codePoint) + " is " + c + " and " + before);
        assertEquals(c, CharacterClass.of(codePoint), Integer.toHexString(codePoint));
    }

    @Test
    void hanOfAllPlanesAreIdeographs() {
        for (int c : new int[] {0x3007, 0x3400, 0x4e00, 0x9fff, 0xf900, 0x20000, 0x2a6df, 0x3134f}) {
            assertEquals(CharacterClass.IDEOGRAPH, CharacterClass.of(c));
        }
        assertEquals(CharacterClass.IGNORED, CharacterClass.of(0xe0100));
    }

    @Test
    void everyRuleNamesItsClause() {
        for (BreakRule rule : BreakRule.values()) {
            assertFalse(rule.clause().isBlank());
        }
    }

    @Test
    void aStricterLevelForbidsNoLess() {
        byte[] loose = BreakRule.table(LineBreak.LOOSE);
        byte[] normal = BreakRule.table(LineBreak.NORMAL);
        byte[] strict = BreakRule.table(LineBreak.STRICT);
        for (int i = 0; i < loose.length; i++) {
            assertTrue(loose[i] <= normal[i] && normal[i] <= strict[i]);
        }
    }
}
