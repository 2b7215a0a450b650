package org.nianbao.report;

import java.util.Arrays;
import java.util.List;
import org.nianbao.report.FieldType.Choice;
import org.nianbao.report.FieldType.FreeMap;
import org.nianbao.report.FieldType.Group;
import org.nianbao.report.FieldType.ListOf;
import org.nianbao.report.FieldType.Option;
import org.nianbao.report.FieldType.Simple;
import org.nianbao.report.FieldType.TextOrGroup;

/** Every key of the report file that does not come from the form: the one table of fields. */
public final class ReportFields {
    /** The fields of a part that is written as a map. */
    public static final List<Field> SECTION = List.of(
            field(
                    "text",
                    "文字",
                    Simple.NARRATIVE,
                    "表格之前的文字，可以引用数字、画图表",
                    "the text before the table, in Markdown; it may cite figures and draw charts"),
            field("table", "表格", Simple.TABLE, "官方格式的表格", "the official table of this part"),
            field("note", "注", Simple.NARRATIVE, "表格之下的说明", "the text under the table, in Markdown"));

    /** The keys of a table beside its rows. */
    public static final List<Field> TABLE = List.of(
            field("fill", "未填", Simple.ZERO, "写 0 表示没有写出的格都是 0", "0: cells that are left out are zero"),
            field("missing", "缺表", Simple.TEXT, "没有表格的原因", "why there is no table"),
            field("image", "图片", Simple.PATH, "代替表格的图片的路径", "the path of a picture in place of the table"),
            field("alt", "图片说明", Simple.TEXT, "供读屏软件朗读的图片说明", "what the picture shows, for screen readers"));

    /** The keys of a cell that carries a note. */
    public static final List<Field> CELL = List.of(
            required("v", "数", Simple.CELL, "格内的数字", "the figure"),
            field("note", "注", Simple.TEXT, "数字下的说明", "a remark under the figure"));

    /** The keys of an edition written as a map, beside the variants that the edition declares. */
    public static final List<Field> EDITION =
            List.of(field("form", "版本", Simple.TEXT, "格式版本的名称", "the id of the edition"));

    /** The fields of 落款. */
    public static final List<Field> SIGNATORY = List.of(
            field("agency", "机关名称", Simple.TEXT, "落款机关，不写时同报告机关", "who signs; the agency of the report by default"),
            field("date", "日期", Simple.DATE, "落款日期", "the day of signing"),
            field("seal", "盖章", Simple.FLAG, "是否留出盖章的位置", "whether room is left for the seal"));

    /** The fields of an attachment. */
    public static final List<Field> ATTACHMENT = List.of(
            required("title", "标题", Simple.TEXT, "附件标题", "the title of the attachment"),
            required("text", "正文", Simple.NARRATIVE, "附件正文", "its text, in Markdown"));

    /** The fields of a finding that is turned off. */
    public static final List<Field> IGNORE = List.of(
            required("code", "代码", Simple.TEXT, "检查项的代码", "the code of the finding"),
            field("reason", "理由", Simple.TEXT, "接受该问题的理由，必须写明", "why it is accepted; must be given"));

    /** The fields at the top of the file. */
    public static final List<Field> TOP = List.of(
            required("year", "年份", Simple.YEAR, "报告年度", "the report year"),
            required("agency", "机关名称", Simple.TEXT, "报告机关的全称", "the full name of the reporting body"),
            field(
                    "agency_kind",
                    "机关类型",
                    choice("department", "部门", "government", "政府"),
                    "决定法定期限和必备内容；不写时，名称以“人民政府”结尾的为政府，其余为部门",
                    "decides legal dates and required parts; by default government if the name ends in 人民政府"),
            field(
                    "edition",
                    "格式版本",
                    Simple.EDITION,
                    "官方格式的版本，不写时按年份确定",
                    "the edition of the official form; follows from the year by default"),
            field(
                    "status",
                    "状态",
                    choice("draft", "草稿", "review", "送审", "final", "定稿"),
                    "稿件状态，不写时为定稿",
                    "how far the report has come; final by default"),
            field(
                    "title",
                    "标题",
                    Simple.LINES,
                    "标题，可分几行；不写时为“机关全称+年份+年政府信息公开工作年度报告”",
                    "the title, in one or more lines; made from agency and year by default"),
            field("published", "发布日期", Simple.DATE, "发布日期", "the day of publication"),
            field("signatory", "落款", new TextOrGroup("agency", new Group(SIGNATORY)), "落款", "the signature block"),
            field(
                    "metadata",
                    "元数据",
                    new FreeMap(Simple.TEXT),
                    "标题之上的信息条目，如索引号、公开方式，名称自定，按书写顺序排列",
                    "lines above the title under names of your own, in the order written"),
            field("preamble", "引言", Simple.NARRATIVE, "第一部分之前的文字", "the text before part one, in Markdown"),
            field("sections", "正文", Simple.SECTIONS, "报告的各个部分", "the parts of the report"),
            field(
                    "headings",
                    "各部分标题",
                    Simple.HEADINGS,
                    "与官方格式不同的标题，照写的印出",
                    "headings that differ from the form, printed as written"),
            field("attachments", "附件", new ListOf(new Group(ATTACHMENT)), "附件", "attachments"),
            field(
                    "punctuation",
                    "标点",
                    choice("keep", "原样", "fullwidth", "全角"),
                    "中文里的半角标点：照原样，或改为全角",
                    "what happens to ASCII marks in Chinese text"),
            field("ignore", "忽略", new ListOf(new Group(IGNORE)), "不再提示的检查项及理由", "findings to turn off, with reasons"),
            field(
                    "reasons",
                    "理由",
                    new FreeMap(Simple.TEXT),
                    "对检查项的说明，键为检查项的代码",
                    "accepted explanations by the code of the finding"));

    private ReportFields() {}

    private static Field field(String key, String label, FieldType type, String chinese, String english) {
        return new Field(key, label, type, false, chinese, english);
    }

    private static Field required(String key, String label, FieldType type, String chinese, String english) {
        return new Field(key, label, type, true, chinese, english);
    }

    private static Choice choice(String... keysAndLabels) {
        Option[] options = new Option[keysAndLabels.length / 2];
        Arrays.setAll(options, i -> new Option(keysAndLabels[2 * i], keysAndLabels[2 * i + 1]));
        return new Choice(List.of(options));
    }
}
