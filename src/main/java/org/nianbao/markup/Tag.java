package org.nianbao.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of the markup; a browser shows the same file roughly. */
public enum Tag {
    HTML,
    HEAD,
    TITLE,
    META,
    BODY,
    HEADER,
    FOOTER,
    SECTION,
    DIV,
    H1,
    H2,
    H3,
    H4,
    H5,
    P,
    OL,
    UL,
    LI,
    TABLE,
    CAPTION,
    COLGROUP,
    COL,
    THEAD,
    TBODY,
    TFOOT,
    TR,
    TH,
    TD,
    FIGURE,
    IMG,
    FIGCAPTION,
    ASIDE,
    A,
    SPAN,
    STRONG,
    EM,
    SUP,
    SUB,
    BR;

    private static final Map<String, Tag> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Tag::id, Function.identity()));

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name as written: {@code h1}. */
    public String id() {
        return id;
    }

    /** The tag of a name. */
    public static Optional<Tag> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** 1 to 5 for {@code h1} to {@code h5}, else 0. */
    public int headingLevel() {
        return this.ordinal() >= H1.ordinal() && this.ordinal() <= H5.ordinal() ? ordinal() - H1.ordinal() + 1 : 0;
    }
}
