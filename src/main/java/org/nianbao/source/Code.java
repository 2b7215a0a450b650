package org.nianbao.source;

/**
 * The catalogue of findings. Each has an id, a weight, a sentence in {@code messages*.properties} under the id, and
 * mostly a hint under {@code id.hint}.
 */
public enum Code {
    // ---- files (source, build)
    FILE_UNREADABLE("file.unreadable", Severity.ERROR),

    // ---- YAML text (yaml)
    YAML_SYNTAX("yaml.syntax", Severity.ERROR),

    // ---- form editions (form)
    FORM_SHAPE("form.shape", Severity.ERROR),

    // ---- shape of the report (report)
    REPORT_UNKNOWN_KEY("report.unknown-key", Severity.ERROR),

    // ---- figures and text (check)

    // ---- templates and narrative (template)
    TEMPLATE_SYNTAX("template.syntax", Severity.ERROR),

    // ---- markup (markup)
    MARKUP_SYNTAX("markup.syntax", Severity.ERROR),
    MARKUP_REFERENCE("markup.reference", Severity.ERROR),
    MARKUP_ELEMENT("markup.element", Severity.ERROR),
    MARKUP_ATTRIBUTE("markup.attribute", Severity.ERROR),
    MARKUP_PLACE("markup.place", Severity.ERROR),
    MARKUP_TEXT("markup.text", Severity.ERROR),
    MARKUP_NUMBER("markup.number", Severity.ERROR),
    MARKUP_ID("markup.id", Severity.ERROR),
    MARKUP_HEADERS("markup.headers", Severity.ERROR),
    MARKUP_LINK("markup.link", Severity.WARNING),
    MARKUP_DEPTH("markup.depth", Severity.ERROR),

    // ---- style sheets (style)
    STYLE_SYNTAX("style.syntax", Severity.ERROR),

    // ---- fonts and characters (font, text)
    GLYPH_MISSING("glyph.missing", Severity.ERROR),

    // ---- images (layout)
    IMAGE_MISSING("image.missing", Severity.ERROR),

    // ---- layout (layout)
    LAYOUT_OVERFLOW("layout.overflow", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The name under which the finding is documented, ignored and searched: {@code t3.balance}. */
    public String id() {
        return id;
    }

    /** The weight unless an option changes it. */
    public Severity severity() {
        return severity;
    }
}
