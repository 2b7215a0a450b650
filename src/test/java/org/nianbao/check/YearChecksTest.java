package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;

/** This year's report beside last year's. */
class YearChecksTest {
    @TempDir
    Path folder;

    @Test
    void whatWasCarriedOutIsCarriedIn() {
        String last = Samples.tableThree(
                2022,
                "received: {natural: 5, business: 1}",
                "granted: {natural: 3}",
                "carried_out: {natural: 2, business: 1}");
        String good = Samples.tableThree(
                2023, "carried_in: {natural: 2, business: 1}", "carried_out: {natural: 2, business: 1}");
        assertEquals(List.of(), Samples.texts(Samples.check(good, last), Code.YEAR_CARRY));
        String bad = Samples.tableThree(2023, "carried_in: {natural: 3}", "carried_out: {natural: 3}");
        assertEquals(
                List.of("表三 商业企业：二 0，上年四 1，差 1", "表三 自然人：二 3，上年四 2，差 1"),
                Samples.texts(Samples.check(bad, last), Code.YEAR_CARRY));
        assertEquals(List.of("year.carry"), Samples.errors(Samples.check(bad, last)));
    }

    @Test
    void carryHoldsFromOneFormToTheNext() {
        String last = Samples.tableThree(2020, "received: {natural: 2}", "carried_out: {natural: 2}");
        String now = Samples.tableThree(2021, "carried_in: {natural: 1}", "carried_out: {natural: 1}");
        assertEquals(1, Samples.texts(Samples.check(now, last), Code.YEAR_CARRY).size());
    }

    @Test
    void blanksOfLastYearAreNeverZero() {
        String last = Samples.tableThree(2022, "carried_out: {natural: }");
        String now = Samples.tableThree(2023, "carried_in: {natural: 1}", "carried_out: {natural: 1}");
        List<Finding> findings = Samples.check(now, last);
        assertEquals(List.of(), Samples.texts(findings, Code.YEAR_CARRY));
        assertTrue(Samples.texts(findings, Code.SUM_UNCHECKED)
                .contains("表三 自然人：勾稽关系 year.carry 无法核对，缺 上年表三 四、结转下年度继续办理 × 自然人"));
    }

    /** The figures of Suqian and Hongze, all of which hold. */
    @ParameterizedTest
    @CsvSource({"11,2,1,12", "597,50,227,420", "12,3,0,15", "420,61,59,422", "5,3,0,8"})
    void documentsInForceFollowFromLastYears(int before, int made, int repealed, int valid) {
        assertEquals(List.of(), Samples.texts(validity(before, made, repealed, valid, ""), Code.YEAR_VALID));
        List<String> texts = Samples.texts(validity(before, made, repealed, valid + 1, ""), Code.YEAR_VALID);
        assertEquals(1, texts.size());
        assertTrue(texts.get(0).startsWith("表二 第二十条第（一）项 行政规范性文件：现行有效件数 " + (valid + 1) + " + 本年废止件数"), texts.get(0));
    }

    @Test
    void aReasonMakesItInformationAndIsListed() {
        List<Finding> findings = validity(11, 2, 1, 9, "reasons: {year.valid: 清理失效3件}\n");
        Finding finding = findings.stream()
                .filter(found -> found.code() == Code.YEAR_VALID)
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(List.of("已采纳对 year.valid 的说明：清理失效3件"), Samples.texts(findings, Code.REASON_LISTED));
    }

    @Test
    void noReasonExcusesAnError() {
        String last = Samples.tableThree(2022, "carried_out: {natural: 2}");
        String now = "reasons: {year.carry: 系统迁移}\n" + Samples.tableThree(2023, "received: {natural: 0}");
        List<Finding> findings = Samples.check(now, last);
        assertEquals(List.of("year.carry"), Samples.errors(findings));
        assertEquals(1, Samples.texts(findings, Code.REASON_USELESS).size());
    }

    private static List<Finding> validity(int before, int made, int repealed, int valid, String more) {
        String row = "year: %d\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_1: {normative: {made: %d, repealed: %d, valid: %d}}\n";
        return Samples.check(
                more + String.format(row, 2023, made, repealed, valid), String.format(row, 2022, 0, 0, before));
    }

    @Test
    void countsOf2020HaveNoRuleInto2021() {
        String last = "year: 2020\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_1: {normative: {total_public: 40}}\n";
        String now = "year: 2021\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_1: {normative: {valid: 7}}\n";
        List<Finding> findings = Samples.check(now, last);
        assertEquals(List.of(), Samples.texts(findings, Code.YEAR_VALID));
        assertEquals(List.of(), Samples.texts(findings, Code.SUM_UNCHECKED));
    }

    @Test
    void itemsOf2020FollowFrom2019() {
        String row = "year: %d\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_5: {licensing: {prev_items: %d, delta: %d}}\n";
        String last = String.format(row, 2019, 10, -3);
        assertEquals(List.of(), Samples.texts(Samples.check(String.format(row, 2020, 7, 0), last), Code.YEAR_ITEMS));
        assertEquals(
                List.of("表二 第二十条第（五）项 行政许可：上一年项目数量 8，上年上一年项目数量 10 + 上年本年增/减 -3 = 7，差 1"),
                Samples.texts(Samples.check(String.format(row, 2020, 8, 0), last), Code.YEAR_ITEMS));
    }

    @Test
    void allThatIsPublicIncludesThisYears() {
        String row = "year: 2020\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_1: {normative: {new_made: 3, new_public: 3, total_public: %d}}\n";
        assertEquals(
                1,
                Samples.texts(Samples.check(String.format(row, 2)), Code.YEAR_PUBLIC)
                        .size());
        assertEquals(
                0,
                Samples.texts(Samples.check(String.format(row, 3)), Code.YEAR_PUBLIC)
                        .size());
    }

    // ---- copied text

    private static final String[] SENTENCES = {
        "本局把公开工作列入年度重点任务，由办公室牵头落实。",
        "各科室拟文时同步确定公开属性，办公室逐件复核。",
        "门户网站设专栏十二个，内容按月更新并接受抽查。",
        "工作人员全部参加条例培训，考试成绩计入个人考核。",
        "主要问题是解读形式单一，群众看得懂的图表太少。",
        "群众来电咨询由专人接听，当场不能答复的三日内回电。"
    };

    private static String overview(int year, String... sentences) {
        return "year: " + year + "\nagency: 柳湾市档案局\nsections:\n  overview: |\n    " + String.join("", sentences) + "\n";
    }

    @Test
    void copiedTextIsSaidWithItsShare() {
        String last = overview(2022, SENTENCES);
        List<String> texts = Samples.texts(Samples.check(overview(2023, SENTENCES), last), Code.YEAR_TEXT);
        assertEquals(List.of("文字与上年年报雷同：按字数 100% 相同（6 句中的 6 句），如“" + SENTENCES[0].substring(0, 24) + "……”"), texts);
    }

    @Test
    void changedFiguresAreNoNewText() {
        String last = overview(2022, "2022年公开信息120条，同比增加5条。2022年培训3次，参加人员有60人。", SENTENCES[0], SENTENCES[1]);
        String now = overview(2023, "2023年公开信息180条，同比增加6条。2023年培训4次，参加人员有70人。", SENTENCES[0], SENTENCES[1]);
        assertEquals(1, Samples.texts(Samples.check(now, last), Code.YEAR_TEXT).size());
    }

    @Test
    void someSentencesMayStay() {
        String last = overview(2022, SENTENCES[0], SENTENCES[1], SENTENCES[2], SENTENCES[3]);
        String now = overview(2023, SENTENCES[0], SENTENCES[4], SENTENCES[5]);
        assertEquals(List.of(), Samples.texts(Samples.check(now, last), Code.YEAR_TEXT));
        assertEquals(
                List.of(),
                Samples.texts(
                        Samples.check(overview(2023, SENTENCES[0]), overview(2022, SENTENCES[0])), Code.YEAR_TEXT));
    }

    // ---- finding last year's report

    private Path write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    private PreviousReports.Found find(Optional<Path> given, Path file, String yaml) {
        return new PreviousReports(Samples.forms(), given).find(Samples.report(yaml), file);
    }

    @Test
    void lastYearsReportIsFoundInTheSameFolder() throws IOException {
        write("a.yaml", "# 上年\n年份: 2022   # 上年\n机关名称: \"柳湾市档案局\"\n");
        write("b.yaml", "year: 2021\nagency: 柳湾市档案局\n");
        write("c.yaml", "year: 2022\nagency: 柳湾市财政局\n");
        write("d.yaml", "nothing: here\n");
        Files.write(folder.resolve("e.yaml"), new byte[] {(byte) 0xc4, (byte) 0xea, '\n'});
        String yaml = "year: 2023\nagency: 柳湾市档案局\n";
        PreviousReports.Found found = find(Optional.empty(), write("now.yaml", yaml), yaml);
        assertEquals(Optional.of(2022), found.report().map(Report::year));
        assertTrue(found.report().orElseThrow().source().name().endsWith("a.yaml"));
        assertEquals(List.of(), found.findings());
    }

    @Test
    void nothingIsSaidWhereNoneWasAskedFor() throws IOException {
        String yaml = "year: 2023\nagency: 柳湾市档案局\n";
        PreviousReports.Found found = find(Optional.empty(), write("now.yaml", yaml), yaml);
        assertEquals(Optional.empty(), found.report());
        assertEquals(List.of(), found.findings());
    }

    @Test
    void aFolderIsSearchedBelowToo() throws IOException {
        String yaml = "year: 2023\nagency: 柳湾市档案局\n";
        Path file = write("2023/now.yaml", yaml);
        write("2022/局/a.yaml", "year: 2022\nagency: 柳湾市档案局\n");
        assertTrue(
                find(Optional.of(folder.resolve("2022")), file, yaml).report().isPresent());
        Files.createDirectories(folder.resolve("empty"));
        PreviousReports.Found none = find(Optional.of(folder.resolve("empty")), file, yaml);
        assertEquals(1, Samples.texts(none.findings(), Code.YEAR_NONE).size());
    }

    @Test
    void aNamedFileMustFit() throws IOException {
        String yaml = "year: 2023\nagency: 柳湾市档案局\n";
        Path file = write("now.yaml", yaml);
        Path other = write("other.yaml", "year: 2022\nagency: 柳湾市财政局\n");
        Path broken = write("broken.yaml", "year： 2022\n");
        Path good = write("good.yaml", "year: 2022\nagency: 柳湾市档案局\n");
        assertTrue(find(Optional.of(good), file, yaml).report().isPresent());
        PreviousReports.Found wrong = find(Optional.of(other), file, yaml);
        assertEquals(
                List.of("指定的上年年报是“柳湾市财政局 2022”，应为“柳湾市档案局 2022”"), Samples.texts(wrong.findings(), Code.YEAR_OTHER));
        assertEquals(Optional.empty(), wrong.report());
        assertEquals(
                1,
                Samples.texts(find(Optional.of(broken), file, yaml).findings(), Code.YEAR_UNREADABLE)
                        .size());
    }
}
