package org.nianbao.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are looked for together, in one pass over a text. */
final class Words {
    private final Map<Character, List<String>> byFirst;
    private final BitSet first = new BitSet();

    Words(Collection<String> words) {
        byFirst = words.stream()
                .distinct()
                .collect(Collectors.groupingBy(word -> word.charAt(0), HashMap::new, Collectors.toList()));
        byFirst.keySet().forEach(first::set);
    }

    /** Those of the words that a text has. */
    Set<String> in(String text) {
        char[] characters = text.toCharArray();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < characters.length; i++) {
            if (first.get(characters[i])) {
                addAt(text, i, found);
            }
        }
        return found;
    }

    private void addAt(String text, int at, Set<String> found) {
        for (String word : byFirst.get(text.charAt(at))) {
            if (text.startsWith(word, at)) {
                found.add(word);
            }
        }
    }
}
