package org.nianbao.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/**
 * A report as its data file states it.
 *
 * @param source the data file
 * @param year the report year
 * @param agency the full name of the body
 * @param kind department or government: decides legal dates and required parts
 * @param edition the edition of the form, declared variants applied
 * @param status draft, review or final
 * @param title the title in the author's lines, one line if the author gave none
 * @param published the day of publication
 * @param signatory 落款
 * @param metadata the block above the title, in the author's order
 * @param preamble the text before part one
 * @param sections the parts in the order in which they are printed
 * @param attachments 附件
 * @param punctuation what happens to ASCII marks in Chinese text
 * @param ignored findings turned off, with reasons
 * @param reasons accepted explanations by code
 * @param places the spans of the fields that were written, by their path: {@code year}, {@code sections.overview}
 */
public record Report(
        SourceFile source,
        int year,
        String agency,
        AgencyKind kind,
        Edition edition,
        Status status,
        List<String> title,
        Optional<LocalDate> published,
        Optional<Signatory> signatory,
        List<MetadataItem> metadata,
        Optional<Narrative> preamble,
        List<Section> sections,
        List<Attachment> attachments,
        Punctuation punctuation,
        List<Ignore> ignored,
        Map<String, String> reasons,
        Map<String, SourceSpan> places) {
    /** Copies the collections. */
    public Report {
        title = List.copyOf(title);
        metadata = List.copyOf(metadata);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        ignored = List.copyOf(ignored);
        reasons = Map.copyOf(reasons);
        places = Map.copyOf(places);
    }

    /** The title as one line. */
    public String titleText() {
        return String.join("", title);
    }

    /** The same report as a draft: it is built in spite of errors, and they are marked. */
    public Report asDraft() {
        return new Report(
                source,
                year,
                agency,
                kind,
                edition,
                Status.DRAFT,
                title,
                published,
                signatory,
                metadata,
                preamble,
                sections,
                attachments,
                punctuation,
                ignored,
                reasons,
                places);
    }

    /** All Markdown of the report in the order of print. */
    public Stream<Narrative> narratives() {
        Stream<Narrative> parts =
                sections.stream().flatMap(section -> Stream.concat(section.text().stream(), section.note().stream()));
        return Stream.of(preamble.stream(), parts, attachments.stream().map(Attachment::text))
                .flatMap(stream -> stream);
    }

    /** The place of a field, or the start of the file where it was not written. */
    public SourceSpan place(String path) {
        return places.getOrDefault(path, source.start());
    }

    /** The part that holds a table, by the table's key. */
    public Optional<TableData> table(String key) {
        return sections.stream()
                .flatMap(section -> section.table().stream())
                .filter(table -> table.form().key().equals(key))
                .findFirst();
    }

    /** Whose report it is. */
    public enum AgencyKind {
        /** A department: due by 31 January (条例 第四十九条). */
        DEPARTMENT,
        /** A government: due by 31 March. */
        GOVERNMENT
    }

    /** How far the report has come. */
    public enum Status {
        /** 草稿. */
        DRAFT,
        /** 送审. */
        REVIEW,
        /** 定稿. */
        FINAL
    }

    /** What happens to ASCII marks in Chinese text. */
    public enum Punctuation {
        /** They stay as written. */
        KEEP,
        /** They become full-width. */
        FULLWIDTH
    }

    /**
     * 落款.
     *
     * @param agency the name that signs
     * @param date the day
     * @param seal whether room is left for the seal
     */
    public record Signatory(String agency, Optional<LocalDate> date, boolean seal, SourceSpan span) {}

    /** A line of the metadata block. */
    public record MetadataItem(String name, String value, SourceSpan span) {}

    /**
     * A part of the report.
     *
     * @param number 1 to 6
     * @param key {@code overview}
     * @param heading the heading as printed
     * @param reworded whether it differs from the official wording
     * @param text the text before the table, or all there is
     * @param table the table
     * @param note the text under the table
     */
    public record Section(
            int number,
            String key,
            String heading,
            boolean reworded,
            Optional<Narrative> text,
            Optional<TableData> table,
            Optional<Narrative> note,
            SourceSpan span) {}

    /** An attachment, printed from a new page. */
    public record Attachment(String title, Narrative text, SourceSpan span) {}

    /** A finding turned off. */
    public record Ignore(String code, String reason, SourceSpan span) {}
}
