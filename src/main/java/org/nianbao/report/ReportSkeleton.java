package org.nianbao.report;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.FormTable;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.MetadataItem;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Signatory;

/** Agency and year, and perhaps last year's report → the text of a report file to fill in. */
public final class ReportSkeleton {
    private final String agency;
    private final int year;
    private final Edition edition;
    private final Optional<Report> last;
    private final StringBuilder out = new StringBuilder();

    private ReportSkeleton(String agency, int year, Edition edition, Optional<Report> last) {
        this.agency = agency;
        this.year = year;
        this.edition = edition;
        this.last = last;
    }

    /**
     * The text of a new report file, which reads without errors as it is.
     *
     * @param agency the full name of the body
     * @param year the report year
     * @param edition the edition of the form for that year
     * @param last the report of the year before: what stays is carried over
     */
    public static String text(String agency, int year, Edition edition, Optional<Report> last) {
        return new ReportSkeleton(agency, year, edition, last.map(Completion::complete)).write();
    }

    private String write() {
        writeHead();
        writeSignatory();
        writeMetadata();
        line("");
        line("# 第一部分之前的引言，可以不要。去掉下面几行行首的“# ”即可使用。");
        line("# preamble: |");
        line("#   根据《中华人民共和国政府信息公开条例》……编制本报告。");
        line("");
        writeHeadings();
        line("sections:");
        edition.headings().forEach(this::writeSection);
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String quoted(String text) {
        return YamlText.quoted(text);
    }

    // ---- head

    private void writeHead() {
        line("# " + agency + year + "年政府信息公开工作年度报告");
        line("#");
        line("# 怎样填写：“#”后面是说明，不会印出来；冒号用半角“:”，冒号后面空一格；用空格缩进，不要用 Tab。");
        line("# 各部分文字写在“|”的下一行起，比上一行多缩进两格；“## （一）……”是小标题，空一行另起一段。");
        line("# 边写边看用 nianbao preview，写好后用 nianbao check 核对，定稿前把 status 改为 final。");
        line("");
        line("year: " + year);
        line("agency: " + quoted(agency) + "  # 机关全称");
        line("agency_kind: " + kind() + "  # department 部门（次年1月31日前公布），government 政府（次年3月31日前公布）");
        writeEdition();
        line("status: draft  # draft 草稿，review 送审，final 定稿");
        writeTitle();
        line("# published: " + dueDay() + "  # 发布日期，按“年-月-日”写");
    }

    /** The last day for publication (条例 第四十九条). */
    private String dueDay() {
        return (year + 1) + (kind().equals("government") ? "-03-31" : "-01-31");
    }

    private String kind() {
        AgencyKind kind = last.map(Report::kind).orElse(ReportReader.usualKind(agency));
        return kind == AgencyKind.GOVERNMENT ? "government" : "department";
    }

    private void writeEdition() {
        List<String> kept = edition.variants().stream()
                .filter(this::wasDeclared)
                .map(variant -> variant.key() + ": " + variant.value())
                .toList();
        if (!kept.isEmpty()) {
            line("edition: {form: " + edition.id() + ", " + String.join(", ", kept) + "}  # 沿用上年的表格变体");
        }
    }

    /** Whether last year's report, made after the same form, has the table that a variant brings. */
    private boolean wasDeclared(Variant variant) {
        String key = variant.table().key();
        boolean had = last.filter(report -> report.edition().id().equals(edition.id()))
                .flatMap(report -> report.edition().table(key))
                .filter(variant.table()::equals)
                .isPresent();
        return had && edition.table(key).filter(variant.table()::equals).isEmpty();
    }

    private void writeTitle() {
        Optional<List<String>> own = last.filter(
                        report -> !report.titleText().equals(ReportReader.usualTitle(report.agency(), report.year())))
                .map(Report::title);
        own.ifPresentOrElse(this::writeTitle, () -> line("# title: 不写时为“机关全称＋年份＋年政府信息公开工作年度报告”；要分行就写成 [第一行, 第二行]"));
    }

    private void writeTitle(List<String> lines) {
        List<String> renewed = lines.stream()
                .map(text -> text.replace(String.valueOf(last.orElseThrow().year()), String.valueOf(year)))
                .map(YamlText::quoted)
                .toList();
        line("title: [" + String.join(", ", renewed) + "]  # 沿用上年的标题，年份已改，请核对");
    }

    private void writeSignatory() {
        Optional<Signatory> signatory = last.flatMap(Report::signatory);
        line("signatory:  # 落款；不要落款就删去这几行");
        line("  agency: " + quoted(signatory.map(Signatory::agency).orElse(agency)));
        line("  # date: " + dueDay() + "  # 落款日期");
        line("  seal: " + signatory.map(Signatory::seal).orElse(false) + "  # true 为盖章留出位置");
    }

    private void writeMetadata() {
        List<MetadataItem> items = last.map(Report::metadata).orElse(List.of());
        if (items.isEmpty()) {
            line("# metadata: {索引号: \"\", 公开方式: 主动公开}  # 标题之上的信息条目，名称自定，可以不要");
            return;
        }
        line("metadata:  # 标题之上的信息条目，“#”后面是上年的内容");
        items.forEach(item -> line("  " + quoted(item.name()) + ": \"\"  # 上年：" + YamlText.oneLine(item.value())));
    }

    private void writeHeadings() {
        List<Section> reworded = last.map(Report::sections).orElse(List.of()).stream()
                .filter(Section::reworded)
                .toList();
        if (!reworded.isEmpty()) {
            line("headings:  # 沿用上年改写过的标题；删去即用官方格式的标题");
            reworded.forEach(section -> line("  " + section.number() + ": " + quoted(section.heading())));
            line("");
        }
    }

    // ---- parts

    private void writeSection(SectionHeading heading) {
        line("");
        line("  # " + heading.official());
        Optional<FormTable> table = edition.tableOfSection(heading.number());
        table.ifPresentOrElse(form -> writeTable(heading, form), () -> writeText(heading));
    }

    private void writeTable(SectionHeading heading, FormTable form) {
        line("  " + heading.key() + ":");
        line("    text: \"\"  # 表格之前的文字，没有就不写");
        line("    note: \"\"  # 表格之下的说明，没有就不写");
        new SkeletonTable(variantOf(form), last).writeTo(out);
    }

    /** The table in the variant that the skeleton declares. */
    private FormTable variantOf(FormTable form) {
        return edition.variants().stream()
                .filter(variant -> variant.table().key().equals(form.key()) && wasDeclared(variant))
                .map(Variant::table)
                .findFirst()
                .orElse(form);
    }

    private void writeText(SectionHeading heading) {
        SkeletonAdvice.of(heading.key()).advice().forEach(advice -> line("  # " + advice));
        line("  " + heading.key() + ": |");
        for (String title : SkeletonAdvice.of(heading.key()).titles()) {
            line("    ## " + title);
            line("");
        }
        line("");
    }
}
