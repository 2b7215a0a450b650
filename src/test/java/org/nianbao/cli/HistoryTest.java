package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years of a body side by side. */
final class HistoryTest {
    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void writeYears() throws IOException {
        in = Files.createDirectories(folder.resolve("in/2020")).getParent();
        write("2020/a", 2020, "柳湾市档案馆", "received: {natural: 7}, granted: {natural: 5}, carried_out: {natural: 2}");
        write("b", 2021, "柳湾市档案局", "received: {natural: 3}, carried_in: {natural: 2}, granted: {natural: /}");
        write("c", 2023, "柳湾市 档案局", "received: {natural: 40}, granted: {natural: 40}");
        write("d", 2023, "柳湾市财政局", "received: {natural: 99}, granted: {natural: 99}");
        Files.writeString(in.resolve("bodies.yaml"), "bodies:\n  - {name: 柳湾市档案局, aliases: [柳湾市档案馆]}\n");
    }

    @Test
    void thePageHasTheYearsOfTheBodyAndOfNoOther() throws IOException {
        String page = page("a.html");
        assertTrue(page.contains("<h1>柳湾市档案局历年年报对照（2020—2023年）</h1>"), page);
        assertTrue(
                page.contains("<th scope=\"row\">一、本年新收政府信息公开申请数量 × 总计</th>"
                        + "<td class=\"n\">7</td><td class=\"n\">3</td><td class=\"n\">40</td>"),
                page);
        assertFalse(page.contains("99"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void linesSayTheirFiguresAndBreakWhereANumberOrAYearLacks() throws IOException {
        String page = page("a.html");
        assertTrue(page.contains("本年新收：2020 7，2021 3，2023 40"), page);
        assertTrue(page.contains("予以公开：2020 5，2021 —，2023 40"), page);
        String line = page.substring(page.indexOf("予以公开：2020"));
        String path = line.substring(line.indexOf("<path d=\"") + 9);
        assertEquals(
                2,
                path.substring(0, path.indexOf('"'))
                        .chars()
                        .filter(c -> c == 'M')
                        .count(),
                path);
    }

    @Test
    void figuresOfAnEarlierFormStandBesideThoseOfThisOne() throws IOException {
        String csv = page("a.csv");
        assertTrue(csv.startsWith("\uFEFF项目,栏目,2020,2021,2023\r\n"), csv);
        assertTrue(csv.contains("表三 一、本年新收政府信息公开申请数量,自然人,7,3,40"), csv);
        assertTrue(csv.contains("表三 （一）予以公开,自然人,5,/,40"), csv);
        assertTrue(csv.contains("表二 第二十条第（九）项 政府集中采购,采购项目数量,0,,"), csv);
    }

    @Test
    void whatIsThereIsNotOverwrittenAndEndingsAreKnown() throws IOException {
        page("a.html");
        assertEquals(2, run("柳湾市档案局", in, "-o", folder.resolve("a.html")).status());
        assertEquals(2, run("柳湾市档案局", in, "-o", folder.resolve("a.pdf")).status());
        assertEquals(2, run("柳湾市档案局").status());
        assertEquals(1, run("柳湾市教育局", in, "-o", folder.resolve("b.html")).status());
        assertFalse(Files.exists(folder.resolve("b.html")));
    }

    private String page(String name) throws IOException {
        CommandLine run = run("柳湾市档案局", in, "-o", folder.resolve(name));
        assertEquals(0, run.status(), run.all());
        return Files.readString(folder.resolve(name));
    }

    private static CommandLine run(Object... arguments) {
        List<Object> line = new ArrayList<>(List.of("history"));
        line.addAll(List.of(arguments));
        return CommandLine.run(CommandLine.environment(Locale.CHINESE, false), line.toArray());
    }

    private void write(String name, int year, String agency, String rows) throws IOException {
        Files.writeString(
                in.resolve(name + ".yaml"),
                "year: " + year + "\nagency: " + agency
                        + "\nsections:\n  disclosure: {table: {fill: 0}}\n  applications: {table: {fill: 0, " + rows
                        + "}}\n  litigation: {table: {fill: 0}}\n");
    }
}
