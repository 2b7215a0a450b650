package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

/**
 * Running text against tables. The report of these tests has: 一 12 (自然人 10, 商业企业 2), 二 1, （七） 11 = 予以公开 5 +
 * 部分公开 2 + 不予公开 2 + 无法提供 1 + 不予处理 1, 四 2; 行政复议 3, 行政诉讼 1 + 1; 行政规范性文件 made 4, repealed 2,
 * valid 20.
 */
class TextChecksTest {
    private static final String TABLES = "  disclosure:\n    table:\n      fill: 0\n"
            + "      art20_1: {normative: {made: 4, repealed: 2, valid: 20}}\n"
            + "  applications:\n    table:\n      fill: 0\n"
            + "      received: {natural: 10, business: 2}\n      carried_in: {natural: 1}\n"
            + "      granted: {natural: 5}\n      partial: {natural: 2}\n"
            + "      denied: {secret: {natural: 1}, process: {business: 1}}\n"
            + "      unavailable: {not_held: {natural: 1}}\n      not_handled: {repeat: {business: 1}}\n"
            + "      carried_out: {natural: 2}\n"
            + "  litigation:\n    table:\n      fill: 0\n      review: {upheld: 3}\n      direct: {upheld: 1}\n"
            + "      after_review: {pending: 1}\n";

    private static List<Finding> check(String agency, String text) {
        return Samples.check(
                "year: 2023\nagency: " + agency + "\nsections:\n  overview: |\n    " + text + "\n" + TABLES);
    }

    private static List<String> found(String agency, String text) {
        return check(agency, text).stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.startsWith("text."))
                .distinct()
                .toList();
    }

    /** Each says exactly this finding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // new requests
                "text.received     | 2023年，本机关共收到政府信息公开申请15件。",
                "text.received     | 全年新收政府信息公开申请13件，均依法办理。",
                "text.received     | 本年度共收到14件政府信息公开申请。",
                "text.received     | 全年受理依申请公开十一件。",
                "text.received     | 我局收到依申请公开政府信息1,012条。",
                "text.received     | **依申请公开。**2023 年收到申请 ２０ 件。",
                // by applicant
                "text.applicants   | 收到申请12件，其中自然人8件，商业企业2件。",
                "text.applicants   | 收到申请12件，其中自然人10件，法人或其他组织3件。",
                "text.applicants   | 申请人中，商业企业提出申请4件。",
                // by result
                "text.results      | 已办结的申请中，予以公开6件，部分公开2件。",
                "text.results      | 对申请的答复：予以公开5件，不予公开3件，无法提供1件。",
                "text.results      | 申请的办理结果为不予处理2件。",
                "text.results      | 收到申请12件，其中作其他处理3件。",
                "text.results      | 全年办理申请，部分予以公开1件。",
                // finished
                "text.finished     | 收到申请12件，办结12件。",
                "text.finished     | 全年办结政府信息公开申请10件，结转下年度继续办理2件。",
                "text.finished     | 本年度共答复申请人9件次，申请渠道畅通。",
                // carried
                "text.carried      | 收到申请12件，结转下年度继续办理1件。",
                "text.carried      | 收到申请12件，转下年度办理3件。",
                "text.all-finished | 全年收到政府信息公开申请12件，均已按期办结。",
                "text.all-finished | 2023年共收到申请12件，全部依法依规在法定期限内答复。",
                // percentages
                "text.percent      | 申请办理结果中，予以公开5件（50.1%）。",
                "text.percent      | 申请办理结果中，部分公开2件，占比19%。",
                // reviews and lawsuits
                "text.litigation   | 因政府信息公开被申请行政复议4件，被提起行政诉讼2件。",
                "text.litigation   | 全年发生政府信息公开行政复议3件、行政诉讼5件。",
                "text.no-cases     | 全年未发生因政府信息公开引发的行政复议。",
                "text.no-cases     | 政府信息公开方面没有发生行政诉讼案件。",
                // documents
                "text.documents    | 全年制发行政规范性文件5件，废止2件。",
                "text.documents    | 截至年底，现行有效的行政规范性文件19件。",
                "text.documents    | 废止规范性文件3件。",
                // none received
                "text.none-received | 2023年我局没有收到依申请公开政府信息件。",
                "text.none-received | 本年度未收到政府信息公开申请。",
                "text.none-received | 本年度无依申请公开件。",
                // year
                "text.year         | 2022年，本局主动公开政府信息120条。",
                "text.year         | 2024年全年发布政务信息300条，更新及时。",
                "text.year         | 本报告数据统计期限为2022年1月1日至12月31日。",
            })
    void speaks(String code, String text) {
        assertEquals(List.of(code), found("柳湾市档案局", text), text);
    }

    /** Lawful wordings, each a trap for a rule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // new requests: 12, or 13 with those carried in; other bodies, channels, years and things
                "收到政府信息公开申请12件，上年结转1件。",
                "全年收办政府信息公开申请13件。",
                "受理申请13件（含上年结转1件）。",
                "通过门户网站收到申请7件。",
                "全市共收到政府信息公开申请950件。",
                "市政府办公室收到申请17件。",
                "同期收到申请9件。",
                "上半年收到政府信息公开申请5件。",
                "收到补正后的申请3件。",
                "收到人大代表建议、政协提案申请办理30件。",
                "收到信访投诉申请6件。",
                "收到行政许可申请2000件。",
                "受理公共服务事项申请登记60件。",
                "收到申请约20件。",
                "收到申请百余件。",
                "收到政府信息公开申请{{applications.received.total}}件。",
                // by applicant
                "收到申请12件，其中自然人10件，商业企业2件，法人或其他组织2件。",
                "办结的申请中，自然人9件，商业企业2件。",
                "参加培训的自然人30个，另有申请12件。",
                "其中自然人11件（含上年结转1件），均为书面申请。",
                // by result
                "申请的办理结果为予以公开5件，部分公开2件，不予公开2件，无法提供1件，不予处理1件。",
                "对申请予以公开、部分公开共7件。",
                "主动予以公开政府信息321条，另收到申请12件。",
                "收到申请12件，其中自然人予以公开4件。",
                "申请的办理结果为不予公开：属于过程性信息1件。",
                // finished
                "收到申请12件，办结11件，含上年结转的1件。",
                "12345热线办结10.7万件，与申请公开无关。",
                "办理建议提案25件，办结25件，另收到申请12件。",
                "未办结的申请2件转入下年度。",
                // carried
                "结转下年度继续办理的申请2件。",
                "上年结转的1件申请已办结。",
                "收到申请12件，到期的均已答复。",
                "除结转下年度的2件外，申请均已办结。",
                "申请办理中，群众诉求全部办结。",
                // percentages: rounded or cut off, over any of the three wholes
                "申请办理结果中，予以公开5件（45.45%），部分公开2件（18.18%）。",
                "申请办理结果中，部分公开2件（18.1%）。",
                "申请办理结果中，予以公开5件，占41.7%。",
                "申请中通过网络提交的8件，占66%。",
                "申请数同比增长20.0%，予以公开5件，同比下降3.2%。",
                // reviews and lawsuits
                "因政府信息公开被申请行政复议3件，被提起行政诉讼2件。",
                "政府信息公开行政复议备案134件，行政诉讼备案57件。",
                "作为复议机关审理行政复议案件300件，均依法公开。",
                "政府信息公开行政复议维持2件。",
                "没有发生政府信息公开行政复议被纠正、行政诉讼败诉的情况。",
                "全年办理行政复议案件58件，调解结案21件。",
                // documents
                "全年制发行政规范性文件4件，废止2件，现行有效20件。",
                "以市政府名义制发规范性文件9件。",
                "审查规范性文件33件，备案33件。",
                "清理废止规范性文件30件，解读规范性文件7件。",
                // none received
                "没有收到科研机构的政府信息公开申请。",
                "未收到要求减免费用的政府信息公开申请。",
                "全年没有收到投诉举报。",
                "本单位本年度没有依申请公开收费情况。",
                // year
                "2024年，本局将主动公开政府信息500条以上。",
                "2022年结转的申请1件，2023年已办结。",
                "与2022年相比，主动公开政府信息增加20条。",
                "自2008年以来，主动公开政府信息12000条。",
                "2022年12月印发的文件于本年主动公开，共3件。",
                "本报告数据统计期限为2023年1月1日至12月31日。",
            })
    void isQuiet(String text) {
        assertEquals(List.of(), found("柳湾市档案局", text), text);
    }

    /** Hongze 2024: the text speaks of the government itself, the table of the whole district. */
    @ParameterizedTest
    @CsvSource({
        "柳湾区人民政府, 区政府收到政府信息公开申请4件。, ''",
        "柳湾区人民政府, 区政府办公室共收到申请5件。, ''",
        "柳湾区人民政府, 本机关收到政府信息公开申请7件。, ''",
        "柳湾区人民政府, 全区共收到政府信息公开申请12件。, ''",
        "柳湾区人民政府, 全区共收到政府信息公开申请95件。, text.received",
        "柳湾区人民政府, 全区各级行政机关共收到政府信息公开申请95件。, text.received",
        "柳湾市档案局, 我局收到政府信息公开申请95件。, text.received",
        "柳湾市档案局, 各科室收到政府信息公开申请95件。, text.received",
    })
    void scopeDecidesWhatATextMayMean(String agency, String text, String code) {
        assertEquals(code.isEmpty() ? List.of() : List.of(code), found(agency, text), text);
    }

    @Test
    void bothReadingsAreNamedAndTheFigureIsPointedAt() {
        List<Finding> findings = check("柳湾市档案局", "2023年，本机关受理政府信息公开申请15件。");
        assertEquals(
                List.of("“受理政府信息公开申请15件”与表格不一致：文中 15，表三 一 × 总计 12；表三 一+二 × 总计 13"),
                Samples.texts(findings, Code.TEXT_RECEIVED));
        Finding finding = findings.stream()
                .filter(found -> found.code() == Code.TEXT_RECEIVED)
                .findFirst()
                .orElseThrow();
        assertEquals(5, finding.span().line());
        assertEquals(5 + "2023年，本机关".length(), finding.span().column());
    }

    @Test
    void cellsWithoutNumbersAreNotCompared() {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  overview: 收到政府信息公开申请15件。\n"
                + "  applications:\n    table:\n      fill: 0\n      received: {natural: }\n";
        assertEquals(List.of(), Samples.texts(Samples.check(yaml), Code.TEXT_RECEIVED));
    }

    @Test
    void documentsOfTheOlderFormAreComparedWithItsColumns() {
        String yaml = "year: 2020\nagency: 柳湾市档案局\nsections:\n  overview: 全年制发规范性文件%d件。\n"
                + "  disclosure:\n    table:\n      fill: 0\n      art20_1: {normative: {new_made: 4}}\n";
        assertEquals(
                0,
                Samples.texts(Samples.check(String.format(yaml, 4)), Code.TEXT_DOCUMENTS)
                        .size());
        assertEquals(
                1,
                Samples.texts(Samples.check(String.format(yaml, 5)), Code.TEXT_DOCUMENTS)
                        .size());
    }

    /** 4.348 % is printed as 4.35 and as 4.34. */
    @ParameterizedTest
    @CsvSource({"4.35, 0", "4.34, 0", "4.3, 0", "4, 0", "4.36, 1", "4.4, 1", "5, 1"})
    void sharesMayBeRoundedOrCutOff(String percent, int findings) {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  overview: 申请中，无法提供1件（" + percent + "%）。\n"
                + Samples.tableThree(
                                2023,
                                "received: {natural: 23}",
                                "granted: {natural: 22}",
                                "unavailable: {unclear: {natural: 1}}")
                        .replaceFirst("(?s).*sections:\n", "");
        assertEquals(
                findings, Samples.texts(Samples.check(yaml), Code.TEXT_PERCENT).size());
    }

    @Test
    void theTitleNamesTheReportYear() {
        String yaml = "year: 2023\nagency: 柳湾市档案局\ntitle: 柳湾市档案局2022年政府信息公开工作年度报告\n";
        assertEquals(1, Samples.texts(Samples.check(yaml), Code.TEXT_YEAR).size());
        assertEquals(
                0,
                Samples.texts(Samples.check(yaml.replace("2022", "2023")), Code.TEXT_YEAR)
                        .size());
    }
}
