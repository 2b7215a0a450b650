package org.nianbao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that may stand in one map of the file, in English and in Chinese. */
final class KeySet {
    /** A longer word is no slip of any key, and comparing it would cost time. */
    private static final int LONGEST_SLIP = 80;

    private final Map<String, Key> keys = new LinkedHashMap<>();

    /** Keys by their labels: made when a key is first asked for in Chinese, the same whoever makes it. */
    private volatile Optional<Map<String, String>> labels = Optional.empty();

    /**
     * A key.
     *
     * @param key the English key, by which the value is then known
     * @param labels the Chinese wordings, the official one first
     */
    record Key(String key, List<String> labels) {
        /** The ways in which the key may be written that can be listed: with and without number and remark. */
        List<String> spellings() {
            Stream<String> bare = labels.stream()
                    .flatMap(label -> Stream.of(
                            Labels.withoutRemark(label),
                            Labels.plain(label),
                            Labels.plain(Labels.withoutRemark(label))))
                    .filter(text -> !text.isEmpty());
            return Stream.concat(wordings(), bare).distinct().toList();
        }

        private Stream<String> wordings() {
            return Stream.concat(Stream.of(key), labels.stream());
        }
    }

    KeySet(List<Key> keys) {
        keys.forEach(key -> this.keys.put(key.key(), key));
    }

    static KeySet of(List<Field> fields) {
        return new KeySet(fields.stream()
                .map(field -> new Key(field.key(), List.of(field.label())))
                .toList());
    }

    /** All keys in their order. */
    List<Key> all() {
        return List.copyOf(keys.values());
    }

    /** These keys and others. */
    KeySet and(KeySet others) {
        List<Key> all = new ArrayList<>(keys.values());
        all.addAll(others.keys.values());
        return new KeySet(all);
    }

    /** The English key that a written key stands for. */
    Optional<String> find(String written) {
        if (keys.containsKey(written)) {
            return Optional.of(written);
        }
        String exact = written.strip();
        return keys.containsKey(exact) ? Optional.of(exact) : Optional.ofNullable(byLabel(exact));
    }

    private String byLabel(String written) {
        Map<String, String> plain = labels.orElseGet(this::keysByLabel);
        labels = Optional.of(plain);
        String loose = Labels.plain(written);
        return plain.getOrDefault(written, loose.isEmpty() ? null : plain.get(loose));
    }

    private Map<String, String> keysByLabel() {
        Map<String, String> plain = new HashMap<>();
        keys.values().forEach(key -> key.labels().forEach(label -> plain.put(label, key.key())));
        keys.values().forEach(key -> key.labels().forEach(label -> addPlain(plain, label, key.key())));
        return plain;
    }

    private static void addPlain(Map<String, String> plain, String label, String key) {
        plain.putIfAbsent(Labels.plain(label), key);
        plain.putIfAbsent(Labels.plain(Labels.withoutRemark(label)), key);
    }

    /** The wording that a misspelt key most probably means. */
    Optional<String> nearest(String written) {
        if (written.length() > LONGEST_SLIP) {
            return Optional.empty();
        }
        return keys.values().stream()
                .flatMap(Key::wordings)
                .map(wording -> new Guess(wording, distance(written, wording)))
                .filter(guess -> guess.isNear(written))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::wording);
    }

    private static int distance(String written, String wording) {
        String a = Labels.plain(written.toLowerCase(Locale.ROOT));
        String b = Labels.plain(wording.toLowerCase(Locale.ROOT));
        return isPart(a, b) || isPart(b, a) ? 1 : EditDistance.between(a, b);
    }

    /** Whether a word worth the name stands inside another: two Han characters or four letters say enough. */
    private static boolean isPart(String part, String whole) {
        boolean han = !part.isEmpty() && Character.isIdeographic(part.codePointAt(0));
        return part.length() >= (han ? 2 : 4) && whole.contains(part);
    }

    /** A wording and how far it is from what was written. */
    private record Guess(String wording, int distance) {
        boolean isNear(String written) {
            int longest = Math.max(wording.length(), written.length());
            boolean han = written.codePoints().anyMatch(Character::isIdeographic);
            return distance <= Math.max(1, longest / (han ? 2 : 3)) && distance < longest;
        }
    }

    /** The keys for a hint: {@code text（文字）, note（注）}. */
    String listing() {
        return keys.values().stream().map(KeySet::name).collect(Collectors.joining(", "));
    }

    private static String name(Key key) {
        return key.labels().isEmpty()
                ? key.key()
                : key.key() + "（" + key.labels().get(0) + "）";
    }
}
