package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.CellValue;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.Chart;
import org.nianbao.report.Chart.Kind;
import org.nianbao.report.Chart.Row;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Charts in a narrative; sample narrative begins at 20:5 of its file. */
class ChartMarkupTest {
    private static final Row GRANTED = new Row("予以公开", List.of(amount(2)));
    private static final Row SECRET = new Row("国家秘密", List.of(amount(0)));
    private static final Row BLANK = new Row("其他", List.of(new Blank()));

    private final Findings findings = new Findings();
    private final List<String> asked = new ArrayList<>();
    private Chart chart = new Chart(Kind.AUTO, "结果", "单位：件", "件", List.of(), List.of(GRANTED, SECRET));

    private static CellValue amount(int number) {
        return new Amount(BigDecimal.valueOf(number), String.valueOf(number));
    }

    private Cited cited() {
        return new Cited() {
            @Override
            public String cite(String path, SourceSpan place) {
                return "7";
            }

            @Override
            public Optional<Chart> chart(String text, SourceSpan place) {
                asked.add(text.strip() + "@" + place.line() + ":" + place.column());
                return text.contains("unknown") ? Optional.empty() : Optional.of(chart);
            }
        };
    }

    private String markup(String... markdown) {
        Narratives narratives = new Narratives(cited(), Punctuation.FULLWIDTH, findings);
        return java.util.stream.Stream.of(markdown)
                .map(text -> narratives.toMarkup(Samples.text(text)))
                .collect(Collectors.joining());
    }

    private static String plain(String markup) {
        return markup.replaceAll(" data-src=\"[^\"]*\"", "").replace('"', '\'');
    }

    private static List<String> captions(String markup) {
        return Pattern.compile("<figcaption[^>]*>(.*?)</figcaption>")
                .matcher(markup)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String said() {
        return findings.toList().stream()
                .map(finding -> finding.code().id() + "@" + finding.span().line() + ":"
                        + finding.span().column())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aChartIsAFigureWithATable() {
        assertEquals(
                "<figure class='chart'><table class='chart auto' data-chart='auto'"
                        + " title='结果：予以公开2件；国家秘密0件。'><tbody>"
                        + "<tr><th scope='row'>予以公开</th><td data-value='2'>2</td></tr>"
                        + "<tr><th scope='row'>国家秘密</th><td data-value='0'>0</td></tr>"
                        + "</tbody></table><figcaption>图1\u3000结果（单位：件）</figcaption></figure>",
                plain(markup("{{chart: a.b}}")));
        assertEquals("[chart: a.b@20:5]", asked.toString());
    }

    @Test
    void aPieSaysSharesAndWhatItLacks() {
        Row tiny = new Row("甲", List.of(amount(1)));
        Row most = new Row("乙", List.of(amount(2999)));
        chart = new Chart(Kind.PIE, "结果", "", "件", List.of(), List.of(tiny, most, SECRET, BLANK));
        String markup = plain(markup("{{图表：a.b，饼图}}"));
        assertTrue(markup.contains("<td data-value='1'>1（不足0.1%）</td>"), markup);
        assertTrue(markup.contains("<td data-value='2999'>2999（100.0%）</td>"), markup);
        assertTrue(markup.contains("title='结果：甲1件（不足0.1%）；乙2999件（100.0%）；国家秘密0件；其他未填。'"), markup);
        assertTrue(markup.contains("<p class='chart-note'>（国家秘密：0；其他：没有数字）</p><figcaption>"), markup);
    }

    @Test
    void seriesHaveAHead() {
        Row row = new Row("维持", List.of(amount(1), new Marker("/")));
        chart = new Chart(Kind.BARS, "结果", "", "件", List.of("复议", "诉讼"), List.of(row));
        String markup = plain(markup("{{chart: a.b}}"));
        assertTrue(
                markup.contains("title='结果：维持，复议1件，诉讼“/”。'><thead><tr><th></th><th scope='col'>复议</th>"
                        + "<th scope='col'>诉讼</th></tr></thead><tbody><tr><th scope='row'>维持</th>"
                        + "<td data-value='1'>1</td><td>/</td></tr></tbody>"),
                markup);
    }

    @Test
    void withoutFiguresASentenceStandsThereAndTakesNoNumber() {
        chart = new Chart(Kind.AUTO, "结果", "单位：件", "件", List.of(), List.of(SECRET));
        assertEquals("<p class='chart-empty'>（结果：各项均为0，不作图。）</p>", plain(markup("{{chart: a.b}}")));
        chart = new Chart(Kind.AUTO, "结果", "单位：件", "件", List.of(), List.of(SECRET, BLANK));
        assertEquals("<p class='chart-empty'>（结果：没有可以作图的数字。）</p>", plain(markup("{{chart: a.b}}")));
    }

    @Test
    void aLineOfItsOwnIsEnough() {
        String markup = plain(markup("甲\n\u3000{{chart: a.b}} \n乙{{c.d}}\n{{chart: a.b}}\n{{chart: a.b}}"));
        assertTrue(markup.startsWith("<p>甲</p><figure"), markup);
        assertTrue(markup.contains("</figure><p>乙7</p><figure"), markup);
        assertEquals(List.of("图1\u3000结果（单位：件）", "图2\u3000结果（单位：件）", "图3\u3000结果（单位：件）"), captions(markup));
        assertEquals("[chart: a.b@21:6, chart: a.b@23:5, chart: a.b@24:5]", asked.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见{{chart: a.b}}。",
                "## {{chart: a.b}}",
                "- {{chart: a.b}}",
                "| 甲 |\n|---|\n| {{chart: a.b}} |",
                "甲[^1]\n\n[^1]: {{chart: a.b}}",
                "![{{chart: a.b}}](a.png)",
                "{{chart: a.b}}{{chart: a.b}}",
                "**{{chart: a.b}}**甲",
            })
    void elsewhereAChartIsToldAndPrintedAsItStands(String markdown) {
        String markup = markup(markdown);
        assertTrue(markup.contains("{{chart: a.b}}"), markup);
        assertTrue(said().startsWith("chart.place@"), said());
        assertEquals(List.of(), asked);
    }

    @Test
    void aChartThatIsNotKnownIsPrintedAsItStands() {
        assertEquals("<p>{{chart: unknown &amp; x}}</p>", plain(markup("{{chart: unknown & x}}")));
    }

    @Test
    void numbersGoOnFromThoseOfPictures() {
        String picture = "![说明](a.png \"%s\")";
        String markup = markup(
                "{{chart: a.b}}",
                picture.formatted("图2 甲") + "\n\n{{chart: a.b}}",
                picture.formatted("没有编号") + "\n\n" + picture.formatted("图十一 乙") + "\n\n{{chart: a.b}}");
        assertEquals(
                List.of("图1\u3000结果（单位：件）", "图2 甲", "图3\u3000结果（单位：件）", "没有编号", "图十一 乙", "图十二\u3000结果（单位：件）"),
                captions(markup));
        assertEquals("", said());
    }

    @Test
    void aNumberThatDoesNotFollowIsTold() {
        markup("{{chart: a.b}}\n\n![说明](a.png \"图1 甲\")");
        assertEquals("chart.number@22:5", said());
    }

    @Test
    void aCaptionMayBringItsOwnNumber() {
        chart = new Chart(Kind.AUTO, "图5\u3000结果", "", "", List.of(), List.of(GRANTED));
        assertEquals(List.of("图5\u3000结果"), captions(markup("{{chart: a.b}}")));
        chart = new Chart(Kind.AUTO, "结果", "", "", List.of(), List.of(GRANTED));
        assertEquals(List.of("图1\u3000结果"), captions(markup("{{chart: a.b}}")));
    }

    @Test
    void namesAndCaptionsAreEscaped() {
        Row row = new Row("<甲>&", List.of(amount(1)));
        chart = new Chart(Kind.AUTO, "\"结果\"", "", "", List.of("<乙>"), List.of(row));
        String markup = markup("{{chart: a.b}}");
        assertTrue(markup.contains("&lt;甲&gt;&amp;") && markup.contains("&lt;乙&gt;"), markup);
        assertTrue(markup.contains("&quot;结果&quot;"), markup);
    }
}
