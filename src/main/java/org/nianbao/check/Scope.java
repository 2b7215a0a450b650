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
            + "(?:人民)?政府(?:办公[室厅]|办(?!理))?(?!信息|网|门户|公报|工作报告)|各(?:部门|单位|镇|街道|乡|区|县(?!级)|市)|(?:直属|下属|所属|局属|二级)(?:单位|机构|事业)"
            + "|[两三]级|镇街|街道|分局|牵头|兄弟|其他(?:单位|部门))|(?<region>(?:全|我|本)" + REGION + "|全系统|全州|各级)"
            + "|(?<self>(?:本|我)(?:机关|级|局|委|办|厅|单位|部门|中心|院|处|馆|会|街道|校|所|站|队|公司))");

    private static final Pattern TOWN = Pattern.compile(".*[镇乡]人民政府");

    private static final Pattern OTHER_TIME =
            Pattern.compile("上年|去年|上一年|前一年|往年|历年|同期|(?<!今年|本年|年初|年度)以来|近[两三四五\\d]年|上半年|下半年|季度|\\d月份|[一二三四五六七八九]月份");

    /** The whole year by its days; the year from which or into which requests are carried, which counts nothing. */
    private static final Pattern OWN_YEAR =
            Pattern.compile("1月1日(?:起)?[至到—-]+(?:\\d{4}年)?12月31日|12月(?:31日|底|末)?|(?<=转|转至|转到|转入)\\d{4}年度?"
                    + "|(?:上年度?|上一年度?|去年|\\d{4}年度?)结转[^，；。：\\d]{0,14}\\d+件(?=[，、；）])");

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
        boolean covered = true;
        while (bodies.find()) {
            covered = isCovered(report, bodies);
        }
        return covered;
    }

    /** A town is its government; a street office and a branch go by what they are: 街道收到申请. */
    private static boolean isCovered(Report report, Matcher body) {
        boolean government = report.kind() == AgencyKind.GOVERNMENT;
        boolean town = TOWN.matcher(report.agency()).matches();
        if (body.group("region") != null) {
            return government;
        }
        if (body.group("self") != null) {
            return !government || town;
        }
        return government
                ? town && "镇乡".indexOf(body.group().charAt(0)) >= 0
                : !body.group().endsWith("政府") && isPartOfName(body.group(), report.agency());
    }

    /** Whether a body is named by the end or the kind of its own name: 市政府办公室, 街道, 分局. */
    private static boolean isPartOfName(String words, String agency) {
        return agency.replace("人民政府", "政府").contains(words.replace("人民政府", "政府"));
    }

    /** A comparison, a part of the year or another year is no claim about the table. */
    private static boolean isOfYear(Report report, String before) {
        String rest = OWN_YEAR.matcher(before).replaceAll("");
        boolean other =
                YEAR.matcher(rest).results().anyMatch(match -> Integer.parseInt(match.group(1)) != report.year());
        return !other
                && !OTHER_TIME.matcher(rest).find()
                && !MONTH.matcher(rest).find();
    }
}
