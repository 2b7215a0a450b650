package org.nianbao.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianbao.source.Findings;

class DocumentDumpTest {
    @Test
    void showsIdsClassesAttributesTextAndNewPlaces() {
        String markup = "<html lang='zh-CN'><body class='report'><div id='d' data-src='3:1'><p class='a b'"
                + " title='x' lang='en'>甲\"\u200b</p><p data-src='4:1'>乙</p></div></body></html>";
        Document document =
                MarkupParser.parse(markup, "m", "d.yaml", new Findings()).orElseThrow();
        assertEquals(
                """
                html lang="zh-CN"
                  body.report
                    div#d @3:1
                      p.a.b lang="en" title="x"
                        "甲\\"\\u{200b}"
                      p @4:1
                        "乙"
                """,
                DocumentDump.dump(document));
    }
}
