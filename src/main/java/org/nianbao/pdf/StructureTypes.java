package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standard structure types (ISO 32000-1, 14.8.4). */
final class StructureTypes {
    private static final String GROUPING =
            "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private";
    private static final String BLOCK = "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot";
    private static final String INLINE =
            "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP";
    private static final String ILLUSTRATION = "Figure Formula Form";

    private static final Map<String, PdfName> NAMES = Stream.of(GROUPING, BLOCK, INLINE, ILLUSTRATION)
            .flatMap(group -> Stream.of(group.split(" ")))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PdfName::new));

    private StructureTypes() {}

    /**
     * The name of a type.
     *
     * @throws IllegalArgumentException where it is no standard type
     */
    static PdfName name(String type) {
        PdfName name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type + " is no standard structure type");
        }
        return name;
    }
}
