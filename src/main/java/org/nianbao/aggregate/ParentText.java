package org.nianbao.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.FormTable;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Attachment;
import org.nianbao.report.Report.Ignore;
import org.nianbao.report.Report.MetadataItem;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Signatory;
import org.nianbao.report.ReportReader;
import org.nianbao.report.SkeletonAdvice;
import org.nianbao.report.YamlText;
import org.nianbao.source.Messages;

/** {@link Aggregate}, and perhaps the office's own draft → the text of a report file that a person goes on editing. */
public final class ParentText {
    private final Aggregate aggregate;
    private final Optional<Report> own;
    private final Edition edition;
    private final StringBuilder out = new StringBuilder();

    private ParentText(Aggregate aggregate, Optional<Report> own) {
        this.aggregate = aggregate;
        this.own = own;
        this.edition = aggregate.form().edition();
    }

    /**
     * The text of the file.
     *
     * @param own the office's draft of the same report: text, head and the cells that are not summed are taken from it
     */
    public static String of(Aggregate aggregate, Optional<Report> own) {
        return new ParentText(aggregate, own).write();
    }

    private String write() {
        writeComment();
        writeHead();
        own.map(Report::metadata).ifPresent(this::writeMetadata);
        own.flatMap(Report::preamble).ifPresent(text -> block("", "preamble", text));
        writeHeadings();
        line("");
        line("sections:");
        edition.headings().forEach(this::writeSection);
        own.ifPresent(this::writeTail);
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    // ---- head

    private void writeComment() {
        String count = String.valueOf(aggregate.contributors().size());
        line("# " + YamlText.oneLine(aggregate.agency()) + aggregate.year() + "年政府信息公开工作年度报告（汇总稿）");
        line("#");
        line("# 三张表由 nianbao aggregate 从 " + count + " 份年报汇总，“#”后面是每个数字的来源，不会印出来。");
        line("# “~”是还没有数字的格：未定的请核实后补填，不汇总的请按本机关情况填写。总计由程序计算。");
        line("# 改动以后，可用 nianbao check 本文件 --children 年报文件夹 再与各份年报核对。");
        if (!aggregate.absent().isEmpty()) {
            Messages words = Messages.of(Locale.SIMPLIFIED_CHINESE);
            line("#");
            line("# 没有计入的：");
            aggregate
                    .absent()
                    .forEach(absent -> line("#   " + YamlText.oneLine(absent.name()) + "："
                            + words.label("word." + absent.reason().word())));
        }
        line("");
    }

    private void writeHead() {
        line("year: " + aggregate.year());
        line("agency: " + YamlText.quoted(aggregate.agency()));
        AgencyKind kind = own.map(Report::kind).orElse(ReportReader.usualKind(aggregate.agency()));
        line("agency_kind: " + word(kind));
        writeEdition();
        line("status: "
                + own.filter(report -> report.places().containsKey("status"))
                        .map(report -> word(report.status()))
                        .orElse("draft")
                + "  # draft 草稿，review 送审，final 定稿");
        own.filter(report -> !report.title().equals(List.of(ReportReader.usualTitle(report.agency(), report.year()))))
                .ifPresent(report -> line("title: " + list(report.title())));
        own.flatMap(Report::published).ifPresent(day -> line("published: " + day));
        own.flatMap(Report::signatory).ifPresent(this::writeSignatory);
        own.filter(report -> report.punctuation() == Punctuation.FULLWIDTH)
                .ifPresent(report -> line("punctuation: fullwidth"));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(YamlText::quoted).toList()) + "]";
    }

    private void writeEdition() {
        String variants = edition.variants().stream()
                .filter(this::isApplied)
                .map(variant -> ", " + variant.key() + ": " + variant.value())
                .reduce("", String::concat);
        if (!variants.isEmpty()) {
            line("edition: {form: " + edition.id() + variants + "}");
        } else if (!edition.years().contains(aggregate.year())) {
            line("edition: " + edition.id());
        }
    }

    private boolean isApplied(Variant variant) {
        return edition.table(variant.table().key())
                .filter(variant.table()::equals)
                .isPresent();
    }

    private void writeSignatory(Signatory signatory) {
        line("signatory:");
        line("  agency: " + YamlText.quoted(signatory.agency()));
        signatory.date().map(LocalDate::toString).ifPresent(date -> line("  date: " + date));
        line("  seal: " + signatory.seal());
    }

    private void writeMetadata(List<MetadataItem> items) {
        if (!items.isEmpty()) {
            line("metadata:");
            items.forEach(item -> line("  " + YamlText.quoted(item.name()) + ": " + YamlText.quoted(item.value())));
        }
    }

    private void writeHeadings() {
        List<Section> reworded = own.map(Report::sections).orElse(List.of()).stream()
                .filter(Section::reworded)
                .toList();
        if (!reworded.isEmpty()) {
            line("headings:");
            reworded.forEach(section -> line("  " + section.number() + ": " + YamlText.quoted(section.heading())));
        }
    }

    // ---- parts

    private void writeSection(SectionHeading heading) {
        line("");
        line("  # " + heading.official());
        Optional<Section> section = own.map(Report::sections).orElse(List.of()).stream()
                .filter(found -> found.number() == heading.number())
                .findFirst();
        Optional<FormTable> table = edition.tableOfSection(heading.number());
        if (table.isPresent()) {
            line("  " + heading.key() + ":");
            section.flatMap(Section::text).ifPresent(text -> block("    ", "text", text));
            section.flatMap(Section::note).ifPresent(text -> block("    ", "note", text));
            new SumTable(aggregate, own, out).write(table.get());
        } else {
            section.flatMap(Section::text)
                    .filter(ParentText::isWritten)
                    .ifPresentOrElse(text -> block("  ", heading.key(), text), () -> writeAdvice(heading));
        }
    }

    /** Headings alone were put there by the program. */
    private static boolean isWritten(Narrative text) {
        return text.markdown().lines().anyMatch(line -> !line.isBlank() && !line.startsWith("## "));
    }

    private void writeAdvice(SectionHeading heading) {
        SkeletonAdvice advice = SkeletonAdvice.of(heading.key());
        advice.advice().forEach(text -> line("  # " + text));
        line("  " + heading.key() + ": |");
        advice.titles().forEach(title -> line("    ## " + title + "\n"));
    }

    private void block(String indent, String key, Narrative text) {
        out.append(YamlText.block(indent, key, text.markdown()));
    }

    // ---- after the parts

    private void writeTail(Report report) {
        if (!report.attachments().isEmpty()) {
            line("");
            line("attachments:");
            report.attachments().forEach(this::writeAttachment);
        }
        if (!report.ignored().isEmpty()) {
            line("");
            line("ignore:");
            report.ignored().forEach(this::writeIgnore);
        }
        if (!report.reasons().isEmpty()) {
            line("");
            line("reasons:");
            report.reasons().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(reason -> line("  " + reason.getKey() + ": " + YamlText.quoted(reason.getValue())));
        }
    }

    private void writeAttachment(Attachment attachment) {
        line("  - title: " + YamlText.quoted(attachment.title()));
        block("    ", "text", attachment.text());
    }

    private void writeIgnore(Ignore ignore) {
        line("  - {code: " + ignore.code() + ", reason: " + YamlText.quoted(ignore.reason()) + "}");
    }
}
