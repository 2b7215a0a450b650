package org.nianbao.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.Report;
import org.nianbao.report.Report.AgencyKind;

/**
 * Whose figures, and of which time, a sentence speaks.
 *
 * <p>A table counts what its own body handled in its own year. A department's report may also mention the whole city, a
 * government's its own office: Hongze 2024 says 17 of the government itself where the table has 95 of the district, and
 * both are right.
 */
final class Scope {
    private static final String REGION = "[省市区县州盟旗镇乡]";

    /** The last of these before a figure says whom it counts. */
    private static final Pattern BODIES = Pattern.compile("(?<other>" + REGION
            + "(?:人民)?政府(?!信息|网|门户|公报|工作报告)|各(?:部门|单位|镇|街道|乡|区|县(?!级)|市)|(?:直属|下属|所属|局属|二级)(?:单位|机构|事业)"
            + "|镇街|街道|分局|牵头|兄弟|其他(?:单位|部门))|(?<region>(?:全|我|本)" + REGION + "|全系统|全州|各级)"
            + "|(?<self>(?:本|我)(?:机关|级|局|委|办|厅|单位|部门|中心|院|处|馆|会))");

    private static final Pattern OTHER_TIME =
            Pattern.compile("上年|去年|上一年|前一年|往年|历年|同期|以来|近[两三四五\\d]年|上半年|下半年|季度|\\d月份|[一二三四五六七八九]月份");

    private static final Pattern WHOLE_YEAR = Pattern.compile("1月1日(?:起)?[至到—-]+(?:\\d{4}年)?12月31日|12月(?:31日|底|末)?");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}月");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

    private Scope() {}

    /** Whether a figure at a place of a sentence is one that the tables of the report must have. */
    static boolean covers(Report report, Sentence sentence, int end) {
        String before = sentence.text().substring(0, end);
        return isOfBody(report, before) && isOfYear(report, before);
    }

    private static boolean isOfBody(Report report, String before) {
        Matcher bodies = BODIES.matcher(before);
        boolean government = report.kind() == AgencyKind.GOVERNMENT;
        boolean covered = true;
        while (bodies.find()) {
            boolean region = bodies.group("region") != null;
            boolean self = bodies.group("self") != null;
            covered = government ? region : self;
        }
        return covered;
    }

    /** A comparison, a part of the year or another year is no claim about the table. */
    private static boolean isOfYear(Report report, String before) {
        String rest = WHOLE_YEAR.matcher(before).replaceAll("");
        boolean other =
                YEAR.matcher(rest).results().anyMatch(match -> Integer.parseInt(match.group(1)) != report.year());
        return !other
                && !OTHER_TIME.matcher(rest).find()
                && !MONTH.matcher(rest).find();
    }
}
