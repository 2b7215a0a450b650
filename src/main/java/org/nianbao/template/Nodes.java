package org.nianbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Questions to a Markdown tree. */
final class Nodes {
    private Nodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The characters inside nodes, a line end for each break; images and footnotes have none. */
    static String text(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> appendText(node, out));
        return out.toString();
    }

    private static void appendText(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            out.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append('\n');
        } else if (!(node instanceof Image)) {
            children(node).forEach(child -> appendText(child, out));
        }
    }

    /**
     * The paragraphs of one of Markdown: a line that begins with U+3000 begins another, as in text that comes from a
     * word processor.
     */
    static List<List<Node>> paragraphs(Node paragraph) {
        List<List<Node>> paragraphs = new ArrayList<>();
        List<Node> current = new ArrayList<>();
        for (Node node : children(paragraph)) {
            if (node instanceof SoftLineBreak && isIndented(node.getNext())) {
                paragraphs.add(current);
                current = new ArrayList<>();
            } else {
                current.add(node);
            }
        }
        paragraphs.add(current);
        return paragraphs.stream().filter(nodes -> !nodes.isEmpty()).toList();
    }

    /** The lines of a paragraph, each with the break that ends it. */
    static List<List<Node>> lines(List<Node> paragraph) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : paragraph) {
            line.add(node);
            if (isBreak(node)) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        lines.add(line);
        return lines.stream().filter(nodes -> !nodes.isEmpty()).toList();
    }

    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isIndented(Node node) {
        return node instanceof Text text && text.getLiteral().startsWith("\u3000");
    }

    /**
     * Makes a number of characters end at the end of a node, cutting a text in two where needed.
     *
     * @return how many nodes hold the characters; nothing where the place lies inside another node
     */
    static Optional<Integer> cut(List<Node> nodes, int characters) {
        int left = characters;
        for (int i = 0; i < nodes.size(); i++) {
            int length = text(List.of(nodes.get(i))).length();
            if (left == length) {
                return Optional.of(i + 1);
            }
            if (left < length) {
                return cutText(nodes, i, left);
            }
            left -= length;
        }
        return Optional.empty();
    }

    private static Optional<Integer> cutText(List<Node> nodes, int index, int at) {
        if (!(nodes.get(index) instanceof Text whole)) {
            return Optional.empty();
        }
        Text rest = new Text(whole.getLiteral().substring(at));
        rest.setSourceSpans(whole.getSourceSpans());
        whole.setLiteral(whole.getLiteral().substring(0, at));
        whole.insertAfter(rest);
        nodes.add(index + 1, rest);
        return Optional.of(index + 1);
    }
}
