package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that would be loose before something long and whole shares what is spare with the lines before it. */
class LooseLinesTest {
    private static final String MAIL = "qzsxzfyj@163.com。";

    private static List<Integer> lengths(String text, double measure) {
        return Setting.texts(text, Setting.BODY, 0, measure).stream()
                .map(String::length)
                .toList();
    }

    @Test
    void fourSpareEmAreSharedByFourLines() {
        String text = "依法主动公开政府信息推进工作落到实处服".repeat(5) + "务" + MAIL;
        assertEquals(List.of(20, 19, 19, 19, 19, MAIL.length()), lengths(text, 20));
    }

    @Test
    void asFewLinesChangeAsWillDo() {
        String text = "依法主动公开政府信息推进工作落到实处服".repeat(5) + "务企" + MAIL;
        assertEquals(List.of(20, 20, 19, 19, 19, MAIL.length()), lengths(text, 20));
    }

    @Test
    void aWebAddressAboveIsPartedElsewhereIfThatHelps() {
        String text = "本年度报告电子版可在本市营商环境建设办公室的网站http://www.qz.gov.cn/col/col1229040090/index.html页面"
                + "上查阅下载。社会公众如对报告内容有疑问的，请与环境建设办公室综合处联系（电话：0570-3890035，电子邮箱：" + MAIL;
        List<Line> lines = Setting.lines(text, Setting.BODY, 0, 28);
        PreparedText prepared = Setting.prepare(text, Setting.BODY);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            int start = atom(prepared, line.start());
            int end = atom(prepared, line.end());
            double spare = 28 * Setting.EM - prepared.width(start, end);
            assertTrue(spare <= prepared.stretchable(start, end), text.substring(line.start(), line.end()));
        }
    }

    private static int atom(PreparedText prepared, int offset) {
        int atom = 0;
        while (prepared.atoms().offsets[atom] < offset) {
            atom++;
        }
        return atom;
    }

    @Test
    void policyPAloneSharesNothing() {
        String text = "依法主动公开政府信息推进工作落到实处服".repeat(5) + "务" + MAIL;
        List<String> lines = Setting.texts(text, Setting.PLAIN, 0, 20);
        assertEquals("依法主动公开政府信息推进工作落到实处服依", lines.get(0));
        assertEquals(16, lines.get(4).length());
    }
}
