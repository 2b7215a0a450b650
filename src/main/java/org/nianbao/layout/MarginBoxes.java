package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.ContentItem;
import org.nianbao.style.PageStyle;
import org.nianbao.style.PageStyle.MarginBox;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.Style;
import org.nianbao.style.TableStyle.VerticalAlign;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;
import org.nianbao.text.LineSettings;
import org.nianbao.text.TextMemory;

/**
 * Sets running heads and page numbers into the margins of finished pages.
 *
 * <p>A box is as wide as the type area and as high as its margin; what stands in it lies by its padding and alignment.
 */
final class MarginBoxes {
    private final Looks looks;
    private final TextMemory texts;
    private final int pageCount;

    MarginBoxes(Looks looks, TextMemory texts, int pageCount) {
        this.looks = looks;
        this.texts = texts;
        this.pageCount = pageCount;
    }

    /** Fills the margin boxes of a page, always in the same order. */
    void fill(Sheet sheet) {
        Map<Position, MarginBox> boxes = sheet.page().style().boxes();
        for (Position position : Position.values()) {
            Optional.ofNullable(boxes.get(position)).ifPresent(box -> fill(sheet, position, box));
        }
    }

    private void fill(Sheet sheet, Position position, MarginBox box) {
        Style style = box.style();
        Area area = areaOf(sheet.page().style(), position);
        double left = area.x() + Boxes.left(style.box());
        double width = area.width() - Boxes.left(style.box()) - Boxes.right(style.box());
        List<InlinePiece> pieces = pieces(sheet, box);
        if (pieces.isEmpty()) {
            return;
        }
        List<Line> lines =
                texts.lines(pieces, settings(position, style), 0, width).lines();
        Mark mark = new Mark.Artifact(isTop(position) ? ArtifactKind.HEADER : ArtifactKind.FOOTER);
        double pitch = style.text().lineHeight();
        double top = top(style, area, lines.size() * pitch);
        double ascent = (pitch - style.font().size()) / 2 + looks.ascent(style);
        for (int i = 0; i < lines.size(); i++) {
            sheet.page().marked(lines.get(i), left, top + i * pitch + ascent, mark);
        }
        rules(sheet.page(), style, area, top, lines.size() * pitch);
    }

    private static void rules(PageBuilder page, Style style, Area area, double top, double height) {
        Border below = style.box().border().bottom();
        if (below.width() > 0) {
            double y = top + height + style.box().padding().bottom() + below.width() / 2;
            page.add(new PageItem.Rule(area.x(), y, area.right(), y, below.width(), below.color()));
        }
        Border above = style.box().border().top();
        if (above.width() > 0) {
            double y = top - style.box().padding().top() - above.width() / 2;
            page.add(new PageItem.Rule(area.x(), y, area.right(), y, above.width(), above.color()));
        }
    }

    private static double top(Style style, Area area, double height) {
        double upper = area.y() + Boxes.top(style.box());
        double lower = area.bottom() - Boxes.bottom(style.box());
        VerticalAlign align = style.table().verticalAlign();
        double share = align == VerticalAlign.TOP ? 0 : align == VerticalAlign.MIDDLE ? 0.5 : 1;
        return upper + (lower - upper - height) * share;
    }

    private static Area areaOf(PageStyle style, Position position) {
        Area area = PageBuilder.areaOf(style);
        return isTop(position)
                ? new Area(area.x(), 0, area.width(), area.y())
                : new Area(area.x(), area.bottom(), area.width(), style.height() - area.bottom());
    }

    private static boolean isTop(Position position) {
        return position.name().startsWith("TOP");
    }

    private static LineSettings settings(Position position, Style style) {
        LineSettings left = Looks.measuring(Looks.paragraph(style.text()));
        String name = position.name();
        Align align = name.endsWith("CENTER") ? Align.CENTER : name.endsWith("RIGHT") ? Align.RIGHT : Align.LEFT;
        return new LineSettings(
                align, left.level(), left.trim(), left.autospace(), false, false, left.keepTogether(), false);
    }

    private List<InlinePiece> pieces(Sheet sheet, MarginBox box) {
        List<InlinePiece> pieces = new ArrayList<>();
        for (ContentItem item : box.content()) {
            String text = text(sheet, item);
            if (!text.isEmpty()) {
                InlinePiece.Look look = looks.of(box.style().font());
                pieces.add(new InlinePiece.Characters(text, look, -1, SourceSpan.NONE));
            }
        }
        return pieces;
    }

    private String text(Sheet sheet, ContentItem item) {
        if (item instanceof ContentItem.Literal literal) {
            return literal.text();
        } else if (item instanceof ContentItem.PageNumber) {
            return String.valueOf(sheet.page().number());
        } else if (item instanceof ContentItem.PageCount) {
            return String.valueOf(pageCount);
        } else if (item instanceof ContentItem.StringReference reference) {
            return sheet.string(reference.name());
        }
        return "";
    }
}
