package org.nianbao.check;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.source.Code;

/**
 * The wordings in which reports state figures of their tables, after published reports of 2019 to 2025.
 *
 * <p>Precision counts more than recall: a wording that lawfully means something else is left out.
 */
final class FigureClaims {
    /** The phrase of the law for whoever may ask; it names no kind of applicant. */
    static final String EVERYONE = "公民、法人(?:和|或者?|及|以及|与)其他组织";

    /** By channel or applicant a figure is a part of the total, and one passed on by others is one of theirs. */
    private static final String PARTS =
            "自然人|法人|企业|公民|个人|律师|网络|网上|在线|平台|网站|当面|现场|信函|邮寄|邮件|来访|窗口|传真|渠道|补正|撤回|延期|转办|转来|转送|转交";

    private static final String ORGANISATIONS = "business + research + social + legal_service + other_org";
    private static final String NEW_ONES = "t3 received : total";
    private static final String NEW_AND_OLD = "t3 received + carried_in : total";
    private static final String DONE = "t3 result_total : total";

    private static final String VERBS = "(?<!不予|未|没有|应|拟|可)(?:收到|接收|受理|收办|接到|接办|收取到)";
    private static final List<String> TAKEN = List.of("收到", "接收", "受理", "收办", "接到", "接办");
    private static final List<String> NEW = List.of("新收", "新增", "新受理");

    /** What may stand between a request and its number: 申请事项共计12件, not 申请之日起20个工作日. */
    private static final String TO_COUNT = "申请(?:公开|政府|信息|事项|案件|件数|数量|总数|总量|共计|总计|合计|共|计|为|有|的|件|：|达){0,6}N";

    private static final List<String> CARRYING = List.of("结转", "转入", "转至", "转到", "转下", "转次");
    private static final String CARRIED = "(?:结转[至到]?|转[至到入]?)(?:下一?年度?|次年|20\\d{2}年度?)(?:继续)?(?:办理)?";

    private static final String FILLER = "(?:政府信息|信息公开|公开|依|申请|事项|答复|决定|情形|情况|件数|数量|数|的|类|”|共计|共|为|有|：|（|是|提出|提交){0,6}";

    /** One row of the table of texts against tables each. */
    static final List<FigureClaim> ALL = List.of(
            // 新收/收到…申请N件 — 收办 and 受理 may mean 一 + 二 (Suqian: 3607 = 3511 + 96), so either is accepted
            requests(Code.TEXT_RECEIVED, TAKEN, VERBS + "…" + TO_COUNT, NEW_ONES, NEW_AND_OLD),
            requests(Code.TEXT_RECEIVED, TAKEN, VERBS + "…N…申请", NEW_ONES, NEW_AND_OLD),
            requests(Code.TEXT_RECEIVED, NEW, "(?:新收|新增|新受理)到?…" + TO_COUNT, NEW_ONES),
            requests(Code.TEXT_RECEIVED, NEW, "(?:新收|新增|新受理)到?…N…申请", NEW_ONES),
            // 自然人N件，法人…N件
            applicants("自然人", "natural"),
            applicants("(?<!公民、)法人(?:或者?|和|及|以及|与)其他组织", ORGANISATIONS),
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
                    List.of("办结", "答复", "办理完毕", "办复"),
                    "(?<![未应待不续])(?:办结|答复|办理完毕|办复)(?:申请人)?" + FILLER + "N",
                    DONE),
            // 办理N件 — all that were on the table, or those that were finished
            requests(
                    Code.TEXT_FINISHED,
                    List.of("办理", "处理"),
                    "(?<![未应待不续他予])(?:办理|处理)" + FILLER + "N",
                    DONE,
                    NEW_ONES,
                    NEW_AND_OLD),
            // 结转N件
            requests(Code.TEXT_CARRIED, CARRYING, CARRIED + FILLER + "N", "t3 carried_out : total"),
            requests(Code.TEXT_CARRIED, CARRYING, "N(?:申请)?(?:需|将)?" + CARRIED, "t3 carried_out : total"),
            // 行政复议N件，行政诉讼N件 — filings are counted otherwise (备案, Suqian 134/57 against 170/77)
            litigation("行政复议", "t4 review : total"),
            litigation("行政诉讼", "t4 direct + after_review : total"),
            litigationPart("直接(?:提起)?(?:行政)?(?:起诉|诉讼)", "t4 direct : total"),
            litigationPart("(?<!未经)复议后(?:又|再|提起){0,2}(?:行政)?(?:起诉|诉讼)", "t4 after_review : total"),
            // 规章N件，规范性文件N件
            documents("(?:制发|制定|出台|印发|新制定|新制发)", "规章", "rules", "made", "new_made"),
            documents("(?:制发|制定|出台|印发|新制定|新制发)", "规范性文件", "normative", "made", "new_made"),
            documents("废止", "规章", "rules", "repealed", "repealed"),
            documents("废止", "规范性文件", "normative", "repealed", "repealed"),
            sameDocuments("废止", "repealed", "repealed"),
            documents("现行有效(?:的)?", "规章", "rules", "valid", "total_public"),
            documents("现行有效(?:的)?", "规范性文件", "normative", "valid", "total_public"),
            sameDocuments("(?:废止\\d+[件份部]，)?现行有效", "valid", "total_public"));

    /** The words by which sentences are found that one of them may be about. */
    static final Words WORDS =
            new Words(ALL.stream().flatMap(claim -> claim.words().stream()).toList());

    private static final Pattern ALL_APPLICANTS = Pattern.compile(EVERYONE);

    private FigureClaims() {}

    /** A clause without the phrase for all applicants. */
    static String withoutEveryone(String clause) {
        return ALL_APPLICANTS.matcher(clause).replaceAll("");
    }

    private static FigureClaim requests(Code code, List<String> words, String wording, String... readings) {
        return FigureClaim.of(
                code,
                Topic.REQUESTS,
                words,
                wording,
                PARTS + "|主动公开|公文|信息发布" + (code == Code.TEXT_FINISHED ? "|转[至入到]?下|转入|次年|新收|结转的" : ""),
                false,
                readings);
    }

    private static FigureClaim applicants(String label, String columns) {
        return FigureClaim.of(
                Code.TEXT_APPLICANTS,
                Topic.REQUESTS,
                List.of(last(label)),
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
                label + "(?:案件|申请|的|案|共计|共|为|有|数量|数|：|总计){0,3}N(?!、?经?复议后)",
                "维持|纠正|撤销|审结|备案|一审|二审|上年|结转|新收|尚未|调解|撤回|代理|直接|复议后",
                false,
                reading);
    }

    /** The documents were named before: 规范性文件4件，废止2件. */
    private static FigureClaim sameDocuments(String verb, String column, String columnOf2019) {
        String label = "规范性文件";
        return documents(label + "\\d+[件份部]，" + verb + "N", List.of(label), "normative", column, columnOf2019);
    }

    private static FigureClaim litigationPart(String label, String reading) {
        return FigureClaim.of(
                Code.TEXT_LITIGATION,
                Topic.LITIGATION,
                List.of("起诉", "诉讼"),
                label + "(?:案件|的|案|共|为|有){0,3}N",
                "维持|纠正|撤销|审结|备案|上年|结转|新收|尚未",
                true,
                reading);
    }

    private static FigureClaim documents(String verb, String label, String row, String column, String columnOf2019) {
        String wording = verb + "[^，；：。、\\d]{0,6}" + label + "(?:共计|共|为|有|：){0,2}N";
        return documents(wording, List.of(label), row, column, columnOf2019);
    }

    private static FigureClaim documents(
            String wording, List<String> words, String row, String column, String columnOf2019) {
        return FigureClaim.of(
                Code.TEXT_DOCUMENTS,
                Topic.DOCUMENTS,
                words,
                wording,
                "名义|政府办|人民政府|联合|审核|审查",
                true,
                "t2 art20_1." + row + " : " + column,
                "t2 art20_1." + row + " : " + columnOf2019);
    }
}
