package org.nianbao.check;

import java.util.List;
import org.nianbao.source.Code;

/**
 * The wordings in which reports state figures of their tables, after published reports of 2019 to 2025.
 *
 * <p>Precision counts more than recall: a wording that lawfully means something else is left out.
 */
final class FigureClaims {
    /** By channel or applicant a figure is a part of the total. */
    private static final String PARTS = "自然人|法人|企业|公民|个人|律师|网络|网上|在线|平台|网站|当面|现场|信函|邮寄|邮件|来访|窗口|传真|渠道|补正|撤回|延期";

    private static final String OTHERS = PARTS + "|主动公开|公文|信息发布";

    private static final String ORGANISATIONS = "business + research + social + legal_service + other_org";
    private static final String VERBS = "(?<!不予|未|没有|应|拟|可)(?:收到|接收|受理|收办|接到|接办|收取到)";
    private static final List<String> TAKEN = List.of("收到", "接收", "受理", "收办", "接到", "接办");
    private static final List<String> NEW = List.of("新收", "新增", "新受理");
    private static final String FILLER = "(?:政府信息|信息公开|公开|申请|答复|决定|情形|情况|件数|数量|数|的|共计|共|为|有|：|（|是|提出|提交){0,5}";

    /** One row of the table of texts against tables each. */
    static final List<FigureClaim> ALL = List.of(
            // 新收/收到…申请N件 — 收办 and 受理 may mean 一 + 二 (Suqian: 3607 = 3511 + 96), so either is accepted
            requests(
                    Code.TEXT_RECEIVED,
                    TAKEN,
                    VERBS + "…申请…N",
                    "t3 received : total",
                    "t3 received + carried_in : total"),
            requests(
                    Code.TEXT_RECEIVED,
                    TAKEN,
                    VERBS + "…N…申请",
                    "t3 received : total",
                    "t3 received + carried_in : total"),
            requests(Code.TEXT_RECEIVED, NEW, "(?:新收|新增|新受理)到?…申请…N", "t3 received : total"),
            requests(Code.TEXT_RECEIVED, NEW, "(?:新收|新增|新受理)到?…N…申请", "t3 received : total"),
            // 自然人N件，法人…N件
            applicants("自然人", "natural"),
            applicants("法人(?:或|和|及|与)其他组织", ORGANISATIONS),
            applicants("商业企业", "business"),
            applicants("科研机构", "research"),
            applicants("社会公益组织", "social"),
            applicants("法律服务机构", "legal_service"),
            // 予以公开、部分公开、不予公开、无法提供、不予处理、其他处理N件
            results("(?<![不分动否未])予以公开", "granted"),
            results("部分(?:予以)?公开", "partial"),
            results("不予公开", "denied"),
            results("无法提供", "unavailable"),
            results("不予处理", "not_handled"),
            results("(?:作)?其他处理", "other"),
            // 办结/答复N件 — may be said to include what last year left
            requests(
                    Code.TEXT_FINISHED,
                    List.of("办结", "答复", "办理", "办复"),
                    "(?<![未应待不续])(?:办结|答复|办理完毕|办理|办复)(?:申请人)?" + FILLER + "N",
                    "t3 result_total : total"),
            // 结转N件
            requests(
                    Code.TEXT_CARRIED,
                    List.of("结转", "转入", "转至", "转下", "转次"),
                    "(?:结转至?|转至?|转入)(?:下一?年度?|次年|\\d{4}年度?)(?:继续)?(?:办理)?" + FILLER + "N",
                    "t3 carried_out : total"),
            // 行政复议N件，行政诉讼N件 — filings are counted otherwise (备案, Suqian 134/57 against 170/77)
            litigation("行政复议", "t4 review : total"),
            litigation("行政诉讼", "t4 direct + after_review : total"),
            // 规章N件，规范性文件N件
            documents("(?:制发|制定|出台|印发|新制定|新制发)", "规章", "rules", "made", "new_made"),
            documents("(?:制发|制定|出台|印发|新制定|新制发)", "规范性文件", "normative", "made", "new_made"),
            documents("废止", "规章", "rules", "repealed", "repealed"),
            documents("废止", "规范性文件", "normative", "repealed", "repealed"),
            documents("现行有效(?:的)?", "规章", "rules", "valid", "total_public"),
            documents("现行有效(?:的)?", "规范性文件", "normative", "valid", "total_public"));

    private FigureClaims() {}

    private static FigureClaim requests(Code code, List<String> words, String wording, String... readings) {
        return FigureClaim.of(
                code,
                Topic.REQUESTS,
                words,
                wording,
                PARTS + "|主动公开|公文|信息发布" + (code == Code.TEXT_FINISHED ? "|转至?下|转入|次年" : ""),
                false,
                readings);
    }

    private static FigureClaim applicants(String label, String columns) {
        return FigureClaim.of(
                Code.TEXT_APPLICANTS,
                Topic.REQUESTS,
                List.of(label.substring(0, 2)),
                label + FILLER + "N",
                "予以|部分公开|不予|无法|办结|答复|结转",
                true,
                "t3 received : " + columns,
                "t3 received + carried_in : " + columns,
                "t3 result_total : " + columns);
    }

    /** A label after another without its figure is a sum of both: 予以公开、部分公开共12件. */
    private static FigureClaim results(String label, String row) {
        return FigureClaim.of(
                Code.TEXT_RESULTS,
                Topic.REQUESTS,
                List.of(last(label)),
                "(?<![^\\d件份宗起条项）%][、和及或与])" + label + FILLER + "N",
                PARTS + "|主动公开|其他法律|秘密|过程性|内部事务|执法案卷|公文|文件",
                true,
                "t3 " + row + " : total");
    }

    /** The last two characters of a label, which stand in all its wordings. */
    private static String last(String label) {
        return label.substring(label.length() - 2);
    }

    private static FigureClaim litigation(String label, String reading) {
        return FigureClaim.of(
                Code.TEXT_LITIGATION,
                Topic.LITIGATION,
                List.of(label),
                label + "(?:案件|申请|的|案|共计|共|为|有|数量|数|：|总计){0,3}N",
                "维持|纠正|撤销|审结|备案|一审|二审|上年|结转|新收|尚未|调解|撤回|代理",
                false,
                reading);
    }

    private static FigureClaim documents(String verb, String label, String row, String column, String columnOf2019) {
        return FigureClaim.of(
                Code.TEXT_DOCUMENTS,
                Topic.DOCUMENTS,
                List.of(label),
                verb + "[^，；：。、\\d]{0,6}" + label + "(?:共计|共|为|有|：){0,2}N",
                "名义|政府办|人民政府|联合|审核|审查",
                true,
                "t2 art20_1." + row + " : " + column,
                "t2 art20_1." + row + " : " + columnOf2019);
    }
}
