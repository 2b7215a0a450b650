package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of all findings, written by a run. */
final class FindingsPageTest {
    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writeReports() throws IOException {
        page = folder.resolve("sub/findings.html");
        write("a", "status: final\npreamble: <script>alert(1)</script> & \"1\"");
        write("b", "status: draft\nsections: {overview: 文号为市〔2024}1号。}");
        write("wrong", "nonsense<b>: 1");
    }

    @Test
    void everyFindingOfEveryReportIsThereAndInputIsNeverMarkup() throws Exception {
        CommandLine run = run("en");
        String html = Files.readString(page);
        long told =
                run.out().lines().filter(line -> line.contains("\"severity\"")).count();
        Document document = parse(html);
        assertEquals(told, document.getElementsByTagName("code").getLength() - codes(document));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("nonsense<b>"), html);
        assertTrue(html.contains("wrong.yaml · failed: no PDF"), html);
        assertEquals("en", document.getDocumentElement().getAttribute("lang"));
    }

    @Test
    void thePageIsInTheLanguageOfTheRunAndNeedsNoOtherFile() throws Exception {
        run("zh");
        String html = Files.readString(page);
        assertEquals("zh-CN", parse(html).getDocumentElement().getAttribute("lang"));
        assertTrue(html.contains("<h1>年度报告检查结果</h1>"), html);
        assertFalse(html.contains("src=") || html.contains("href=") || html.contains("url("), html);
    }

    @Test
    void unchangedReportsAreOnThePageToo() throws Exception {
        run("en");
        String first = Files.readString(page);
        run("en");
        assertEquals(
                first.replace("· built", "· unchanged").replace("<td>built", "<td>unchanged"), Files.readString(page));
    }

    @Test
    void aPageThatCannotBeWrittenIsAFinding() throws IOException {
        Files.createDirectories(page);
        CommandLine run = run("en");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("file.unwritable"), run.out());
    }

    /** The rows of the table of codes. */
    private static int codes(Document document) {
        return document.getElementsByTagName("tbody")
                .item(1)
                .getTextContent()
                .strip()
                .split("\n")
                .length;
    }

    /** The page is kept well-formed, so that a strict parser can judge it; a browser's would mend anything. */
    private static Document parse(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "")
                .replace("<meta charset=\"UTF-8\">", "")
                .replace("content=\"width=device-width,initial-scale=1\">", "/>")
                .replaceAll("<meta name=\"viewport\" />", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private CommandLine run(String language) {
        return CommandLine.run(
                "build", folder, "-o", folder.resolve("out"), "--report", page, "--format=json", "--lang", language);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), "year: 2023\nagency: 甲局\n" + text + "\n");
    }
}
