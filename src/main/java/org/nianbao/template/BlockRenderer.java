package org.nianbao.template;

import static org.nianbao.source.Code.NARRATIVE_DEFINITION;
import static org.nianbao.source.Code.NARRATIVE_HEADING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.nianbao.report.Chart;
import org.nianbao.report.Charts;
import org.nianbao.source.SourceSpan;

/** The blocks of a narrative to markup; each carries its place in the data file. */
final class BlockRenderer {
    /** {@code ##} is the first level inside a part, which is an {@code h2} itself. */
    private static final int HIGHEST = 3;

    private static final int LOWEST = 5;

    private static final Pattern CHART = Pattern.compile("[\\s\\u3000]*\\{\\{([^{}]*)\\}\\}[\\s\\u3000]*");

    private final Passage passage;
    private final FigureNumbers figures;
    private final StringBuilder out = new StringBuilder();
    private final InlineRenderer lines;

    BlockRenderer(Passage passage, Footnotes footnotes, FigureNumbers figures) {
        this.passage = passage;
        this.figures = figures;
        this.lines = new InlineRenderer(passage, footnotes, out);
    }

    /** What was rendered. */
    String markup() {
        return out.toString();
    }

    /** Renders the blocks inside a node. */
    void blocks(Node parent) {
        Nodes.children(parent).forEach(this::block);
    }

    private void block(Node block) {
        if (block instanceof Paragraph) {
            Nodes.paragraphs(block).forEach(this::paragraphOrCharts);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof BulletList) {
            list("ul", "", block);
        } else if (block instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            list("ol", start == null || start == 1 ? "" : " start=\"" + start + "\"", list);
        } else if (block instanceof TableBlock) {
            new TableRenderer(passage, lines, out).table(block);
        } else if (block instanceof LinkReferenceDefinition definition) {
            passage.report(NARRATIVE_DEFINITION, definition, definition.getLabel());
        } else if (!(block instanceof FootnoteDefinition)) {
            blocks(block);
        }
    }

    private void heading(Heading heading) {
        int level = Math.min(LOWEST, Math.max(HIGHEST, heading.getLevel() + 1));
        if (level != heading.getLevel() + 1) {
            passage.report(NARRATIVE_HEADING, heading, "#".repeat(heading.getLevel()), "#".repeat(level - 1));
        }
        element("h" + level, Nodes.children(heading), heading);
    }

    private void element(String tag, List<Node> content, Node place) {
        open(tag, "", place);
        lines.line(content);
        out.append("</").append(tag).append('>');
    }

    private void open(String tag, String attributes, Node place) {
        out.append('<').append(tag).append(attributes).append(" data-src=\"");
        out.append(ReportModel.src(passage.place(place))).append("\">");
    }

    /** A line that holds a chart and nothing else stands for itself; the lines around it are paragraphs. */
    private void paragraphOrCharts(List<Node> content) {
        List<Node> text = new ArrayList<>();
        for (List<Node> line : Nodes.lines(content)) {
            Optional<String> chart = chart(Nodes.text(line));
            if (chart.isPresent()) {
                flush(text);
                chart(chart.get(), line.get(0));
            } else {
                text.addAll(line);
            }
        }
        flush(text);
    }

    private static Optional<String> chart(String line) {
        return Optional.of(CHART.matcher(Markdown.written(line)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(Charts::isChart);
    }

    private void chart(String text, Node line) {
        SourceSpan place = passage.place(line, "{{");
        Optional<Chart> chart = passage.cited().chart(text, place);
        if (chart.isPresent()) {
            ChartRenderer.render(chart.get(), figures, place, out);
        } else {
            open("p", "", line);
            XmlText.escape("{{" + text + "}}", out);
            out.append("</p>");
        }
    }

    private void flush(List<Node> lines) {
        while (!lines.isEmpty() && Nodes.isBreak(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (!lines.isEmpty()) {
            paragraph(List.copyOf(lines));
        }
        lines.clear();
    }

    private void paragraph(List<Node> lines) {
        List<Node> content = new ArrayList<>(lines);
        if (isPictures(content)) {
            content.stream()
                    .filter(Image.class::isInstance)
                    .map(Image.class::cast)
                    .forEach(this::figure);
            return;
        }
        String text = Nodes.text(content);
        int indent = indent(text);
        String unindented = text.substring(indent);
        Optional<Lead> lead = Lead.of(unindented);
        if (lead.isPresent() && lead.get().isHeading(unindented)) {
            element("h" + lead.get().level(), content, content.get(0));
        } else if (lead.isEmpty() || !runIn(content, lead.get(), indent)) {
            element("p", content, content.get(0));
        }
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && TextWriter.isIndent(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** A run-in heading; false where its end lies inside emphasis or a link, which cannot be cut. */
    private boolean runIn(List<Node> content, Lead lead, int indent) {
        Optional<Integer> end = Nodes.cut(content, indent + lead.length());
        if (end.isEmpty()) {
            return false;
        }
        open("p", " class=\"run-in\"", content.get(0));
        out.append("<span class=\"lead lead-").append(lead.level()).append("\">");
        lines.line(content.subList(0, end.get()));
        out.append("</span>");
        lines.rest(content.subList(end.get(), content.size()));
        out.append("</p>");
        return true;
    }

    /** Whether a paragraph holds images and nothing else. */
    private static boolean isPictures(List<Node> content) {
        boolean onlyImages = content.stream()
                .allMatch(node -> node instanceof Image
                        || node instanceof SoftLineBreak
                        || node instanceof Text text && text.getLiteral().isBlank());
        return onlyImages && content.stream().anyMatch(Image.class::isInstance);
    }

    private void figure(Image image) {
        open("figure", "", image);
        lines.image(image);
        String title = image.getTitle();
        List<Node> caption = title == null || title.isEmpty() ? Nodes.children(image) : List.of(new Text(title));
        if (!Nodes.text(caption).isBlank()) {
            figures.note(Nodes.text(caption), passage.place(image));
            element("figcaption", caption, image);
        }
        out.append("</figure>");
    }

    private void list(String tag, String attributes, Node list) {
        open(tag, attributes, list);
        for (Node item : Nodes.children(list)) {
            open("li", "", item);
            item(Nodes.children(item));
            out.append("</li>");
        }
        out.append("</").append(tag).append('>');
    }

    /** The first paragraph of an item stands in it without an element of its own. */
    private void item(List<Node> blocks) {
        List<Node> rest = new ArrayList<>(blocks);
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
            lines.line(Nodes.children(first));
            rest.remove(0);
        }
        rest.forEach(this::block);
    }
}
