package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years of a body that was formed from others: before, those are added up. */
final class HistoryOfMergersTest {
    private static final String LIST = "bodies:\n  - {name: 柳湾市教育和民政局, merged_from: {2023: [柳湾市教育局, 柳湾市民政局]}}\n";

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void writeYears() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        list(LIST);
        write(2021, "柳湾市教育局", "received: {natural: 3}, granted: {natural: 3}", "art20_8: {fees: 12.5}");
        write(2021, "柳湾市民政局", "received: {natural: 4}, granted: {natural: 4}", "art20_8: {fees: 0.25}");
        write(2022, "柳湾市 教育局", "received: {natural: 5}, granted: {natural: 5}", "art20_5: {licensing: 7}");
        write(2022, "柳湾市民政局", "received: {natural: 6}, granted: {natural: /}", "art20_5: {licensing: /}");
        write(2023, "柳湾市教育和民政局", "received: {natural: 20}, granted: {natural: 20}", "art20_5: {licensing: 9}");
    }

    @Test
    void theYearsBeforeAreTheSumsOfTheOldBodies() throws IOException {
        String csv = history("柳湾市教育和民政局", "a.csv");
        assertTrue(csv.startsWith("\uFEFF项目,栏目,2021,2022,2023\r\n"), csv);
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,7,11,20\r\n"), csv);
        assertTrue(csv.contains("表二 第二十条第（八）项 行政事业性收费,本年收费金额（单位：万元）,12.75,0,0\r\n"), csv);
    }

    @Test
    void aSumIsBlankWhereOneOfTheBodiesHasNoNumber() throws IOException {
        String csv = history("柳湾市教育和民政局", "a.csv");
        assertTrue(csv.contains("表三 （一）予以公开,自然人,7,,20\r\n"), csv);
        assertTrue(csv.contains("表三 （一）予以公开,商业企业,0,0,0\r\n"), csv);
        assertTrue(csv.contains("表二 第二十条第（五）项 行政许可,本年处理决定数量,0,,9\r\n"), csv);
        String page = history("柳湾市教育和民政局", "a.html");
        assertTrue(page.contains("本年新收：2021 7，2022 11，2023 20"), page);
        assertTrue(page.contains("予以公开：2021 7，2022 —，2023 20"), page);
    }

    @Test
    void theBodiesAndYearsAreNamedUnderTheTables() throws IOException {
        String note = "2021—2022年为柳湾市教育局、柳湾市民政局年报的合计；其中有机关没有数字的格未定，留空";
        assertTrue(history("柳湾市教育和民政局", "a.csv").endsWith("\r\n" + note + "\r\n"));
        String page = history("柳湾市教育和民政局", "a.html");
        assertEquals(4, page.split("<p class=\"nothing\">\\* " + note + "</p>", -1).length - 1, page);
        assertTrue(page.contains(">2022*</th><th scope=\"col\" class=\"n\">2023</th>"), page);
        assertFalse(history("柳湾市教育局", "b.html").contains("*"), "an old body by itself");
    }

    @Test
    void aReportThatLacksMakesItsYearUncertain() throws IOException {
        Files.delete(in.resolve("2021柳湾市民政局.yaml"));
        String csv = history("柳湾市教育和民政局", "a.csv");
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,,11,20\r\n"), csv);
        assertTrue(csv.contains("2021年缺柳湾市民政局的年报，合计未定，留空\r\n"), csv);
    }

    /** The list may say that one of them was not there yet. */
    @Test
    void aBodyThatWasNotThereDoesNotLack() throws IOException {
        Files.delete(in.resolve("2021柳湾市民政局.yaml"));
        list(LIST + "  - {name: 柳湾市民政局, since: 2022}\n");
        String csv = history("柳湾市教育和民政局", "a.csv");
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,3,11,20\r\n"), csv);
        assertFalse(csv.contains("缺"), csv);
    }

    @Test
    void aBodyThatTakesOverAnotherIsBothBefore() throws IOException {
        list("bodies:\n  - {name: 柳湾市教育局, merged_from: {2023: [柳湾市教育局, 柳湾市民政局]}}\n");
        write(2023, "柳湾市教育局", "received: {natural: 30}, granted: {natural: 30}", "art20_5: {licensing: 9}");
        String csv = history("柳湾市教育局", "a.csv");
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,7,11,30\r\n"), csv);
    }

    @Test
    void aBodyThatWasDividedIsNotCountedAndNamed() throws IOException {
        list("bodies:\n  - {name: 柳湾市教育局, merged_from: {2023: [柳湾市教育局, 柳湾市民政局]}}\n"
                + "  - {name: 柳湾市人社局, merged_from: {2023: [柳湾市民政局]}}\n");
        String csv = history("柳湾市教育局", "a.csv");
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,3,5\r\n"), csv);
        assertTrue(csv.contains("2021—2022年：柳湾市民政局后来分给几个机关，其数字无法分开，没有计入\r\n"), csv);
    }

    /** One of the two tells （六） as a whole: its rows are unknown but for columns in which it is 0. */
    @Test
    void rowsThatAreToldAsOneAddToTheWhole() throws IOException {
        Files.delete(in.resolve("2021柳湾市民政局.yaml"));
        write(2021, "柳湾市民政局", "received: {natural: 4}, other: {natural: 4}", "art20_8: {fees: 0.25}");
        Path file = in.resolve("2021柳湾市民政局.yaml");
        Files.writeString(file, Files.readString(file) + "edition: {form: gov-2021, t3.other: one-row}\n");
        String csv = history("柳湾市教育和民政局", "a.csv");
        assertTrue(csv.contains("表三 （六）其他处理,自然人,4,"), csv);
        assertTrue(csv.contains("表三 （六）其他处理 3.,自然人,,0,0\r\n"), csv);
        assertTrue(csv.contains("表三 （六）其他处理 3.,商业企业,0,0,0\r\n"), csv);
        assertTrue(csv.contains("表三 （七）总计,自然人,7,,20\r\n"), csv);
    }

    @Test
    void englishSaysItToo() throws IOException {
        Path file = folder.resolve("a.csv");
        CommandLine.run("history", "柳湾市教育和民政局", in, "-o", file);
        assertTrue(
                Files.readString(file)
                        .contains(
                                "\"2021—2022: the reports of 柳湾市教育局、柳湾市民政局, added up; blank where one of them has no number\""));
    }

    private String history(String agency, String name) throws IOException {
        Path file = folder.resolve(name);
        CommandLine run = CommandLine.run(
                CommandLine.environment(Locale.CHINESE, false), "history", agency, in, "-o", file, "--force");
        assertEquals(0, run.status(), run.all());
        return Files.readString(file);
    }

    private void list(String text) throws IOException {
        Files.writeString(in.resolve("bodies.yaml"), text);
    }

    private void write(int year, String agency, String rows, String cells) throws IOException {
        Files.writeString(
                in.resolve(year + agency.replace(" ", "") + ".yaml"),
                "year: " + year + "\nagency: " + agency + "\nsections:\n  disclosure: {table: {fill: 0, " + cells
                        + "}}\n  applications: {table: {fill: 0, " + rows
                        + "}}\n  litigation: {table: {fill: 0}}\n");
    }
}
