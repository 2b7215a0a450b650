package org.nianbao.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureCell;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.LabelKind;
import org.nianbao.form.FormTable.PrintedCell;
import org.nianbao.form.FormTable.PrintedRow;
import org.nianbao.form.FormTable.Role;
import org.nianbao.report.CellValue;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Attachment;
import org.nianbao.report.Report.MetadataItem;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Signatory;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/** Small forms and reports made by hand. */
final class Samples {
    static final String FILE = "report.yaml";

    private Samples() {}

    /** A form of the kind of table two: groups with captions and headers of their own. */
    static FormTable groups() {
        return form(
                "t2",
                2,
                1,
                3,
                List.of(),
                List.of(
                        row(Role.CAPTION, true, label("第一项", LabelKind.CAPTION, 3, 1)),
                        row(
                                Role.HEADER,
                                false,
                                label("信息内容", LabelKind.COLUMN, 1, 1),
                                label("制发", LabelKind.COLUMN, 1, 1),
                                label("废止", LabelKind.COLUMN, 1, 1)),
                        row(Role.DATA, false, label("规章", LabelKind.ROW, 1, 1), figure("a.made"), figure("a.repealed")),
                        row(Role.CAPTION, true, label("第八项", LabelKind.CAPTION, 3, 1)),
                        row(
                                Role.HEADER,
                                false,
                                label("信息内容", LabelKind.COLUMN, 1, 1),
                                label("金额", LabelKind.COLUMN, 2, 1)),
                        row(Role.DATA, false, label("收费", LabelKind.ROW, 1, 1), new FigureCell("b.amount", 2, 1))));
    }

    /** A form of the kind of table three: nested headers above and to the left. */
    static FormTable nested() {
        return form(
                "t3",
                3,
                2,
                4,
                List.of(
                        row(
                                Role.HEADER,
                                false,
                                label("勾稽", LabelKind.CORNER, 2, 2),
                                label("申请人", LabelKind.COLUMN, 2, 1)),
                        row(
                                Role.HEADER,
                                false,
                                new LabelCell("商业企业", List.of("商业", "企业"), LabelKind.COLUMN, 1, 1, false),
                                label("总计", LabelKind.COLUMN, 1, 1))),
                List.of(
                        row(Role.DATA, true, label("一", LabelKind.ROW, 2, 1), figure("in.b"), figure("in.total")),
                        row(
                                Role.DATA,
                                true,
                                new LabelCell("三", List.of(), LabelKind.ROW_GROUP, 1, 2, true),
                                label("（一）", LabelKind.ROW, 1, 1),
                                figure("out.b"),
                                figure("out.total")),
                        row(Role.DATA, false, label("（二）", LabelKind.ROW, 1, 1), figure("no.b"), figure("no.total"))));
    }

    private static FormTable form(
            String key, int section, int labelColumns, int columns, List<PrintedRow> head, List<PrintedRow> body) {
        return new FormTable(key, section, labelColumns, columns, List.of(), List.of(), head, body);
    }

    private static PrintedRow row(Role role, boolean startsGroup, PrintedCell... cells) {
        return new PrintedRow(role, startsGroup, List.of(cells));
    }

    private static LabelCell label(String text, LabelKind kind, int colspan, int rowspan) {
        return new LabelCell(text, List.of(), kind, colspan, rowspan, false);
    }

    private static FigureCell figure(String path) {
        return new FigureCell(path, 1, 1);
    }

    /** Figures 1, 2, 3 … in the order of the form, each on a line of its own. */
    static Figures figures(FormTable form) {
        Map<String, Cell> cells = new HashMap<>();
        for (PrintedRow row : form.body()) {
            for (PrintedCell cell : row.cells()) {
                if (cell instanceof FigureCell figure) {
                    int number = cells.size() + 1;
                    cells.put(figure.path(), cell(amount(number), Origin.WRITTEN, number));
                }
            }
        }
        return new Figures(form, cells, SourceSpan.at(FILE, 10, 1));
    }

    static Figures with(Figures figures, String path, Cell cell) {
        Map<String, Cell> cells = new HashMap<>(figures.cells());
        cells.put(path, cell);
        return new Figures(figures.form(), cells, figures.span());
    }

    static Cell cell(CellValue value, Origin origin, int line) {
        return new Cell(value, Optional.empty(), origin, SourceSpan.at(FILE, 100 + line, 5));
    }

    static CellValue amount(int number) {
        return new CellValue.Amount(BigDecimal.valueOf(number), String.valueOf(number));
    }

    static Narrative text(String markdown) {
        return new Narrative(markdown, FILE, 20, 5, "sections.overview");
    }

    static Section section(int number, String heading, String text, TableData table) {
        return new Section(
                number,
                "key" + number,
                heading,
                false,
                Optional.ofNullable(text).map(Samples::text),
                Optional.ofNullable(table),
                Optional.empty(),
                SourceSpan.at(FILE, 10 * number, 3));
    }

    /** A report with one part for each kind of content. */
    static Report report() {
        return report(List.of(
                section(1, "一、总体情况", "2023年公开信息。", null),
                section(2, "二、主动公开", null, figures(groups())),
                section(3, "三、申请", null, figures(nested()))));
    }

    static Report report(List<Section> sections) {
        return report("机关", sections);
    }

    static Report report(String agency, List<Section> sections) {
        Edition edition = new Edition(
                "gov-2021",
                "文件",
                "格式",
                new Edition.Years(2021, 2025),
                List.of(),
                List.of(groups(), nested()),
                List.of(),
                List.of());
        return new Report(
                new SourceFile(FILE, ""),
                2023,
                agency,
                Report.AgencyKind.DEPARTMENT,
                edition,
                Report.Status.FINAL,
                List.of("某局", "2023年报告"),
                Optional.empty(),
                Optional.of(
                        new Signatory("某局", Optional.of(LocalDate.of(2024, 1, 3)), true, SourceSpan.at(FILE, 5, 1))),
                List.of(new MetadataItem("索引号", "A1", SourceSpan.at(FILE, 6, 1))),
                Optional.of(text("根据条例。")),
                sections,
                List.of(new Attachment("统计表", text("附件正文。"), SourceSpan.at(FILE, 90, 1))),
                Report.Punctuation.KEEP,
                List.of(),
                Map.of(),
                Map.of("title", SourceSpan.at(FILE, 3, 1)));
    }
}
