package org.nianbao.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

class MarkupParserTest {
    private final Findings findings = new Findings();

    @Test
    void readsTheWholeDocument() {
        Document document = parse(
                        "<?xml version='1.0'?><html lang=\"zh-CN\"><head><title>年报</title>"
                                + "<meta name=\"status\" content=\"final\"/></head><body class=\"report\"><p>文</p></body></html>")
                .orElseThrow();
        assertEquals("年报", document.title());
        assertEquals(Optional.of("final"), document.meta("status"));
        assertEquals("文", document.body().text());
        assertEquals(List.of(), findings.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>  甲  乙 </p>|p/\"甲 乙\"",
                "<p>甲&#10;  乙</p>|p/\"甲乙\"",
                "<p>甲。&#10;“乙</p>|p/\"甲。“乙\"",
                "<p>on&#10;two</p>|p/\"on two\"",
                "<p>甲&#10;two</p>|p/\"甲 two\"",
                "<p>甲<span>乙 </span> 丙</p>|p/\"甲\"/span/\"乙\"/\" 丙\"",
                "<p> 甲 <br/> 乙 </p>|p/\"甲\"/br/\"乙\"",
                "<p>甲 <img src='a.png' alt=''/> 乙</p>|p/\"甲 \"/img/\" 乙\"",
                "<div> <p>甲</p> <p>乙</p> </div>|div/p/\"甲\"/p/\"乙\"",
                "<p>甲<aside> 注 </aside>&#10;乙</p>|p/\"甲\"/aside/\"注\"/\"乙\"",
                "<p>\u3000甲&#160;</p>|p/\"\\u{3000}甲\\u{00a0}\"",
                "<p>𬭎&#10;𬭎</p>|p/\"𬭎𬭎\"",
            })
    void foldsWhiteSpace(String markup, String expected) {
        Document document = parse("<html><body>" + markup.replace("&#10;", "\n") + "</body></html>")
                .orElseThrow();
        String lines =
                DocumentDump.dump(document).lines().skip(2).map(this::name).reduce("", (a, b) -> a + "/" + b);
        assertEquals("/" + expected, lines);
    }

    private String name(String line) {
        String text = line.trim();
        return text.startsWith("\"") ? text : text.split(" ")[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>&nbsp;</p>|MARKUP_REFERENCE",
                "<p>a & b</p>|MARKUP_SYNTAX",
                "<p>|MARKUP_SYNTAX",
                "<p><b>甲</b></p>|MARKUP_ELEMENT",
                "<P>甲</P>|MARKUP_ELEMENT",
                "<script>x</script>|MARKUP_ELEMENT",
                "<?php x?>|MARKUP_ELEMENT",
                "<p style='x'>甲</p>|MARKUP_ATTRIBUTE",
                "<p onclick='x'>甲</p>|MARKUP_ATTRIBUTE",
                "<p colspan='2'>甲</p>|MARKUP_ATTRIBUTE",
                "<p class='a' class='b'>甲</p>|MARKUP_SYNTAX",
                "<p><p>甲</p></p>|MARKUP_PLACE",
                "<p><table><tbody/></table></p>|MARKUP_PLACE",
                "<td>甲</td>|MARKUP_PLACE",
                "<table><tr><td>甲</td></tr></table>|MARKUP_PLACE",
                "<ul><p>甲</p></ul>|MARKUP_PLACE",
                "<p><br>甲</br></p>|MARKUP_TEXT",
                "<table>甲</table>|MARKUP_TEXT",
                "<table><tbody><tr><td colspan='0'/></tr></tbody></table>|MARKUP_NUMBER",
                "<table><tbody><tr><td rowspan='1001'/></tr></tbody></table>|MARKUP_NUMBER",
                "<table><tbody><tr><td rowspan='2.5'/></tr></tbody></table>|MARKUP_NUMBER",
                "<p id='a'>甲</p><p id='a'>乙</p>|MARKUP_ID",
                "<table><tbody><tr><td headers='a b'/></tr></tbody></table>|MARKUP_HEADERS",
            })
    void refusesWhatIsOutsideTheSubset(String markup, Code expected) {
        assertEquals(Optional.empty(), parse("<html><body>" + markup + "</body></html>"));
        assertEquals(expected, findings.toList().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<body/>",
                "<html/><html/>",
                "<!DOCTYPE html><html/>",
                "<!DOCTYPE html [<!ENTITY a 'x'>]><html><body><p>&a;</p></body></html>",
                "<!DOCTYPE html SYSTEM 'file:///etc/passwd'><html/>",
                "<html><body><p>\u0001</p></body></html>",
            })
    void refusesOtherDocuments(String markup) {
        assertEquals(Optional.empty(), parse(markup));
        assertTrue(findings.hasErrors());
    }

    @Test
    void ofTwoAttributesThatDifferInTheirPrefixTheLastCounts() {
        Document document = parse("<html><body><p xml:lang='en' lang='zh'>甲</p></body></html>")
                .orElseThrow();
        assertEquals(Optional.of("zh"), document.body().elements().get(0).attribute("lang"));
    }

    @Test
    void collectsSeveralFindings() {
        parse("<html><body><p style='x'>甲</p><b/><td/></body></html>");
        assertEquals(
                List.of(Code.MARKUP_ATTRIBUTE, Code.MARKUP_ELEMENT, Code.MARKUP_PLACE),
                findings.toList().stream().map(Finding::code).toList());
    }

    @Test
    void aLinkToNowhereIsAWarningOnly() {
        assertTrue(parse("<html><body><p><a href='#x'>甲</a></p></body></html>").isPresent());
        assertEquals(Code.MARKUP_LINK, findings.toList().get(0).code());
    }

    @Test
    void listsMayStartAtANumber() {
        assertTrue(
                parse("<html><body><ol start='0'><li>甲</li></ol></body></html>").isPresent());
    }

    @Test
    void childrenInheritPlaces() {
        Document document = parse("<html><body><div data-src='7:3' data-tpl='t/a.ftlh:5'><p>甲</p></div></body></html>")
                .orElseThrow();
        Element paragraph = document.body().elements().get(0).elements().get(0);
        assertEquals(SourceSpan.at("data.yaml", 7, 3), paragraph.source());
        assertEquals(SourceSpan.at("t/a.ftlh", 5, 1), paragraph.template());
        assertEquals(Optional.empty(), document.body().elements().get(0).attribute("data-src"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div data-src='7:3' data-tpl='C:/a.ftlh:5'><b/></div>|data.yaml:7:3",
                "<div data-src='7:3' data-tpl='C:/a.ftlh:5'><b data-tpl='C:/a.ftlh:6'/></div>|C:/a.ftlh:6:1",
                "<div data-tpl='a.ftlh:5'><b/></div>|a.ftlh:5:1",
                "<div><b/></div>|markup:1:22",
                "<div data-src='broken' data-tpl='broken'><b/></div>|markup:1:58",
                "<table data-src='7:3'><tbody>甲</tbody></table>|data.yaml:7:3",
                "<div><p data-tpl='a.ftlh:5'></div>|a.ftlh:5:1",
            })
    void findingsStandWhereTheyAreMended(String markup, String place) {
        parse("<html><body>" + markup + "</body></html>");
        assertEquals(place, findings.toList().get(0).span().toString());
    }

    @Test
    void depthIsLimited() {
        String deep = "<html><body>" + "<div>".repeat(5000) + "</div>".repeat(5000) + "</body></html>";
        assertEquals(Optional.empty(), parse(deep));
        assertEquals(Code.MARKUP_DEPTH, findings.toList().get(0).code());
    }

    private Optional<Document> parse(String markup) {
        return MarkupParser.parse(markup, "markup", "data.yaml", findings);
    }
}
