package org.nianbao.source;

/**
 * The catalogue of findings. Each has an id, a weight, a sentence in {@code messages*.properties} under the id, and
 * mostly a hint under {@code id.hint}.
 */
public enum Code {
    // ---- files (source, build)
    FILE_UNREADABLE("file.unreadable", Severity.ERROR),
    FILE_MISSING("file.missing", Severity.ERROR),
    FILE_TOO_LARGE("file.too-large", Severity.ERROR),
    FILE_EMPTY("file.empty", Severity.ERROR),
    FILE_BINARY("file.binary", Severity.ERROR),
    FILE_ENCODING("file.encoding", Severity.ERROR),
    FILE_CONTROL("file.control", Severity.ERROR),
    BUILD_NO_REPORT("build.no-report", Severity.ERROR),
    BUILD_NOT_A_REPORT("build.not-a-report", Severity.INFO),
    BUILD_SAME_OUTPUT("build.same-output", Severity.ERROR),
    BUILD_UNWRITABLE("build.unwritable", Severity.ERROR),
    FILE_UNWRITABLE("file.unwritable", Severity.ERROR),
    PROGRAM_FAULT("program.fault", Severity.ERROR),

    // ---- YAML text (yaml)
    YAML_SYNTAX("yaml.syntax", Severity.ERROR),
    YAML_DUPLICATE("yaml.duplicate", Severity.ERROR),
    YAML_MERGE("yaml.merge", Severity.ERROR),
    YAML_ALIAS("yaml.alias", Severity.ERROR),
    YAML_TAG("yaml.tag", Severity.ERROR),
    YAML_DEPTH("yaml.depth", Severity.ERROR),
    YAML_DOCUMENTS("yaml.documents", Severity.ERROR),
    YAML_KEY("yaml.key", Severity.ERROR),
    YAML_FULLWIDTH_COLON("yaml.fullwidth-colon", Severity.ERROR),
    YAML_COLON_SPACE("yaml.colon-space", Severity.ERROR),
    YAML_COLON_IN_TEXT("yaml.colon-in-text", Severity.ERROR),
    YAML_NO_COLON("yaml.no-colon", Severity.ERROR),
    YAML_FULLWIDTH_COMMA("yaml.fullwidth-comma", Severity.ERROR),
    YAML_EMPTY_ITEM("yaml.empty-item", Severity.ERROR),
    YAML_BARE_DASH("yaml.bare-dash", Severity.ERROR),
    YAML_LIST_INLINE("yaml.list-inline", Severity.ERROR),
    YAML_INDENT_TAB("yaml.indent-tab", Severity.ERROR),
    YAML_INDENT_FULLWIDTH("yaml.indent-fullwidth", Severity.ERROR),
    YAML_INDENT_SPACE("yaml.indent-space", Severity.ERROR),
    YAML_INDENT("yaml.indent", Severity.ERROR),
    YAML_QUOTE_OPEN("yaml.quote-open", Severity.ERROR),
    YAML_AFTER_QUOTE("yaml.after-quote", Severity.ERROR),
    YAML_ESCAPE("yaml.escape", Severity.ERROR),
    YAML_START_CHARACTER("yaml.start-character", Severity.ERROR),
    YAML_BRACKET("yaml.bracket", Severity.ERROR),

    // ---- form editions (form)
    FORM_NONE("form.none", Severity.ERROR),
    FORM_SHAPE("form.shape", Severity.ERROR),
    FORM_MISSING("form.missing", Severity.ERROR),
    FORM_UNKNOWN_KEY("form.unknown-key", Severity.ERROR),
    FORM_CHOICE("form.choice", Severity.ERROR),
    FORM_DUPLICATE("form.duplicate", Severity.ERROR),
    FORM_SPANS("form.spans", Severity.ERROR),
    FORM_EXPRESSION("form.expression", Severity.ERROR),
    FORM_TERM("form.term", Severity.ERROR),
    FORM_YEARS("form.years", Severity.ERROR),

    // ---- shape of the report (report)
    REPORT_NOT_A_MAP("report.not-a-map", Severity.ERROR),
    REPORT_REQUIRED("report.required", Severity.ERROR),
    REPORT_UNKNOWN_KEY("report.unknown-key", Severity.ERROR),
    REPORT_STRANGE_KEY("report.strange-key", Severity.ERROR),
    REPORT_MISPLACED_KEY("report.misplaced-key", Severity.ERROR),
    REPORT_DUPLICATE_KEY("report.duplicate-key", Severity.ERROR),
    REPORT_KIND("report.kind", Severity.ERROR),
    REPORT_CHOICE("report.choice", Severity.ERROR),
    REPORT_YEAR("report.year", Severity.ERROR),
    REPORT_YEAR_WITHOUT_FORM("report.year-without-form", Severity.ERROR),
    REPORT_EDITION("report.edition", Severity.ERROR),
    REPORT_EDITION_YEAR("report.edition-year", Severity.WARNING),
    REPORT_VARIANT("report.variant", Severity.ERROR),
    REPORT_DATE("report.date", Severity.ERROR),
    REPORT_DATE_STYLE("report.date-style", Severity.ERROR),
    REPORT_DATE_IMPOSSIBLE("report.date-impossible", Severity.ERROR),
    REPORT_NO_TABLE("report.no-table", Severity.ERROR),
    REPORT_TABLE_MIXED("report.table-mixed", Severity.ERROR),
    REPORT_GROUP_AS_ROW("report.group-as-row", Severity.ERROR),
    REPORT_GROUP_VARIANT("report.group-variant", Severity.ERROR),
    REPORT_ROW_LENGTH("report.row-length", Severity.ERROR),
    REPORT_CELL("report.cell", Severity.ERROR),
    REPORT_CELL_UNIT("report.cell-unit", Severity.ERROR),
    REPORT_CELL_NOTE("report.cell-note", Severity.ERROR),
    REPORT_CELL_THOUSANDS("report.cell-thousands", Severity.ERROR),
    REPORT_CELL_ZERO("report.cell-zero", Severity.WARNING),
    REPORT_FULLWIDTH("report.fullwidth", Severity.INFO),
    REPORT_IGNORE_REASON("report.ignore-reason", Severity.ERROR),
    REPORT_IGNORE_CODE("report.ignore-code", Severity.WARNING),
    REPORT_CITATION("report.citation", Severity.ERROR),
    REPORT_CITATION_BLANK("report.citation-blank", Severity.WARNING),

    // ---- figures and text (check)
    T3_BALANCE("t3.balance", Severity.ERROR),
    T3_RESULTS("t3.results", Severity.ERROR),
    T3_ROW_TOTAL("t3.row_total", Severity.ERROR),
    T4_BLOCK_TOTAL("t4.block_total", Severity.ERROR),
    SUM_BROKEN("sum.broken", Severity.ERROR),
    SUM_UNCHECKED("sum.unchecked", Severity.INFO),
    ANY_COUNT("any.count", Severity.ERROR),
    ANY_AMOUNT("any.amount", Severity.ERROR),
    ANY_BLANK("any.blank", Severity.WARNING),
    ANY_MARKER("any.marker", Severity.WARNING),
    TABLE_EMPTY("table.empty", Severity.WARNING),
    TABLE_MISSING("table.missing", Severity.WARNING),
    TABLE_IMAGE("table.image", Severity.WARNING),
    PART_MISSING("part.missing", Severity.WARNING),
    YEAR_CARRY("year.carry", Severity.ERROR),
    YEAR_VALID("year.valid", Severity.WARNING),
    YEAR_ITEMS("year.items", Severity.WARNING),
    YEAR_PUBLIC("year.public", Severity.WARNING),
    YEAR_RULE("year.rule", Severity.WARNING),
    YEAR_UNCHECKED("year.unchecked", Severity.INFO),
    YEAR_NONE("year.none", Severity.INFO),
    YEAR_OTHER("year.other", Severity.WARNING),
    YEAR_UNREADABLE("year.unreadable", Severity.WARNING),
    YEAR_TEXT("year.text", Severity.WARNING),
    REASON_LISTED("reason.listed", Severity.INFO),
    REASON_USELESS("reason.useless", Severity.WARNING),
    IGNORE_LISTED("ignore.listed", Severity.INFO),
    TEXT_RECEIVED("text.received", Severity.WARNING),
    TEXT_APPLICANTS("text.applicants", Severity.WARNING),
    TEXT_RESULTS("text.results", Severity.WARNING),
    TEXT_FINISHED("text.finished", Severity.WARNING),
    TEXT_CARRIED("text.carried", Severity.WARNING),
    TEXT_PERCENT("text.percent", Severity.WARNING),
    TEXT_LITIGATION("text.litigation", Severity.WARNING),
    TEXT_DOCUMENTS("text.documents", Severity.WARNING),
    TEXT_NONE_RECEIVED("text.none-received", Severity.WARNING),
    TEXT_ALL_FINISHED("text.all-finished", Severity.WARNING),
    TEXT_NO_CASES("text.no-cases", Severity.WARNING),
    TEXT_YEAR("text.year", Severity.WARNING),
    PART_ASPECTS("part.aspects", Severity.WARNING),
    PART_EMPTY("part.empty", Severity.WARNING),
    PART_THIN("part.thin", Severity.WARNING),
    PART_FEES("part.fees", Severity.WARNING),
    HEADING_TITLE("heading.title", Severity.WARNING),
    HEADING_REWORDED("heading.reworded", Severity.WARNING),
    HEADING_NUMBER("heading.number", Severity.WARNING),
    HEADING_TWICE("heading.twice", Severity.WARNING),
    HEADING_ORDER("heading.order", Severity.INFO),
    FORM_VARIANT("form.variant", Severity.WARNING),
    DATE_LATE("date.late", Severity.WARNING),
    DATE_EARLY("date.early", Severity.WARNING),
    STYLE_ASCII_MARK("style.ascii-mark", Severity.WARNING),
    STYLE_PAIRS("style.pairs", Severity.WARNING),
    STYLE_DOC_NUMBER("style.doc-number", Severity.WARNING),
    STYLE_NBSP("style.nbsp", Severity.WARNING),
    STYLE_SPACE("style.space", Severity.WARNING),
    STYLE_LOST("style.lost", Severity.WARNING),
    STYLE_DOUBLED("style.doubled", Severity.WARNING),
    STYLE_ZERO("style.zero", Severity.WARNING),
    STYLE_DATE_DOT("style.date-dot", Severity.WARNING),

    // ---- templates and narrative (template)
    TEMPLATE_UNREADABLE("template.unreadable", Severity.ERROR),
    TEMPLATE_OUTSIDE("template.outside", Severity.ERROR),
    TEMPLATE_MISSING("template.missing", Severity.ERROR),
    TEMPLATE_SYNTAX("template.syntax", Severity.ERROR),
    TEMPLATE_NAME("template.name", Severity.ERROR),
    TEMPLATE_FAILED("template.failed", Severity.ERROR),
    TEMPLATE_TIME("template.time", Severity.ERROR),
    TEMPLATE_DEPTH("template.depth", Severity.ERROR),
    TEMPLATE_OUTPUT("template.output", Severity.ERROR),
    NARRATIVE_HTML("narrative.html", Severity.WARNING),
    NARRATIVE_HEADING("narrative.heading", Severity.WARNING),
    NARRATIVE_LINK("narrative.link", Severity.ERROR),
    NARRATIVE_DEFINITION("narrative.definition", Severity.WARNING),
    NARRATIVE_FOOTNOTE_MISSING("narrative.footnote-missing", Severity.ERROR),
    NARRATIVE_FOOTNOTE_UNUSED("narrative.footnote-unused", Severity.WARNING),
    NARRATIVE_FOOTNOTE_NESTED("narrative.footnote-nested", Severity.ERROR),
    NARRATIVE_MARK("narrative.mark", Severity.INFO),
    NARRATIVE_QUOTE("narrative.quote", Severity.WARNING),

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
    STYLE_UNCLOSED("style.unclosed", Severity.ERROR),
    STYLE_AT_RULE("style.at-rule", Severity.ERROR),
    STYLE_SELECTOR("style.selector", Severity.ERROR),
    STYLE_PROPERTY("style.property", Severity.ERROR),
    STYLE_VALUE("style.value", Severity.ERROR),
    STYLE_MISPLACED("style.misplaced", Severity.ERROR),

    // ---- fonts and characters (font, text)
    GLYPH_MISSING("glyph.missing", Severity.ERROR),
    FONT_MISSING("font.missing", Severity.ERROR),
    FONT_UNREADABLE("font.unreadable", Severity.ERROR),
    FONT_NO_FONT("font.no-font", Severity.ERROR),
    FONT_INDEX("font.index", Severity.ERROR),
    FONT_FORMAT("font.format", Severity.ERROR),
    FONT_DAMAGED("font.damaged", Severity.ERROR),
    FONT_RESTRICTED("font.restricted", Severity.ERROR),
    FONTS_SHAPE("fonts.shape", Severity.ERROR),
    FONTS_UNKNOWN_KEY("fonts.unknown-key", Severity.ERROR),
    FONTS_UNKNOWN_FACE("fonts.unknown-face", Severity.ERROR),
    FONTS_NO_FALLBACK("fonts.no-fallback", Severity.ERROR),
    CHARACTER_PRIVATE("character.private", Severity.ERROR),
    CHARACTER_BROKEN("character.broken", Severity.ERROR),
    CHARACTER_EMOJI("character.emoji", Severity.ERROR),
    CHARACTER_CONTROL("character.control", Severity.WARNING),
    CHARACTER_DIRECTION("character.direction", Severity.WARNING),
    CHARACTER_VARIANT("character.variant", Severity.INFO),

    // ---- images (layout)
    IMAGE_MISSING("image.missing", Severity.ERROR),
    IMAGE_OUTSIDE("image.outside", Severity.ERROR),
    IMAGE_BROKEN("image.broken", Severity.ERROR),
    IMAGE_HUGE("image.huge", Severity.ERROR),

    // ---- layout (layout)
    LAYOUT_SMALL_FIGURE("layout.small-figure", Severity.WARNING),
    LAYOUT_OVERFLOW("layout.overflow", Severity.ERROR),

    // ---- PDF (pdf)
    IMAGE_UNREADABLE("image.unreadable", Severity.ERROR),
    LINK_TARGET("link.target", Severity.WARNING),
    IMAGE_RESOLUTION("image.resolution", Severity.WARNING),
    ICC_UNREADABLE("icc.unreadable", Severity.ERROR),
    ICC_UNFIT("icc.unfit", Severity.ERROR);

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
