package org.nianbao.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Attachment;
import org.nianbao.report.Report.MetadataItem;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Signatory;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * A report as the names that templates use: maps, lists and finished strings, listed in {@code docs/templates.md}.
 * Narrative arrives as markup, all else as text that the engine escapes.
 */
final class ReportModel {
    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final Report report;
    private final MergeOptions options;
    private final Findings findings;
    private final TableModel tables;
    private final Narratives narratives;

    private ReportModel(Report report, MergeOptions options, FormGrids grids, Findings findings) {
        this.report = report;
        this.options = options;
        this.findings = findings;
        this.tables = new TableModel(grids, options, findings);
        this.narratives = new Narratives(Cited.in(report, options.past(), findings), report.punctuation(), findings);
    }

    /** The model of a report. */
    static Map<String, Object> of(Report report, MergeOptions options, FormGrids grids, Findings findings) {
        return new ReportModel(report, options, grids, findings).model();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("year", report.year());
        model.put("agency", text(report.agency(), report.place("agency")));
        model.put("kind", id(report.kind()));
        model.put("status", id(report.status()));
        model.put("statusText", statusText());
        model.put("edition", report.edition().id());
        model.put("created", created().toString());
        model.put("title", title());
        model.put("metadata", report.metadata().stream().map(this::item).toList());
        report.published().ifPresent(day -> model.put("published", date(day)));
        report.preamble().ifPresent(text -> model.put("preamble", markup(text)));
        model.put("parts", report.sections().stream().map(this::part).toList());
        model.put("attachments", attachments());
        report.signatory().ifPresent(signatory -> model.put("signatory", signatory(signatory)));
        return model;
    }

    private String statusText() {
        return switch (report.status()) {
            case DRAFT -> "草稿";
            case REVIEW -> "送审";
            case FINAL -> "定稿";
        };
    }

    /** The day the document counts as made: never the clock's. */
    private LocalDate created() {
        return report.published()
                .or(() -> report.signatory().flatMap(Signatory::date))
                .or(options::created)
                .orElseGet(() -> LocalDate.of(report.year() + 1, 1, 1));
    }

    private Map<String, Object> title() {
        SourceSpan place = report.place("title");
        List<String> lines =
                report.title().stream().map(line -> text(line, place)).toList();
        return Map.of("lines", lines, "text", String.join("", lines), "src", src(place));
    }

    private Map<String, Object> item(MetadataItem item) {
        return Map.of(
                "name", text(item.name(), item.span()),
                "value", text(item.value(), item.span()),
                "src", src(item.span()));
    }

    private Map<String, Object> part(Section section) {
        Map<String, Object> part = new HashMap<>();
        SourceSpan heading = report.places().getOrDefault("headings." + section.number(), section.span());
        part.put("number", section.number());
        part.put("numeral", numeral(section.number()));
        part.put("key", section.key());
        part.put("heading", Map.of("text", text(section.heading(), heading), "src", src(heading)));
        part.put("src", src(section.span()));
        section.text().ifPresent(text -> part.put("text", markup(text)));
        section.table().ifPresent(table -> part.put("table", tables.of(table)));
        section.note().ifPresent(note -> part.put("note", markup(note)));
        return part;
    }

    private List<Object> attachments() {
        List<Object> models = new ArrayList<>();
        for (Attachment attachment : report.attachments()) {
            models.add(Map.of(
                    "number", models.size() + 1,
                    "title", text(attachment.title(), attachment.span()),
                    "text", markup(attachment.text()),
                    "src", src(attachment.span())));
        }
        return models;
    }

    private Map<String, Object> signatory(Signatory signatory) {
        Map<String, Object> model = new HashMap<>();
        model.put("agency", text(signatory.agency(), signatory.span()));
        model.put("seal", signatory.seal());
        model.put("src", src(signatory.span()));
        signatory.date().ifPresent(day -> model.put("date", date(day)));
        return model;
    }

    private static Map<String, Object> date(LocalDate day) {
        String text = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return Map.of("iso", day.toString(), "text", text);
    }

    private Object markup(Narrative narrative) {
        return markup(narratives.toMarkup(narrative));
    }

    /** Finished markup, which the engine does not escape. */
    static Object markup(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String text, SourceSpan place) {
        return XmlText.clean(text, place, findings);
    }

    /** A place as {@code data-src} holds it. */
    static String src(SourceSpan place) {
        return place.isKnown() ? place.line() + ":" + place.column() : "";
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String numeral(int number) {
        return number < NUMERALS.length ? NUMERALS[number] : String.valueOf(number);
    }
}
