package org.nianbao.style;

import java.util.Optional;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.BoxStyle.Borders;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Style.Display;

/** Computed values to the records layout works with. */
final class StyleAssembly {
    private StyleAssembly() {}

    /**
     * The style of an element.
     *
     * @param parentRise how far the parent's baseline is raised, in pt
     */
    static Style style(Values values, double parentRise) {
        Display display = values.get(Properties.DISPLAY);
        return new Style(
                font(values, display == Display.INLINE ? parentRise : 0, display),
                text(values),
                display,
                box(values),
                breaks(values),
                table(values),
                generated(values));
    }

    private static FontStyle font(Values values, double base, Display display) {
        double own = display == Display.INLINE
                ? values.get(Properties.VERTICAL_ALIGN).rise()
                : 0;
        return new FontStyle(
                values.get(Properties.FONT_FAMILY),
                values.fontSize(),
                values.get(Properties.COLOR),
                values.get(Properties.LETTER_SPACING),
                base + own);
    }

    private static TextStyle text(Values values) {
        return new TextStyle(
                values.get(Properties.TEXT_ALIGN),
                values.get(Properties.TEXT_INDENT),
                values.linePitch(),
                values.get(Properties.TEXT_WRAP),
                values.get(Properties.LINE_BREAK),
                values.get(Properties.TEXT_SPACING_TRIM),
                values.get(Properties.TEXT_AUTOSPACE),
                values.get(Properties.HANGING_PUNCTUATION),
                values.get(Properties.LINE_SNAP),
                values.get(Properties.WRITING_MODE),
                values.get(Properties.ORPHANS),
                values.get(Properties.WIDOWS),
                values.get(Properties.LIST_STYLE_TYPE));
    }

    private static BoxStyle box(Values values) {
        return new BoxStyle(
                margin(values),
                borders(values),
                padding(values),
                values.get(Properties.BACKGROUND_COLOR),
                values.get(Properties.WIDTH),
                values.get(Properties.HEIGHT),
                values.get(Properties.MIN_HEIGHT),
                values.get(Properties.MARGIN_LEFT) instanceof Size.Auto,
                values.get(Properties.MARGIN_RIGHT) instanceof Size.Auto);
    }

    /** The margins in pt, 0 for {@code auto}. */
    static Edges margin(Values values) {
        return new Edges(
                points(values.get(Properties.MARGIN_TOP)),
                points(values.get(Properties.MARGIN_RIGHT)),
                points(values.get(Properties.MARGIN_BOTTOM)),
                points(values.get(Properties.MARGIN_LEFT)));
    }

    private static double points(Size margin) {
        return margin instanceof Size.Points length ? length.value() : 0;
    }

    private static Edges padding(Values values) {
        return new Edges(
                values.get(Properties.PADDING_TOP),
                values.get(Properties.PADDING_RIGHT),
                values.get(Properties.PADDING_BOTTOM),
                values.get(Properties.PADDING_LEFT));
    }

    private static Borders borders(Values values) {
        return new Borders(
                border(values, Properties.BORDER_TOP_WIDTH, Properties.BORDER_TOP_COLOR),
                border(values, Properties.BORDER_RIGHT_WIDTH, Properties.BORDER_RIGHT_COLOR),
                border(values, Properties.BORDER_BOTTOM_WIDTH, Properties.BORDER_BOTTOM_COLOR),
                border(values, Properties.BORDER_LEFT_WIDTH, Properties.BORDER_LEFT_COLOR));
    }

    private static Border border(Values values, Property<Double> width, Property<Optional<Color>> color) {
        double points = values.get(width);
        return points == 0
                ? Border.NONE
                : new Border(points, values.get(color).orElseGet(() -> values.get(Properties.COLOR)));
    }

    private static BreakStyle breaks(Values values) {
        return new BreakStyle(
                values.get(Properties.BREAK_BEFORE),
                values.get(Properties.BREAK_AFTER),
                values.get(Properties.BREAK_INSIDE),
                values.get(Properties.PAGE),
                values.get(Properties.CLEAR));
    }

    private static TableStyle table(Values values) {
        return new TableStyle(
                values.get(Properties.BORDER_COLLAPSE),
                values.get(Properties.VERTICAL_ALIGN).cell(),
                values.get(Properties.FIT),
                values.get(Properties.ORIENTATION),
                values.get(Properties.PATTERN));
    }

    private static GeneratedStyle generated(Values values) {
        return new GeneratedStyle(
                values.get(Properties.BOOKMARK_LEVEL), values.get(Properties.STRING_SET), values.get(Properties.FLOAT));
    }
}
