package org.nianbao.template;

import static org.nianbao.source.Code.NARRATIVE_FOOTNOTE_NESTED;
import static org.nianbao.source.Code.NARRATIVE_HTML;
import static org.nianbao.source.Code.NARRATIVE_LINK;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The content of lines to markup. */
final class InlineRenderer {
    /** Deeper emphasis is text; the limit keeps the markup within the depth its parser takes. */
    private static final int MOST_DEPTH = 20;

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "#");

    private final Passage passage;
    private final Footnotes footnotes;
    private final StringBuilder out;
    private final TextWriter text;
    private int depth;
    private boolean inFootnote;

    InlineRenderer(Passage passage, Footnotes footnotes, StringBuilder out) {
        this.passage = passage;
        this.footnotes = footnotes;
        this.out = out;
        this.text = new TextWriter(passage, out);
    }

    /** Renders the nodes as the start of a line. */
    void line(List<Node> nodes) {
        text.startLine();
        rest(nodes);
    }

    /** Renders the nodes as more of a line. */
    void rest(List<Node> nodes) {
        nodes.forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof Text characters) {
            text.write(characters.getLiteral(), node);
        } else if (node instanceof Code code) {
            text.write(code.getLiteral(), node);
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
            text.startLine();
        } else if (node instanceof HardLineBreak) {
            out.append("<br/>");
            text.startLine();
        } else {
            element(node);
        }
    }

    private void element(Node node) {
        if (node instanceof StrongEmphasis) {
            wrap("strong", node);
        } else if (node instanceof Emphasis) {
            wrap("em", node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof HtmlInline html) {
            passage.report(NARRATIVE_HTML, html, html.getLiteral());
            text.write(html.getLiteral(), node);
        } else if (node instanceof FootnoteReference reference) {
            footnote(reference);
        } else {
            rest(Nodes.children(node));
        }
    }

    private void wrap(String tag, Node node) {
        if (depth >= MOST_DEPTH) {
            flat(node);
            return;
        }
        depth++;
        out.append('<').append(tag).append('>');
        rest(Nodes.children(node));
        out.append("</").append(tag).append('>');
        depth--;
    }

    private void flat(Node node) {
        text.write(Nodes.text(Nodes.children(node)), node);
    }

    private void link(Link link) {
        String target = link.getDestination();
        String lower = target.toLowerCase(Locale.ROOT);
        if (depth >= MOST_DEPTH) {
            flat(link);
        } else if (SCHEMES.stream().noneMatch(lower::startsWith)) {
            passage.report(NARRATIVE_LINK, link, target);
            rest(Nodes.children(link));
        } else {
            depth++;
            attribute("href", target, out.append("<a"));
            title(link.getTitle());
            rest(Nodes.children(link));
            out.append("</a>");
            depth--;
        }
    }

    private void title(String title) {
        if (title != null && !title.isEmpty()) {
            attribute("title", title, out);
        }
        out.append('>');
    }

    /** Writes an image. */
    void image(Image image) {
        attribute("src", image.getDestination(), out.append("<img"));
        attribute("alt", text.resolve(Nodes.text(Nodes.children(image)), image), out);
        out.append("/>");
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        XmlText.escape(Markdown.written(value), out);
        out.append('"');
    }

    private void footnote(FootnoteReference reference) {
        Optional<FootnoteDefinition> note = footnotes.use(reference.getLabel());
        if (inFootnote || note.isEmpty()) {
            passage.report(NARRATIVE_FOOTNOTE_NESTED, reference, reference.getLabel());
            // in two pieces, or the writer would report a mark without a note
            text.write("[^", reference);
            text.write(reference.getLabel() + "]", reference);
            return;
        }
        inFootnote = true;
        out.append("<aside class=\"footnote\" data-src=\"");
        out.append(ReportModel.src(passage.place(note.get()))).append("\">");
        content(note.get());
        out.append("</aside>");
        inFootnote = false;
    }

    private void content(FootnoteDefinition note) {
        String between = "";
        for (Node block : Nodes.children(note)) {
            out.append(between);
            if (block instanceof Paragraph) {
                line(Nodes.children(block));
            } else {
                text.startLine();
                text.write(Nodes.text(List.of(block)), block);
            }
            between = "<br/>";
        }
    }
}
