package org.nianbao.yaml;

import java.util.List;
import java.util.Optional;
import org.nianbao.source.SourceSpan;

/** A node of a YAML file that keeps its place. Anchors, tags and merge keys never reach this tree. */
public sealed interface Node {
    /** The place in the file. */
    SourceSpan span();

    /** A mapping; keys are unique and keep the order of the file. */
    record MapNode(List<Entry> entries, SourceSpan span) implements Node {
        /** Copies the entries. */
        public MapNode {
            entries = List.copyOf(entries);
        }

        /** The value under a key. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key and its value. */
    record Entry(ScalarNode key, Node value) {}

    /** A sequence. */
    record ListNode(List<Node> items, SourceSpan span) implements Node {
        /** Copies the items. */
        public ListNode {
            items = List.copyOf(items);
        }
    }

    /**
     * A scalar, always read as text: {@code 010}, {@code 18:42} and {@code no} are what was written.
     *
     * @param text the text; empty for a blank value
     * @param style how it was written
     * @param span the place of the whole scalar
     * @param firstLine the line of the file that holds the first line of {@code text}
     * @param firstColumn the column of the first character of {@code text}; for a block scalar the column of its
     *     indentation, which holds for every line
     */
    record ScalarNode(String text, ScalarStyle style, SourceSpan span, int firstLine, int firstColumn) implements Node {
        /** Whether nothing was written: {@code key:} without a value. */
        public boolean isBlank() {
            return style == ScalarStyle.PLAIN && text.isEmpty();
        }
    }

    /** The ways to write a scalar. */
    enum ScalarStyle {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** {@code |}: its lines are lines of the file. */
        LITERAL,
        /** {@code >}. */
        FOLDED
    }
}
