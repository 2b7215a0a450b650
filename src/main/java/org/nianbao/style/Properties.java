package org.nianbao.style;

import static org.nianbao.style.Property.inherited;
import static org.nianbao.style.Property.own;
import static org.nianbao.style.Readers.either;
import static org.nianbao.style.Readers.keyword;
import static org.nianbao.style.Readers.keywords;

import java.util.List;
import java.util.Optional;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.BreakStyle.Inside;
import org.nianbao.style.GeneratedStyle.NamedString;
import org.nianbao.style.Style.Display;
import org.nianbao.style.TableStyle.Fit;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.ListStyle;
import org.nianbao.style.TextStyle.Trim;

/** The table of properties: name, initial value, what it takes, where it comes from. */
final class Properties {
    private static final String OWN = "nianbao";

    private static final Reader<Optional<Color>> PAINT =
            keyword("transparent", Optional.<Color>empty()).or(ColorReader.COLOR.map(Optional::of));
    private static final Reader<Optional<Color>> RULE_COLOR =
            keyword("currentcolor", Optional.<Color>empty()).or(ColorReader.COLOR.map(Optional::of));
    private static final Reader<Size> MARGIN =
            keyword("auto", (Size) new Size.Auto()).or(Readers.LENGTH.map(Size.Points::new));
    private static final Reader<Size> EXTENT =
            keyword("auto", (Size) new Size.Auto()).or(Readers.SIZE.map(Size.Points::new));
    private static final Reader<Size> WIDTHS =
            EXTENT.or(Readers.SHARE).or(keyword("fit-content", new Size.FitContent()));

    // ---- FontStyle
    static final Property<List<String>> FONT_FAMILY =
            inherited("font-family", "宋体", Readers.FAMILIES, "CSS Fonts 4; roles of GB/T 9704");
    static final Property<Double> FONT_SIZE = inherited(
            "font-size",
            "五号",
            Readers.SIZE.or(Readers.EM_SHARE).or(Readers.NAMED_SIZE),
            "CSS Fonts 4; 字号 in letterpress sizes");
    static final Property<Color> COLOR = inherited("color", "black", ColorReader.COLOR, "CSS Color 4");
    static final Property<Double> LETTER_SPACING =
            inherited("letter-spacing", "normal", keyword("normal", 0.0).or(Readers.LENGTH), "CSS Text 3");
    static final Property<Alignment> VERTICAL_ALIGN = own("vertical-align", "baseline", Alignment.READER, "CSS 2.2");

    // ---- TextStyle
    static final Property<Align> TEXT_ALIGN = inherited("text-align", "left", keywords(Align.values()), "CSS Text 3");
    static final Property<Double> TEXT_INDENT = inherited("text-indent", "0", Readers.LENGTH, "CSS Text 3");
    static final Property<LineHeight> LINE_HEIGHT = inherited("line-height", "1.5", LineHeight.READER, "CSS Inline 3");
    static final Property<Boolean> TEXT_WRAP =
            inherited("text-wrap", "wrap", either("wrap", "balance"), "CSS Text 4; GB/T 9704, 7.3.1");
    static final Property<LineBreak> LINE_BREAK =
            inherited("line-break", "normal", keywords(LineBreak.values()), "CSS Text 3; levels of CLREQ");
    static final Property<Trim> TEXT_SPACING_TRIM =
            inherited("text-spacing-trim", "trim-end", keywords(Trim.values()), "CSS Text 4; GB/T 15834, 5.1.10");
    static final Property<Boolean> TEXT_AUTOSPACE =
            inherited("text-autospace", "normal", either("no-autospace", "normal"), "CSS Text 4; CLREQ");
    static final Property<Boolean> HANGING_PUNCTUATION =
            inherited("hanging-punctuation", "none", either("none", "allow-end"), "CSS Text 3");
    static final Property<Boolean> LINE_SNAP =
            inherited("line-snap", "none", either("none", "baseline"), "CSS Line Grid 1; GB/T 9704, 5.2.3");
    static final Property<Boolean> WRITING_MODE =
            inherited("writing-mode", "horizontal-tb", either("horizontal-tb", "vertical-rl"), "CSS Writing Modes 4");
    static final Property<Integer> ORPHANS = inherited("orphans", "2", Readers.COUNT, "CSS Fragmentation 3");
    static final Property<Integer> WIDOWS = inherited("widows", "2", Readers.COUNT, "CSS Fragmentation 3");
    static final Property<ListStyle> LIST_STYLE_TYPE =
            inherited("list-style-type", "disc", keywords(ListStyle.values()), "CSS Lists 3");

    static final Property<Display> DISPLAY = own("display", "inline", keywords(Display.values()), "CSS Display 3");

    // ---- BoxStyle
    static final Property<Size> MARGIN_TOP = margin("top");
    static final Property<Size> MARGIN_RIGHT = margin("right");
    static final Property<Size> MARGIN_BOTTOM = margin("bottom");
    static final Property<Size> MARGIN_LEFT = margin("left");
    static final Property<Double> PADDING_TOP = padding("top");
    static final Property<Double> PADDING_RIGHT = padding("right");
    static final Property<Double> PADDING_BOTTOM = padding("bottom");
    static final Property<Double> PADDING_LEFT = padding("left");
    static final Property<Double> BORDER_TOP_WIDTH = borderWidth("top");
    static final Property<Double> BORDER_RIGHT_WIDTH = borderWidth("right");
    static final Property<Double> BORDER_BOTTOM_WIDTH = borderWidth("bottom");
    static final Property<Double> BORDER_LEFT_WIDTH = borderWidth("left");
    static final Property<Optional<Color>> BORDER_TOP_COLOR = borderColor("top");
    static final Property<Optional<Color>> BORDER_RIGHT_COLOR = borderColor("right");
    static final Property<Optional<Color>> BORDER_BOTTOM_COLOR = borderColor("bottom");
    static final Property<Optional<Color>> BORDER_LEFT_COLOR = borderColor("left");
    static final Property<Optional<Color>> BACKGROUND_COLOR =
            own("background-color", "transparent", PAINT, "CSS Backgrounds 3");
    static final Property<Size> WIDTH = own("width", "auto", WIDTHS, "CSS Sizing 3");
    static final Property<Size> HEIGHT = own("height", "auto", EXTENT, "CSS Sizing 3");
    static final Property<Double> MIN_HEIGHT = own("min-height", "0", Readers.SIZE, "CSS Sizing 3");

    // ---- BreakStyle
    static final Property<Break> BREAK_BEFORE =
            own("break-before", "auto", keywords(Break.values()), "CSS Fragmentation 3");
    static final Property<Break> BREAK_AFTER =
            own("break-after", "auto", keywords(Break.values()), "CSS Fragmentation 3");
    static final Property<Inside> BREAK_INSIDE =
            own("break-inside", "auto", keywords(Inside.values()), "CSS Fragmentation 3");
    static final Property<String> PAGE =
            inherited("page", "auto", keyword("auto", "").or(Readers.NAME), "CSS Paged Media 3");
    static final Property<Boolean> CLEAR = own("clear", "none", either("none", "top"), "CSS Page Floats 3");

    // ---- TableStyle
    static final Property<Boolean> BORDER_COLLAPSE =
            inherited("border-collapse", "separate", either("separate", "collapse"), "CSS Tables 3");
    static final Property<Fit> FIT = inherited("fit", "none", fits(), OWN);
    static final Property<Boolean> ORIENTATION =
            own("orientation", "portrait", either("portrait", "landscape"), OWN + "; GB/T 9704, 8");
    static final Property<Pattern> PATTERN = inherited("pattern", "gray(60%)", PatternReader.PATTERN, OWN);

    // ---- GeneratedStyle
    static final Property<Integer> BOOKMARK_LEVEL = own(
            "bookmark-level", "none", keyword("none", 0).or(Readers.COUNT), "CSS Generated Content for Paged Media");
    static final Property<List<NamedString>> STRING_SET =
            own("string-set", "none", ContentReader.STRING_SET, "CSS Generated Content for Paged Media");
    static final Property<Boolean> FLOAT =
            own("float", "none", either("none", "footnote"), "CSS Generated Content for Paged Media");
    static final Property<List<ContentItem>> CONTENT = own("content", "none", ContentReader.CONTENT, "CSS Content 3");

    // ---- PageStyle
    static final Property<Sheet> SIZE = own("size", "A4", Sheet.READER, "CSS Paged Media 3; GB/T 9704, 5.1");

    /** All of them, in the order of the documentation. */
    static final List<Property<?>> ALL = List.of(
            FONT_FAMILY,
            FONT_SIZE,
            COLOR,
            LETTER_SPACING,
            VERTICAL_ALIGN,
            TEXT_ALIGN,
            TEXT_INDENT,
            LINE_HEIGHT,
            TEXT_WRAP,
            LINE_BREAK,
            TEXT_SPACING_TRIM,
            TEXT_AUTOSPACE,
            HANGING_PUNCTUATION,
            LINE_SNAP,
            WRITING_MODE,
            ORPHANS,
            WIDOWS,
            LIST_STYLE_TYPE,
            DISPLAY,
            MARGIN_TOP,
            MARGIN_RIGHT,
            MARGIN_BOTTOM,
            MARGIN_LEFT,
            PADDING_TOP,
            PADDING_RIGHT,
            PADDING_BOTTOM,
            PADDING_LEFT,
            BORDER_TOP_WIDTH,
            BORDER_RIGHT_WIDTH,
            BORDER_BOTTOM_WIDTH,
            BORDER_LEFT_WIDTH,
            BORDER_TOP_COLOR,
            BORDER_RIGHT_COLOR,
            BORDER_BOTTOM_COLOR,
            BORDER_LEFT_COLOR,
            BACKGROUND_COLOR,
            WIDTH,
            HEIGHT,
            MIN_HEIGHT,
            BREAK_BEFORE,
            BREAK_AFTER,
            BREAK_INSIDE,
            PAGE,
            CLEAR,
            BORDER_COLLAPSE,
            FIT,
            ORIENTATION,
            PATTERN,
            BOOKMARK_LEVEL,
            STRING_SET,
            FLOAT,
            CONTENT,
            SIZE);

    private Properties() {}

    private static Property<Size> margin(String side) {
        return own("margin-" + side, "0", MARGIN, "CSS Box 3");
    }

    private static Property<Double> padding(String side) {
        return own("padding-" + side, "0", Readers.SIZE, "CSS Box 3");
    }

    private static Property<Double> borderWidth(String side) {
        return own("border-" + side + "-width", "0", Readers.SIZE, "CSS Backgrounds 3");
    }

    private static Property<Optional<Color>> borderColor(String side) {
        return own("border-" + side + "-color", "currentcolor", RULE_COLOR, "CSS Backgrounds 3");
    }

    private static Reader<Fit> fits() {
        Reader<Fit> lengths =
                new Reader<>("<length> <length>", in -> Readers.SIZE.read(in).flatMap(row -> Readers.SIZE
                        .read(in)
                        .map(font -> context -> new Fit(row.compute(context), font.compute(context)))));
        return keyword("none", Fit.NONE).or(lengths);
    }
}
