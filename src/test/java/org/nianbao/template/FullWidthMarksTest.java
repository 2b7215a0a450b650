package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“跨省通办”,115项,共1,036项|“跨省通办”，115项，共1,036项",
                "拨打12345-1-0号键,每天18:42前|拨打12345-1-0号键，每天18:42前",
                "http://a.gov.cn/x,y.html)政务|http://a.gov.cn/x,y.html）政务",
                "详见www.a.gov.cn,以及a.b@c.cn;完成|详见www.a.gov.cn，以及a.b@c.cn；完成",
                "详见https://a.cn:80/a,b;另见http://b.cn,完成|详见https://a.cn:80/a,b；另见http://b.cn，完成",
                "网址www.a.cn:80/c?d=1;e!邮箱a.b@c-d.gov.cn:收|网址www.a.cn:80/c?d=1;e！邮箱a.b@c-d.gov.cn：收",
                "APP,微信;占99%,同比(下降)2020,115项|APP，微信；占99%，同比（下降）2020，115项",
                "如下:一是A类:甲|如下：一是A类：甲",
                "好!好?公开. 完|好！好？公开。 完",
                "一.总体情况,等...完|一.总体情况，等...完",
                "推进\"放管服\"和\"一网通办\"|推进“放管服”和“一网通办”",
                "**重点**,{{t3.a,b}},[甲,乙](http://a.cn/c,d)完|**重点**，{{t3.a,b}}，[甲，乙](http://a.cn/c,d)完",
                "见注[^a:b],和`a,b`与\\(公开|见注[^a:b]，和`a,b`与\\(公开",
                "2) 公开,完|2) 公开，完",
            })
    void marksBesideChineseBecomeFullWidth(String written, String expected) {
        assertEquals(expected, FullWidthMarks.restore(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use (PDF) only, ok.",
                "| :-- | --: |",
                "[a]: http://a.cn/甲,乙",
                "公开，《条例》（第711号）：“五公开”。",
                "推进\"放管服改革",
            })
    void whatIsRightOrNotChineseStays(String written) {
        assertEquals(written, FullWidthMarks.restore(written));
    }

    @Test
    void aQuoteWithoutPartnerIsFound() {
        assertEquals(2, FullWidthMarks.oddQuote("推进\"放管服改革"));
        assertEquals(-1, FullWidthMarks.oddQuote("推进\"放管服\"改革"));
        assertEquals(-1, FullWidthMarks.oddQuote("5\" disk"));
    }

    @Test
    void blanksAfterFullWidthMarksGo() {
        assertEquals("完。公开，好 的", FullWidthMarks.withoutBlanks('，', " 完。 公开，  好 的"));
    }
}
