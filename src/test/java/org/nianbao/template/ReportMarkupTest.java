package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.markup.Document;
import org.nianbao.markup.DocumentDump;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;
import org.nianbao.report.CellValue;
import org.nianbao.report.PastReports;
import org.nianbao.report.Report;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** The shipped template sets, merged and parsed. */
class ReportMarkupTest {
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"official", "plain"})
    void everyPartComesOutWithoutFindings(String set) {
        Document document = document(set, Samples.report(), MergeOptions.NONE);
        assertEquals(List.of(), findings.toList());
        assertEquals("某局2023年报告", document.title());
        assertEquals(Optional.of("2024-01-03"), document.meta("created"));
        String text = document.body().text();
        for (String piece : List.of("索引号", "根据条例。", "一、总体情况", "2023年公开信息。", "第一项", "统计表", "2024年1月3日", "附件正文。")) {
            assertTrue(text.contains(piece), piece);
        }
    }

    @Test
    void aNestedTableKeepsItsGridAndNamesItsHeaders() {
        Element table = find(document("official", Samples.report(), MergeOptions.NONE), "t3");
        String dump = DocumentDump.dump(new Document(table));
        assertEquals(
                """
                table#t3.form.t3 @10:1
                  thead
                    tr
                      th#t3-1.corner colspan="2" rowspan="2"
                        "勾稽"
                      th#t3-2.column colspan="2" scope="colgroup"
                        "申请人"
                    tr
                      th#t3-3.column scope="col"
                        "商业"
                        br
                        "企业"
                      th#t3-4.column scope="col"
                        "总计"
                  tbody
                    tr.group-start
                      th#t3-5.row colspan="2" scope="row"
                        "一"
                      td.figure headers="t3-2 t3-3 t3-5" @101:5
                        "1"
                      td.figure headers="t3-2 t3-4 t3-5" @102:5
                        "2"
                    tr.group-start
                      th#t3-6.row-group.vertical rowspan="2" scope="rowgroup"
                        "三"
                      th#t3-7.row scope="row"
                        "（一）"
                      td.figure headers="t3-2 t3-3 t3-6 t3-7" @103:5
                        "3"
                      td.figure headers="t3-2 t3-4 t3-6 t3-7" @104:5
                        "4"
                    tr
                      th#t3-8.row scope="row"
                        "（二）"
                      td.figure headers="t3-2 t3-3 t3-6 t3-8" @105:5
                        "5"
                      td.figure headers="t3-2 t3-4 t3-6 t3-8" @106:5
                        "6"
                """,
                dump);
    }

    @Test
    void aGroupedTableNamesTheHeadersOfTheGroupOnly() {
        Element table = find(document("official", Samples.report(), MergeOptions.NONE), "t2");
        List<String> headers = all(table)
                .flatMap(element -> element.attribute("headers").stream())
                .toList();
        assertEquals(List.of("t2-1 t2-3 t2-5", "t2-1 t2-4 t2-5", "t2-6 t2-8 t2-9"), headers);
        assertEquals(
                List.of("group-caption", "group-header", "", "group-caption", "group-header", ""),
                all(table)
                        .filter(element -> element.tag() == Tag.TR)
                        .map(row -> row.attribute("class").orElse(""))
                        .toList());
    }

    @Test
    void cellsShowWhatTheyHold() {
        Figures figures = Samples.figures(Samples.nested());
        figures = Samples.with(figures, "in.b", Samples.cell(new CellValue.Blank(), Origin.ABSENT, 1));
        figures = Samples.with(figures, "in.total", Samples.cell(new CellValue.Marker("/"), Origin.WRITTEN, 2));
        figures = Samples.with(figures, "out.b", Samples.cell(Samples.amount(7), Origin.COMPUTED, 3));
        Cell noted = new Cell(
                Samples.amount(22), Optional.of("其中修订16件"), Origin.WRITTEN, SourceSpan.at(Samples.FILE, 104, 5));
        figures = Samples.with(figures, "out.total", noted);
        Finding wrong = Finding.of(Code.REPORT_UNKNOWN_KEY, noted.span(), "x");
        Document document = document(
                "official", withTable(figures), new MergeOptions(List.of(wrong), Optional.empty(), PastReports.NONE));
        List<String> cells = all(find(document, "t3"))
                .filter(element -> element.tag() == Tag.TD)
                .limit(4)
                .map(cell -> cell.attribute("class").orElse("") + "|" + cell.text())
                .toList();
        assertEquals(
                List.of("figure blank|", "figure marker|/", "figure computed|7", "figure wrong|22（其中修订16件）"), cells);
    }

    @Test
    void aMissingTableAndAPictureStandInItsPlace() {
        SourceSpan place = SourceSpan.at(Samples.FILE, 31, 3);
        Document missing = document(
                "official", withTable(new TableData.Missing(Samples.nested(), "原件为图片", place)), MergeOptions.NONE);
        assertTrue(DocumentDump.dump(missing).contains("p.missing @31:3\n        \"（原件为图片）\""));
        Document picture = document(
                "official",
                withTable(new TableData.Picture(Samples.nested(), "a/b.png", "表\"三\"", place)),
                MergeOptions.NONE);
        Element image = all(picture.body())
                .filter(element -> element.tag() == Tag.IMG)
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of("src", "a/b.png", "alt", "表\"三\""), image.attributes());
    }

    @Test
    void fieldsAreNeverRunAsTemplatesOrMarkup() {
        String hostile = "${year}<#list 1.. as x></#list><b>&amp;\"{{year}}";
        Document document = document("official", Samples.report(hostile, List.of()), MergeOptions.NONE);
        assertEquals(Optional.of(hostile), document.meta("author"));
        assertEquals(List.of(), findings.toList());
    }

    @Test
    void narrativeCitesTheReport() {
        Report report = Samples.report(List.of(Samples.section(1, "一、总体情况", "{{year}}年，{{nothing}}。", null)));
        String text = document("official", report, MergeOptions.NONE).body().text();
        assertTrue(text.contains("2023年，{{nothing}}。"), text);
        assertEquals(
                List.of("REPORT_CITATION report.yaml:20:15"),
                findings.toList().stream().map(f -> f.code() + " " + f.span()).toList());
    }

    @Test
    void controlCharactersAreFoundAndShown() {
        Document document = document("official", Samples.report("机\u0001关", List.of()), MergeOptions.NONE);
        assertEquals(Optional.of("机\uFFFD关"), document.meta("author"));
        assertEquals(
                List.of(Code.FILE_CONTROL),
                findings.toList().stream().map(Finding::code).toList());
    }

    private static Report withTable(TableData table) {
        return Samples.report(List.of(Samples.section(3, "三、申请", null, table)));
    }

    private Document document(String set, Report report, MergeOptions options) {
        Templates templates =
                Templates.load(Path.of("templates", set), findings).orElseThrow();
        return templates
                .document(report, options, findings)
                .orElseThrow(() -> new AssertionError(findings.toList().toString()));
    }

    private static Element find(Document document, String id) {
        return all(document.body())
                .filter(element -> element.id().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), root.elements().stream().flatMap(ReportMarkupTest::all));
    }
}
