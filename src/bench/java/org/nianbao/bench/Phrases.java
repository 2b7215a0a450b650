package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lists of phrases that stand for one another: {@code [name]} and below it a phrase a line, in which {@code {name}}
 * stands for a phrase of another list and {@code {5..90}} for a number.
 *
 * @param lists the phrases by the name of their list
 */
record Phrases(Map<String, List<String>> lists) {
    private static final Pattern SLOT = Pattern.compile("\\{(?:(\\d+)\\.\\.(\\d+)|([a-z_0-9]+))}");

    /** Reads a file of lists. */
    static Phrases read(Path file) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                current = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new Phrases(lists);
    }

    /** All phrases of a list. */
    List<String> all(String list) {
        return lists.get(list);
    }

    /**
     * Speaks for one report: no phrase comes again before all others of its list have come, and what a body said last
     * year comes late.
     */
    final class Voice {
        private final Random random;
        private final int turn;
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, Deque<String>> decks = new HashMap<>();

        Voice(Random random, int year) {
            this.random = random;
            this.turn = year % 2;
            with("year", year).with("nextyear", year + 1);
        }

        /** Sets what a name stands for from now on. */
        Voice with(String name, Object word) {
            words.put(name, word.toString());
            return this;
        }

        /** A phrase of a list, its slots filled. */
        String say(String list) {
            return fill(next(list));
        }

        private String fill(String phrase) {
            return SLOT.matcher(phrase).replaceAll(slot -> slot.group(1) != null ? number(slot) : word(slot.group(3)));
        }

        private String word(String name) {
            String set = words.get(name);
            return set != null ? set : say(name);
        }

        private String number(MatchResult slot) {
            int least = Integer.parseInt(slot.group(1));
            int most = Integer.parseInt(slot.group(2));
            return Integer.toString(random.nextInt(least, most + 1));
        }

        private String next(String list) {
            Deque<String> deck = decks.computeIfAbsent(list, name -> new ArrayDeque<>());
            if (deck.isEmpty()) {
                List<String> shuffled = new ArrayList<>(all(list));
                Collections.shuffle(shuffled, random);
                shuffled.sort(Comparator.comparing(phrase -> all(list).indexOf(phrase) % 2 != turn));
                deck.addAll(shuffled);
            }
            return deck.pop();
        }
    }
}
