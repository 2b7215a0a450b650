package org.nianbao.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Builds the logical structure in reading order while blocks are made. */
final class StructureBuilder {
    private final Deque<Draft> open = new ArrayDeque<>();
    private final HeadingLevels headings = new HeadingLevels();
    private final Draft root;
    private int count;

    StructureBuilder() {
        root = new Draft(0, "Document", Map.of());
        open.push(root);
    }

    /** Begins an element that holds other elements. */
    int open(String type, Map<String, String> attributes) {
        Draft draft = add(type, attributes);
        open.push(draft);
        return draft.id;
    }

    /** Goes on with the last element inside the innermost one if it is of this type, else begins one. */
    void resume(String type) {
        List<Draft> siblings = open.element().children;
        Draft last = siblings.isEmpty() ? root : siblings.get(siblings.size() - 1);
        open.push(last.type.equals(type) ? last : add(type, Map.of()));
    }

    /** Ends the innermost element. */
    void close() {
        open.pop();
    }

    /** Adds an element that owns drawn things. */
    int leaf(String type, Map<String, String> attributes) {
        return add(type, attributes).id;
    }

    /** Adds an element that owns drawn things. */
    int leaf(String type) {
        return leaf(type, Map.of());
    }

    /** The finished tree. */
    StructureNode build() {
        return root.finish();
    }

    private Draft add(String type, Map<String, String> attributes) {
        Draft draft = new Draft(++count, tagged(type), attributes);
        open.element().children.add(draft);
        return draft;
    }

    private String tagged(String type) {
        boolean heading = type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) >= '1' && type.charAt(1) <= '6';
        return heading ? "H" + headings.next(type.charAt(1) - '0') : type;
    }

    private record Draft(int id, String type, Map<String, String> attributes, List<Draft> children) {
        Draft(int id, String type, Map<String, String> attributes) {
            this(id, type, attributes, new ArrayList<>());
        }

        StructureNode finish() {
            List<StructureNode> parts = children.isEmpty()
                    ? List.of()
                    : children.stream().map(Draft::finish).toList();
            return new StructureNode(id, type, attributes, parts);
        }
    }
}
