package org.nianbao.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** The footnotes of a narrative, and which of them were printed. */
final class Footnotes {
    private final Map<String, FootnoteDefinition> byLabel = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private Footnotes() {}

    /** The footnotes that a tree defines; the first of a label counts. */
    static Footnotes of(Node tree) {
        Footnotes footnotes = new Footnotes();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition note) {
                    footnotes.byLabel.putIfAbsent(key(note.getLabel()), note);
                }
                visitChildren(block);
            }
        });
        return footnotes;
    }

    /** The footnote of a label, from now on a used one. */
    Optional<FootnoteDefinition> use(String label) {
        used.add(key(label));
        return Optional.ofNullable(byLabel.get(key(label)));
    }

    /** Those that no mark refers to. */
    List<FootnoteDefinition> unused() {
        return byLabel.values().stream()
                .filter(note -> !used.contains(key(note.getLabel())))
                .toList();
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
