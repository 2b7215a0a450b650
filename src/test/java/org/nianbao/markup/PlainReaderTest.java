package org.nianbao.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Findings;

/** What is read the quick way is what the XML parser reads. */
class PlainReaderTest {
    private static final String WHOLE =
            """
            <html lang="zh-CN" data-tpl="t/a.ftlh:1">
            <head><title>年&amp;报</title><meta name="status" content="a &lt;b&gt; &quot;&#20013;&#x4E2D;"/></head>
            <body class='report "x"'>
              <h2 data-src="7:3" data-tpl="t/a.ftlh:5">一、“总体”&#10;情况 𬭎</h2>
              <p data-src="x:8:3">甲 > 乙 ]] <br />]]&gt; <a href="#c2">c&#32;<em>d</em></a></p>
              <table id="t3" data-src="" data-tpl="t/a.ftlh:6"><tbody>
                <tr><th id="c1" class="row" scope="row">1</th><td headers="c1  c2" colspan="2" data-src="9:9"></td></tr>
                <tr><th id="c2" class="row" scope="row">2</th><td headers="c2" colspan="2" data-src="10:9">&apos;</td></tr>
              </tbody></table>
            </body>
            </html>
            """;

    private static final String ALPHABET = "<>/&;#x='\"! \n\t\r]-:0aPpé中\u0001\u007F\uD87E\uDC00\uFFFE\uFEFF";

    @Test
    void readsWhatTheXmlParserReads() {
        Document plain = read(WHOLE).orElseThrow();
        assertEquals(xml(WHOLE, new Findings()), Optional.of(plain));
        assertEquals("年&报", plain.title());
        assertEquals(Optional.of("a <b> \"中中"), plain.meta("status"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a & b</p>",
                "<p>a && b</p>",
                "<p>&nbsp;</p>",
                "<p>&#;</p>",
                "<p>&#x;</p>",
                "<p>&#-5;</p>",
                "<p>&#０;</p>",
                "<p>&#xD800;</p>",
                "<p>&#x110000;</p>",
                "<p>]]></p>",
                "<p>甲\r乙</p>",
                "<p>\u0001</p>",
                "<p>\uFFFE</p>",
                "<p>\uD800</p>",
                "<p>\uDC00</p>",
                "<p title='a\nb'/>",
                "<p title='a<b'/>",
                "<p title='a\u0001'/>",
                "<p title='a\uD800'/>",
                "<p title=\"it's\"/><p title='it's'/>",
                "<p title=a/>",
                "<p title/>",
                "<p title = 'a'/>",
                "<p title='a'class='b'/>",
                "<p title='a' title='b'/>",
                "<p xml:lang='en'/>",
                "<p xmlns='x'/>",
                "<p/ >",
                "<p></p >",
                "< p/>",
                "<p></h1>",
                "</p>",
                "<!-- x --><p/>",
                "<![CDATA[x]]><p/>",
                "<?x?><p/>",
                "<b/>",
                "<p colspan='2'/>",
                "<p><p/></p>",
                "<ul>x</ul>",
                "<p id='a'/><p id='a'/>",
                "<p><a href='#nowhere'>x</a></p>",
            })
    void leavesTheRest(String markup) {
        assertEquals(Optional.empty(), read("<html><body>" + markup + "</body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "<html/>x",
                "<html/>&#32;",
                "<html/><html/>",
                "<html>",
                "<html",
                "<html a",
                "<html a=",
                "<html class='a",
                "<html class=\"a",
                "<html class='&",
                "<html><body>&",
                "<html><body>\uD87E",
                "</",
                "<",
            })
    void leavesWhatIsNoDocument(String markup) {
        assertEquals(Optional.empty(), read(markup));
    }

    @Test
    void mutilatedTextsAreReadAsTheXmlParserReadsThemOrNotAtAll() {
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = mutilated(random);
            Optional<Document> plain = read(text);
            if (plain.isPresent()) {
                Findings findings = new Findings();
                assertEquals(xml(text, findings), plain, text);
                assertEquals(List.of(), findings.toList(), text);
                read++;
            }
        }
        assertTrue(read > 1000, "read " + read);
    }

    private static String mutilated(Random random) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(3));
            int piece = random.nextInt(ALPHABET.length());
            text.replace(at, end, ALPHABET.substring(piece, Math.min(ALPHABET.length(), piece + random.nextInt(3))));
        }
        return text.toString();
    }

    private static Optional<Document> read(String markup) {
        return PlainReader.read(markup.toCharArray(), "data.yaml");
    }

    private static Optional<Document> xml(String markup, Findings findings) {
        return XmlReader.read(markup.toCharArray(), "markup", "data.yaml", findings);
    }
}
