package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.Token.Kind;

class TokenizerTest {
    private final Findings findings = new Findings();

    private List<Token> tokens(String css) {
        return Tokenizer.tokens(new SourceFile("s.css", css), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "h1.title|IDENTIFIER:h1 DELIMITER:. IDENTIFIER:title",
                "仿宋|IDENTIFIER:仿宋",
                "@page:first|AT_KEYWORD:page DELIMITER:: IDENTIFIER:first",
                "#a1 #|HASH:a1 SPACE:  DELIMITER:#",
                "rgb(1)|FUNCTION:rgb NUMBER:1 DELIMITER:)",
                "12.5pt -3em +.5 50%|DIMENSION:12.5pt SPACE:  DIMENSION:-3em SPACE:  NUMBER:0.5 SPACE:  PERCENTAGE:50%",
                "1e2 1em|NUMBER:100 SPACE:  DIMENSION:1em",
                "-x --y - x|IDENTIFIER:-x SPACE:  IDENTIFIER:--y SPACE:  DELIMITER:- SPACE:  IDENTIFIER:x",
                "a/* ; */b|IDENTIFIER:a IDENTIFIER:b",
                "'it\\'s'|STRING:it's",
                "\"\\4e00 x\"|STRING:一x",
                "\\4e00 号|IDENTIFIER:一号",
                "'\\0 \\d800 \\110000 '|STRING:\uFFFD\uFFFD\uFFFD",
                "2n+1|DIMENSION:2n NUMBER:1",
            })
    void splitsText(String css, String expected) {
        assertEquals(expected.strip(), show(tokens(css)));
        assertEquals(List.of(), findings.toList());
    }

    private static String show(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.is(Kind.END))
                .map(TokenizerTest::show)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String show(Token token) {
        boolean numeric = token.is(Kind.NUMBER) || token.is(Kind.PERCENTAGE) || token.is(Kind.DIMENSION);
        String number = numeric ? String.valueOf(token.number()).replaceAll("\\.0$", "") : "";
        return token.kind() + ":" + number + token.text();
    }

    @Test
    void aLineEndInAStringMayBeEscaped() {
        assertEquals("ab", tokens("'a\\\r\nb'").get(0).text());
        assertEquals(List.of(), findings.toList());
    }

    @Test
    void nulIsReplaced() {
        assertEquals("a\uFFFDb", tokens("a\0b").get(0).text());
    }

    @Test
    void offsetsSpanTheToken() {
        Token second = tokens("a /* c */ 12pt").get(3);
        assertEquals("10-14", second.start() + "-" + second.end());
    }

    @Test
    void whatIsLeftOpenIsReportedWhereItBegins() {
        tokens("a\n 'open\nb /* open");
        assertEquals(
                List.of("style.unclosed 2:2", "style.unclosed 3:3"),
                findings.toList().stream()
                        .map(f -> f.code().id() + " " + f.span().line() + ":"
                                + f.span().column())
                        .toList());
        assertEquals(Code.STYLE_UNCLOSED, findings.toList().get(0).code());
    }
}
