package org.nianbao.template;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables of the narrative to markup. A header row without text is left out. */
final class TableRenderer {
    private final Passage passage;
    private final InlineRenderer lines;
    private final StringBuilder out;

    TableRenderer(Passage passage, InlineRenderer lines, StringBuilder out) {
        this.passage = passage;
        this.lines = lines;
        this.out = out;
    }

    void table(Node table) {
        open("table", " class=\"narrative\"", table);
        for (Node group : Nodes.children(table)) {
            boolean head = group instanceof TableHead;
            if (!head || !Nodes.text(List.of(group)).isBlank()) {
                group(head ? "thead" : "tbody", group);
            }
        }
        out.append("</table>");
    }

    private void group(String tag, Node group) {
        out.append('<').append(tag).append('>');
        Nodes.children(group).forEach(this::row);
        out.append("</").append(tag).append('>');
    }

    private void row(Node row) {
        open("tr", "", row);
        for (Node child : Nodes.children(row)) {
            if (child instanceof TableCell cell) {
                cell(cell);
            }
        }
        out.append("</tr>");
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        out.append('<').append(tag).append(cell.isHeader() ? " scope=\"col\"" : "");
        if (cell.getAlignment() != null) {
            out.append(" class=\"")
                    .append(cell.getAlignment().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        out.append('>');
        lines.line(Nodes.children(cell));
        out.append("</").append(tag).append('>');
    }

    private void open(String tag, String attributes, Node place) {
        out.append('<').append(tag).append(attributes).append(" data-src=\"");
        out.append(ReportModel.src(passage.place(place))).append("\">");
    }
}
