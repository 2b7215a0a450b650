package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.markup.MarkupParser;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Markdown to markup; {@code ⏎} in the cases is a line end. Sample narrative begins at 20:5 of its file. */
class NarrativesTest {
    private static final Map<String, String> CITED = Map.of("a.b", "<12>", "年", "2023");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // headings
                "## （一）主动公开|<h3>（一）主动公开</h3>",
                "##（一）主动公开|<h3>（一）主动公开</h3>",
                "### 1.组织|<h4>1.组织</h4>",
                "#### （1）人员 ##|<h5>（1）人员</h5>",
                "#1 号窗口|<p>#1 号窗口</p>",
                "甲⏎===|<p>甲⏎===</p>",
                "甲⏎---|<p>甲⏎---</p>",
                // run-in headings
                "（一）主动公开情况。2020年，公开。|<p class='run-in'><span class='lead lead-3'>（一）主动公开情况。</span>2020年，公开。</p>",
                "(一)主动公开情况。2020年。|<p class='run-in'><span class='lead lead-3'>(一)主动公开情况。</span>2020年。</p>",
                "1.推动“一网通办”，提升政务服务能力。全年。|<p class='run-in'><span class='lead lead-4'>1.推动“一网通办”，提升政务服务能力。</span>全年。</p>",
                "（1）加强培训。全年。|<p class='run-in'><span class='lead lead-5'>（1）加强培训。</span>全年。</p>",
                "**（一）主动公开。**2020年|<p class='run-in'><span class='lead lead-3'><strong>（一）主动公开。</strong></span>2020年</p>",
                "（一）**主动公开**情况。2020年|<p class='run-in'><span class='lead lead-3'>（一）<strong>主动公开</strong>情况。</span>2020年</p>",
                "**（一）主动公开。全年**办理|<p><strong>（一）主动公开。全年</strong>办理</p>",
                "（一）主动公开情况。|<h3>（一）主动公开情况。</h3>",
                "（一）主动公开情况|<h3>（一）主动公开情况</h3>",
                "（一）公开指南；|<p>（一）公开指南；</p>",
                "1.健全机制|<h4>1.健全机制</h4>",
                "1.健全机制。|<p class='run-in'><span class='lead lead-4'>1.健全机制。</span></p>",
                "1.5万件。其中|<p>1.5万件。其中</p>",
                "（一）。全年|<p>（一）。全年</p>",
                "（一）这一句比三十个字长所以它不是标题而是正文的第一句话不能用楷体来排印。后文|<p>（一）这一句比三十个字长所以它不是标题而是正文的第一句话不能用楷体来排印。后文</p>",
                "全年（一）公开。|<p>全年（一）公开。</p>",
                // lists
                "- 甲⏎- 乙|<ul><li>甲</li><li>乙</li></ul>",
                "3. 甲⏎4. 乙|<ol start='3'><li>甲</li><li>乙</li></ol>",
                "- 甲⏎⏎  乙⏎  - 丙|<ul><li>甲<p>乙</p><ul><li>丙</li></ul></li></ul>",
                "2019. 年的事|<p>2019. 年的事</p>",
                "100) 年|<p>100) 年</p>",
                "- 2019. 年|<ul><li>2019. 年</li></ul>",
                // emphasis
                "年**（一）公开。**2020|<p>年<strong>（一）公开。</strong>2020</p>",
                "对**“一网通办”**改革，**“放管服”**好|<p>对<strong>“一网通办”</strong>改革，<strong>“放管服”</strong>好</p>",
                "5*3*2|<p>5*3*2</p>",
                "2*（3+4）*5|<p>2*（3+4）*5</p>",
                "2**3**4|<p>2**3**4</p>",
                "*重点*工作|<p><em>重点</em>工作</p>",
                "***重***点|<p><em><strong>重</strong></em>点</p>",
                "**甲*乙*丙**|<p><strong>甲<em>乙</em>丙</strong></p>",
                "**甲|<p>**甲</p>",
                "甲 ** 乙 ** 丙|<p>甲 ** 乙 ** 丙</p>",
                "\\*甲\\*|<p>*甲*</p>",
                "文件_名_称 a_b_c|<p>文件_名_称 a_b_c</p>",
                "`a*b*c`|<p>a*b*c</p>",
                // lines and indents
                "甲⏎乙|<p>甲⏎乙</p>",
                "甲  ⏎乙|<p>甲<br/>乙</p>",
                "　　甲⏎　　乙|<p>甲</p><p>乙</p>",
                "    甲|<p>甲</p>",
                "> 甲|<p>&gt; 甲</p>",
                "***|<p>***</p>",
                // links
                "[网](https://a.cn/?a=1&b=2)|<p><a href='https://a.cn/?a=1&amp;b=2'>网</a></p>",
                "<https://a.cn>|<p><a href='https://a.cn'>https://a.cn</a></p>",
                "https://a.cn|<p>https://a.cn</p>",
                "[表](#t3)|<p><a href='#t3'>表</a></p>",
                // images
                "![图一](a/b.png)|<figure><img src='a/b.png' alt='图一'/><figcaption>图一</figcaption></figure>",
                "![说明](b.png \"图一 {{年}}\")|<figure><img src='b.png' alt='说明'/><figcaption>图一 2023</figcaption></figure>",
                "见![](b.png)|<p>见<img src='b.png' alt=''/></p>",
                // literal text
                "${year}<#if x>{{a.b}}|<p>${year}&lt;#if x&gt;&lt;12&gt;</p>",
                "a & b \"c\"|<p>a &amp; b &quot;c&quot;</p>",
                "&lt;b&gt;|<p>&lt;b&gt;</p>",
                // citations
                "共 {{ a.b }} 件，**{{年}}**年|<p>共 &lt;12&gt; 件，<strong>2023</strong>年</p>",
                "`{{a.b}}`|<p>&lt;12&gt;</p>",
            })
    void renders(String markdown, String expected) {
        assertEquals(expected.replace('⏎', '\n'), render(markdown));
    }

    @Test
    void tablesKeepAlignmentAndDropAnEmptyHead() {
        assertEquals(
                "<table class='narrative'><thead><tr><th scope='col' class='left'>甲</th><th scope='col'>乙</th></tr></thead>"
                        + "<tbody><tr><td class='left'>1</td><td>2</td></tr></tbody></table>",
                render("| 甲 | 乙 |\n|:--|--|\n| 1 | 2 |"));
        assertEquals(
                "<table class='narrative'><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
                render("| | |\n|--|--|\n| 1 | 2 |"));
    }

    @Test
    void footnotesStandInPlace() {
        assertEquals(
                "<p>甲<aside class='footnote'>注 <strong>一</strong></aside>乙</p>", render("甲[^1]乙\n\n[^1]: 注 **一**"));
        assertEquals(List.of(), findings.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "甲[^9]|NARRATIVE_FOOTNOTE_MISSING|20:6|<p>甲[^9]</p>",
                "甲⏎⏎[^1]: 注|NARRATIVE_FOOTNOTE_UNUSED|22:5|<p>甲</p>",
                "甲[^1]⏎⏎[^1]: 注[^1]|NARRATIVE_FOOTNOTE_NESTED|22:12|<p>甲<aside class='footnote'>注[^1]</aside></p>",
                "甲⏎<b>乙</b>|NARRATIVE_HTML|21:5|<p>甲⏎&lt;b&gt;乙&lt;/b&gt;</p>",
                "<!-- 甲 -->|NARRATIVE_HTML|20:5|<p>&lt;!-- 甲 --&gt;</p>",
                "[点](javascript:alert(1))|NARRATIVE_LINK|20:5|<p>点</p>",
                "[点](file:///etc/passwd)|NARRATIVE_LINK|20:5|<p>点</p>",
                "[点](a.pdf)|NARRATIVE_LINK|20:5|<p>点</p>",
                "甲⏎⏎# 总体|NARRATIVE_HEADING|22:5|<p>甲</p><h3>总体</h3>",
                "##### 深|NARRATIVE_HEADING|20:5|<h5>深</h5>",
                "甲⏎⏎[注]: 说明|NARRATIVE_DEFINITION|22:5|<p>甲</p>",
                "甲⏎乙{{x.y}}|REPORT_UNKNOWN_KEY|21:6|<p>甲⏎乙{{x.y}}</p>",
            })
    void findsWhatItCannotPrint(String markdown, Code code, String place, String expected) {
        assertEquals(expected.replace('⏎', '\n'), render(markdown));
        Finding first = findings.toList().get(0);
        assertEquals(code + " report.yaml:" + place, first.code() + " " + first.span());
    }

    @Test
    void controlCharactersAreShownAtTheirPlaces() {
        assertEquals("<p>甲\n乙\uFFFD丙\uFFFD</p>", render("甲\n乙\u0002丙\uD800"));
        assertEquals(
                List.of("report.yaml:21:6", "report.yaml:21:8"),
                findings.toList().stream().map(f -> f.span().toString()).toList());
    }

    @Test
    void everyBlockCarriesItsPlace() {
        String markup = markup("甲\n\n## 乙\n\n- 丙\n\n| 丁 |\n|--|\n| 戊 |\n\n　　己\n　　庚", Punctuation.KEEP);
        assertEquals(
                "<p data-src=\"20:5\">甲</p><h3 data-src=\"22:5\">乙</h3>"
                        + "<ul data-src=\"24:5\"><li data-src=\"24:5\">丙</li></ul>"
                        + "<table class=\"narrative\" data-src=\"26:5\"><thead><tr data-src=\"26:5\"><th scope=\"col\">丁</th>"
                        + "</tr></thead><tbody><tr data-src=\"28:5\"><td>戊</td></tr></tbody></table>"
                        + "<p data-src=\"30:5\">己</p><p data-src=\"31:5\">庚</p>",
                markup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2023年,市局认真贯彻(第711号)规定:公开;好?好!|2023年，市局认真贯彻（第711号）规定：公开；好？好！",
                "公开10,000件,比2.5高. 完|公开10,000件，比2.5高。完",
                "网址:https://a.cn:80/a,b 时间10:30|网址：https://a.cn:80/a,b 时间10:30",
                "use (PDF) only, ok.|use (PDF) only, ok.",
            })
    void marksBecomeFullWidthOnRequest(String written, String expected) {
        assertEquals("<p data-src=\"20:5\">" + expected + "</p>", markup(written, Punctuation.FULLWIDTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**", "- ", "[", "![", "> ", "_", "<", "`", "*a ", "**a ", "[^", "&", "  - a\n", "| a ", "（一）",
                "{{", "a*", "[a](", "1. ",
            })
    void hostileTextEndsSoonAndStaysWellFormed(String piece) {
        String text = piece.repeat(3000);
        String markup = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> markup(text, Punctuation.FULLWIDTH));
        Findings parsed = new Findings();
        MarkupParser.parse("<html><body>" + markup + "</body></html>", "m", "d", parsed);
        assertTrue(parsed.toList().isEmpty(), () -> parsed.toList().toString());
    }

    private String render(String markdown) {
        return markup(markdown.replace('⏎', '\n'), Punctuation.KEEP)
                .replaceAll(" data-src=\"[^\"]*\"", "")
                .replace('"', '\'');
    }

    private String markup(String markdown, Punctuation punctuation) {
        return new Narratives(this::cite, punctuation, findings).toMarkup(Samples.text(markdown));
    }

    private String cite(String path, SourceSpan place) {
        if (!CITED.containsKey(path)) {
            findings.add(Code.REPORT_UNKNOWN_KEY, place, path);
        }
        return CITED.getOrDefault(path, "{{" + path + "}}");
    }
}
