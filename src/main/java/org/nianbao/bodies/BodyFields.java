package org.nianbao.bodies;

import java.util.List;
import java.util.Map;
import org.nianbao.report.Field;
import org.nianbao.report.FieldType;
import org.nianbao.report.FieldType.Choice;
import org.nianbao.report.FieldType.FreeMap;
import org.nianbao.report.FieldType.Group;
import org.nianbao.report.FieldType.ListOf;
import org.nianbao.report.FieldType.Option;
import org.nianbao.report.FieldType.Simple;
import org.nianbao.report.FieldType.TextOrGroup;
import org.nianbao.report.ReportSchema;

/** Every key of the list of bodies. */
public final class BodyFields {
    /** The fields of a body; one that needs only a name may be written as the name. */
    public static final List<Field> BODY = List.of(
            new Field("name", "名称", Simple.TEXT, true, "机关全称，与年报中的机关名称一致", "the full name, as in its report"),
            field(
                    "kind",
                    "类型",
                    new Choice(List.of(new Option("department", "部门"), new Option("government", "政府"))),
                    "不写时，名称以“人民政府”结尾的为政府，其余为部门",
                    "by default government if the name ends in 人民政府, else department"),
            field(
                    "parent",
                    "上级",
                    Simple.TEXT,
                    "把本机关的数字汇总进去的机关；不写时为正在汇总的机关",
                    "the body whose report holds this one's figures; by default the one that is summed up"),
            field("aliases", "又名", Simple.LINES, "年报上用过的其他名称", "other names under which it reports"),
            field("since", "起始年度", Simple.YEAR, "第一个报告年度", "the first report year"),
            field("until", "终止年度", Simple.YEAR, "最后一个报告年度", "the last report year"),
            field(
                    "merged_from",
                    "合并自",
                    new FreeMap(Simple.LINES),
                    "由哪些机关合并、更名而来：键为合并后的第一个报告年度，值为原机关的名称；原来就有的机关把自己也列上",
                    "the bodies it was formed from, by the first report year after the merger; itself among them where it was there before"));

    /** The fields at the top of the file. */
    public static final List<Field> TOP = List.of(new Field(
            "bodies",
            "机关名单",
            new ListOf(new TextOrGroup("name", new Group(BODY))),
            true,
            "应当编制年报的机关",
            "the bodies that have to report"));

    private BodyFields() {}

    /** The JSON Schema of the list, as maps and lists in the order in which it is to be written. */
    public static Map<String, Object> schema() {
        return ReportSchema.ofFields("机关名单", "nianbao 的机关名单（bodies.yaml）。键可以用英文，也可以用中文，同一项只写一次。", TOP);
    }

    private static Field field(String key, String label, FieldType type, String chinese, String english) {
        return new Field(key, label, type, false, chinese, english);
    }
}
