package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

/** Parts, headings, dates and the writing itself. */
class FormChecksTest {
    private static final String HEAD = "year: 2023\nagency: 柳湾市档案局\n";

    private static List<String> found(String yaml, String... prefixes) {
        return Samples.check(yaml).stream()
                .map(finding -> finding.code().id())
                .filter(code -> List.of(prefixes).stream().anyMatch(code::startsWith))
                .distinct()
                .toList();
    }

    private static List<String> style(String line) {
        return found(HEAD + "sections:\n  overview: |\n    " + line + "\n", "style.", "character.");
    }

    // ---- part one

    private static final String FIVE = "主动公开信息10条。依申请公开渠道畅通。完善信息管理。加强网站建设。开展监督检查。";

    @ParameterizedTest
    @CsvSource({
        "主动公开信息10条。, 主动公开",
        "依申请公开渠道畅通。, 依申请公开",
        "完善信息管理。, 政府信息管理",
        "加强网站建设。, 政府信息公开平台建设",
        "开展监督检查。, 监督保障",
    })
    void eachAspectOfPartOneIsMissed(String sentence, String aspect) {
        String yaml = HEAD + "sections:\n  overview: " + FIVE.replace(sentence, "") + "\n";
        List<String> texts = Samples.texts(Samples.check(yaml), Code.PART_ASPECTS);
        assertEquals(List.of("“一、总体情况”没有写到：" + aspect), texts);
    }

    @Test
    void governmentsReportOnAccountabilityToo() {
        String department = HEAD + "sections:\n  overview: " + FIVE + "\n";
        assertEquals(List.of(), Samples.texts(Samples.check(department), Code.PART_ASPECTS));
        String government = department.replace("档案局", "人民政府");
        assertEquals(
                List.of("“一、总体情况”没有写到：工作考核、社会评议、责任追究结果"), Samples.texts(Samples.check(government), Code.PART_ASPECTS));
        String full = government.replace("开展监督检查。", "开展考核和社会评议，没有责任追究的情形。");
        assertEquals(List.of(), Samples.texts(Samples.check(full), Code.PART_ASPECTS));
    }

    // ---- headings

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5: 五、存在问题及改进情况 | heading.reworded",
                "1: 一、概述 | heading.reworded",
                "5: 六、其他需要报告的事项 | heading.number",
                "2: 三、主动公开政府信息情况 | heading.number",
                "3: 主动公开政府信息情况 | heading.number",
                "5: 五、存在的主要问题及改进情况 | ''",
            })
    void headingsAreThoseOfTheForm(String heading, String code) {
        List<String> expected = code.isEmpty() ? List.of() : List.of(code);
        assertEquals(expected, found(HEAD + "headings: {" + heading + "}\n", "heading."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、主动公开情况", "## 二、主动公开政府信息情况", "**三、收到申请情况**"})
    void aSecondSetOfPartNumbersIsFound(String line) {
        assertEquals(
                List.of("heading.twice"),
                found(HEAD + "sections:\n  overview: |\n    " + line.replace("**", "") + "\n\n    正文。\n", "heading."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## （一）主动公开情况", "一是公开及时。", "一、二月份公开信息12条，三月份公开7条。", "公开一、二、三级目录"})
    void otherNumbersAreLawful(String line) {
        assertEquals(List.of(), found(HEAD + "sections:\n  overview: |\n    " + line + "\n", "heading."));
    }

    @Test
    void anotherOrderInTheFileIsInformation() {
        String yaml = HEAD + "sections:\n  problems: 公开形式单一，明年改进。\n  overview: " + FIVE + "\n";
        assertEquals(List.of("heading.order"), found(yaml, "heading."));
        assertEquals(List.of(), Samples.errors(Samples.check(yaml)));
    }

    @ParameterizedTest
    @CsvSource({
        "柳湾市档案局2023年政府信息公开工作年度报告, ''",
        "2023年柳湾市档案局政府信息公开工作年度报告, ''",
        "柳湾市档案局2023年信息公开工作年度报告, heading.title",
        "柳湾市档案局2023年度工作报告, heading.title",
    })
    void titleHasItsWording(String title, String code) {
        assertEquals(code.isEmpty() ? List.of() : List.of(code), found(HEAD + "title: " + title + "\n", "heading."));
    }

    // ---- edition

    @Test
    void aKeptRowOfTheOlderFormIsSaid() {
        String yaml = HEAD + "edition: {form: gov-2021, t3.other: one-row}\n";
        assertEquals(
                List.of("表三沿用了与官方格式不同的行（t3.other: one-row）"), Samples.texts(Samples.check(yaml), Code.FORM_VARIANT));
        assertEquals(List.of(), found(HEAD, "form."));
        assertEquals(List.of(), found("year: 2020\nagency: 柳湾市档案局\n", "form."));
    }

    // ---- parts five and six

    @ParameterizedTest
    @CsvSource({
        "problems, 无, part.thin",
        "problems, 无。, part.thin",
        "problems, 力量不足。, part.thin",
        "problems, , part.empty",
        "problems, 公开形式较为单一，拟增加图表解读。, ''",
        "other, 无, part.thin",
        "other, 本年度无其他需要报告的事项。, part.thin",
        "other, , part.empty",
        "other, 本年度未收取信息处理费。, ''",
    })
    void partsThatSayNothing(String part, String text, String code) {
        String yaml = "year: 2020\nagency: 柳湾市档案局\nsections:\n  " + part + ": " + (text == null ? "" : text) + "\n";
        List<String> found = found(yaml, "part.").stream()
                .filter(id -> !id.equals("part.missing"))
                .toList();
        assertEquals(code.isEmpty() ? List.of() : List.of(code), found);
    }

    /** Wordings seen in published reports. */
    @ParameterizedTest
    @CsvSource({
        "2023, 本年度未收取信息处理费。, 0",
        "2023, 2023年度本机关未收取信息公开处理费，下同。, 0",
        "2023, 全年收取费用0元，情况正常。, 0",
        "2023, 2023年对25件申请收取了信息处理费2950元。, 0",
        "2023, 本单位本年度没有依申请公开收费情况。, 0",
        "2023, 本年度没有需要报告的其他事项和情况。, 1",
        "2021, 开展政务公开日活动一次，群众踊跃参加。, 1",
        "2020, 开展政务公开日活动一次，群众踊跃参加。, 0",
    })
    void feesAreStatedSince2021(int year, String text, int findings) {
        String yaml = "year: " + year + "\nagency: 柳湾市档案局\nsections:\n  other: " + text + "\n";
        assertEquals(
                findings, Samples.texts(Samples.check(yaml), Code.PART_FEES).size());
    }

    // ---- dates

    @ParameterizedTest
    @CsvSource({
        "档案局, 2024-01-31, ''",
        "档案局, 2024-02-01, date.late",
        "人民政府, 2024-02-01, ''",
        "人民政府, 2024-03-31, ''",
        "人民政府, 2024-04-01, date.late",
        "档案局, 2023-12-31, date.early",
    })
    void publishedInTime(String body, String day, String code) {
        String yaml = "year: 2023\nagency: 柳湾市" + body + "\npublished: " + day + "\n";
        assertEquals(code.isEmpty() ? List.of() : List.of(code), found(yaml, "date."));
    }

    @Test
    void theDateOfSigningCountsWhereThereIsNoOther() {
        String yaml = HEAD + "signatory: {date: 2024-02-09}\n";
        assertEquals(List.of("date.late"), found(yaml, "date."));
        assertEquals(List.of(), found(yaml + "published: 2024-01-30\n", "date."));
    }

    // ---- writing

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style.ascii-mark | 公开信息12条,同比增加。",
                "style.ascii-mark | 公开信息;及时更新",
                "style.ascii-mark | 门户网站(以下简称网站)更新及时",
                "style.ascii-mark | 一是公开:及时",
                "style.ascii-mark | 公开及时.更新到位",
                "style.pairs | “三公开，两更新。",
                "style.pairs | 上海市档案局”微信公众号",
                "style.pairs | 《条例》（以下简称条例。",
                "style.pairs | （一）公开〔2023）情况",
                "style.doc-number | 柳政办发[2024]1号",
                "style.doc-number | 柳政办发（2024）15号",
                "style.doc-number | 柳档【2023】第7号",
                "style.nbsp | 公开\u00a0信息",
                "style.nbsp | 公开信息\u200b12条",
                "style.space | 公开 信息",
                "style.space | （一） 公开信息",
                "style.space | 双进双促· 在行动",
                "style.space | 公开信息 ，及时更新",
                "style.lost | 统计期限为202011日起",
                "style.lost | 到1231日为止",
                "style.lost | 130日，率先发布通告",
                "style.lost | 自20231月起",
                "style.doubled | 公开信息。。",
                "style.doubled | 知情权，、参与权",
                "style.doubled | 群众的的知情权",
                "style.zero | 二0二三年度",
                "style.zero | 二○二三年度",
                "character.private | 公开\ue123信息",
                "character.broken | 公开\ufffd信息",
            })
    void slipsAreFound(String code, String line) {
        assertEquals(
                List.of(code),
                style(line).stream()
                        .filter(found -> !found.equals("style.space") || code.equals(found))
                        .toList(),
                line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见 http://www.example.com/a,b;c(d)?e 网站。",
                "电子邮箱：gongkai@example.com。",
                "上午9:30至18:42，共1,036件。",
                "接入IPv6,HTTPS等协议",
                "[网站](http://example.com/a)公开信息[^1]。",
                "1. 公开信息",
                "- 公开信息",
                "## （一）公开信息",
                "1）公开；2）更新",
                "开展“环境是我 振兴有我”活动。",
                "使用 Excel 表格 12 张。",
                "柳政办发〔2024〕1号",
                "国务院令第711号（2019年修订）",
                "365日不打烊，30日内答复，20个工作日办结，10日报送",
                "1月31日前报送12月数据，36个月质保",
                "2023年12月31日",
                "以公开为目的的活动，做了了解，和和气气，实实在在",
                "五十〇号、二〇二三年、10号线、三0",
                "省略……两处——破折",
                "真的？！是的！",
                "收到{{applications.received.total}}件，公开。",
                "`a,b`公开",
                "| 公开 信息 | 12,3 |",
            })
    void lawfulWritingIsQuiet(String line) {
        assertEquals(List.of(), style(line), line);
    }

    @Test
    void mendedMarksAreNotSaid() {
        String yaml = HEAD + "punctuation: fullwidth\nsections:\n  overview: 公开信息12条,同比增加。\n";
        assertEquals(List.of(), found(yaml, "style."));
    }

    @Test
    void aDayIsWrittenOneWay() {
        String mixed = "开展“5•15”活动。\n\n    “5·15”活动效果好。";
        assertEquals(
                List.of("“5·15”与前文“5•15”写法不一"),
                Samples.texts(
                        Samples.check(HEAD + "sections:\n  overview: |\n    " + mixed + "\n"), Code.STYLE_DATE_DOT));
        assertEquals(List.of(), style("5·15活动两次，5·15当天增长5.15%。"));
    }

    @Test
    void aSlipIsPointedAtAndCountedByLine() {
        Finding finding = Samples.check(HEAD + "sections:\n  overview: |\n    公开。\n    公开信息,及时,准确。\n").stream()
                .filter(found -> found.code() == Code.STYLE_ASCII_MARK)
                .findFirst()
                .orElseThrow();
        assertEquals(6, finding.span().line());
        assertEquals(9, finding.span().column());
        assertEquals("2", finding.arguments().get(2));
    }
}
