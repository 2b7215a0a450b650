package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;

/** The fields of a map in a form file, read by type; what does not fit is a finding. */
final class Fields {
    private static final String MAP = Messages.word("map");
    private static final String LIST = Messages.word("list");
    private static final String TEXT = Messages.word("text");
    private static final String NUMBER = Messages.word("whole-number");

    private final MapNode map;
    private final Findings findings;

    private Fields(MapNode map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    /**
     * The fields of a node that must be a map of known keys.
     *
     * @param name what the node is, for the finding that it is no map
     */
    static Fields of(Node node, String name, Findings findings, List<String> known) {
        Fields fields = open(node, name, findings);
        for (Entry entry : fields.map.entries()) {
            if (!known.contains(entry.key().text())) {
                String all = String.join(", ", known);
                findings.add(
                        Code.FORM_UNKNOWN_KEY, entry.key().span(), entry.key().text(), all);
            }
        }
        return fields;
    }

    /** The fields of a node that must be a map of free keys. */
    static Fields open(Node node, String name, Findings findings) {
        if (node instanceof MapNode map) {
            return new Fields(map, findings);
        }
        findings.add(Code.FORM_SHAPE, node.span(), name, MAP);
        // What a map would have to hold is not missing besides.
        return new Fields(new MapNode(List.of(), node.span()), new Findings());
    }

    SourceSpan span() {
        return map.span();
    }

    List<Entry> entries() {
        return map.entries();
    }

    boolean has(String key) {
        return map.get(key).isPresent();
    }

    Optional<Node> node(String key) {
        return map.get(key);
    }

    /** A node that must be there. */
    Optional<Node> required(String key) {
        Optional<Node> node = map.get(key);
        if (node.isEmpty()) {
            findings.add(Code.FORM_MISSING, span(), key);
        }
        return node;
    }

    /** A text that must be there; empty after a finding. */
    String requiredText(String key) {
        return required(key).map(node -> text(key, node)).orElse("");
    }

    /** A text, empty where it is left out. */
    String text(String key) {
        return node(key).map(node -> text(key, node)).orElse("");
    }

    /** A whole number above 0. */
    int number(String key, int otherwise) {
        return node(key).map(node -> number(key, node, otherwise)).orElse(otherwise);
    }

    /** {@code true} or {@code false}. */
    boolean flag(String key) {
        return choice(key, List.of("false", "true"), "false").equals("true");
    }

    /** One of several words. */
    String choice(String key, List<String> words, String otherwise) {
        String word = has(key) ? text(key) : otherwise;
        if (words.contains(word)) {
            return word;
        }
        findings.add(Code.FORM_CHOICE, node(key).map(Node::span).orElse(span()), word, String.join(", ", words));
        return otherwise;
    }

    /** The items of a list, none where it is left out. */
    List<Node> list(String key) {
        return node(key).map(node -> list(key, node)).orElse(List.of());
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(item -> texts.add(text(key, item)));
        return texts;
    }

    private List<Node> list(String key, Node node) {
        if (node instanceof ListNode list) {
            return list.items();
        }
        findings.add(Code.FORM_SHAPE, node.span(), key, LIST);
        return List.of();
    }

    private String text(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        findings.add(Code.FORM_SHAPE, node.span(), key, TEXT);
        return "";
    }

    private int number(String key, Node node, int otherwise) {
        String text = node instanceof ScalarNode scalar ? scalar.text() : "";
        if (text.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(text);
        }
        findings.add(Code.FORM_SHAPE, node.span(), key, NUMBER);
        return otherwise;
    }
}
