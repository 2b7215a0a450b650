package org.nianbao.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;

/** What one run of a reader gathers: findings and places; and the readings that every part of its file shares. */
public final class Reading {
    private final SourceFile source;
    private final Findings findings = new Findings();
    private final Map<String, SourceSpan> places = new HashMap<>();

    /** Begins to read a file. */
    public Reading(SourceFile source) {
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return findings.hasErrors();
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return findings.toList();
    }

    Map<String, SourceSpan> places() {
        return places;
    }

    /** Says something about a place. */
    public void found(Code code, SourceSpan span, Object... arguments) {
        findings.add(code, span, arguments);
    }

    /** Notes where a field was written; a map is no place to point to, so its key stands for it. */
    void place(String path, Entry entry) {
        Node shown = entry.value() instanceof MapNode ? entry.key() : entry.value();
        places.put(path, shown.span());
    }

    /** Says that a value is of the wrong kind. */
    void wrongKind(String field, String expected, Node node) {
        found(Code.REPORT_KIND, node.span(), field, Messages.word(expected), Messages.word(kind(node)));
    }

    static String kind(Node node) {
        if (node instanceof ScalarNode scalar) {
            return isBlank(scalar) ? "blank" : "text";
        }
        return node instanceof ListNode ? "list" : "map";
    }

    /** Whether a value was left blank; YAML's words for nothing count as blank. */
    public static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.text().isBlank() || scalar.style() == ScalarStyle.PLAIN && isNull(scalar.text()));
    }

    private static boolean isNull(String text) {
        return text.equals("~") || text.equals("null");
    }

    /** A text without the blanks around it; nothing where it is blank or of another kind, which is said. */
    public Optional<String> text(String field, Node node) {
        if (isBlank(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.text().strip());
        }
        wrongKind(field, "text", node);
        return Optional.empty();
    }

    /** A Markdown text; nothing where it is blank or of another kind, which is said. */
    Optional<Narrative> narrative(String field, Node node, String path) {
        return text(field, node).map(text -> narrative((ScalarNode) node, path));
    }

    private Narrative narrative(ScalarNode scalar, String path) {
        return new Narrative(scalar.text(), source.name(), scalar.firstLine(), scalar.firstColumn(), path);
    }

    /** The map that a field holds; nothing where it is blank or of another kind, which is said. */
    public Optional<MapNode> map(String field, Node node) {
        if (node instanceof MapNode map) {
            return Optional.of(map);
        }
        if (!isBlank(node)) {
            wrongKind(field, "map", node);
        }
        return Optional.empty();
    }

    /** The items of a list; none where it is blank or of another kind, which is said. */
    public List<Node> items(String field, Node node) {
        if (node instanceof ListNode list) {
            return list.items();
        }
        if (!isBlank(node)) {
            wrongKind(field, "list", node);
        }
        return List.of();
    }

    /** The entries of a map by their English keys; unknown keys and fields given twice are said. */
    Map<String, Entry> entries(MapNode map, KeySet keys, Misplaced misplaced) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            Optional<String> key = keys.find(entry.key().text());
            if (key.isPresent()) {
                add(entries, key.get(), entry);
            } else {
                unknown(entry, keys, misplaced);
            }
        }
        return entries;
    }

    private void add(Map<String, Entry> entries, String key, Entry entry) {
        Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            int line = first.key().span().line();
            found(
                    Code.REPORT_DUPLICATE_KEY,
                    entry.key().span(),
                    entry.key().text(),
                    first.key().text(),
                    line);
        }
    }

    private void unknown(Entry entry, KeySet keys, Misplaced misplaced) {
        String written = entry.key().text();
        SourceSpan span = entry.key().span();
        Optional<String> home = misplaced.home(written);
        Optional<String> nearest = keys.nearest(written);
        if (home.isPresent()) {
            found(Code.REPORT_MISPLACED_KEY, span, written, home.get());
        } else if (nearest.isPresent()) {
            found(Code.REPORT_UNKNOWN_KEY, span, written, nearest.get());
        } else {
            found(Code.REPORT_STRANGE_KEY, span, written, keys.listing());
        }
    }

    /** Knows keys that belong elsewhere. */
    @FunctionalInterface
    interface Misplaced {
        /** No key belongs elsewhere. */
        Misplaced NOWHERE = written -> Optional.empty();

        /** The key under which a written key belongs. */
        Optional<String> home(String written);
    }
}
