package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;

class TitleBalancerTest {
    private static final LineSettings TITLE =
            Setting.settings(Align.CENTER, LineBreak.NORMAL, Trim.TRIM_BOTH, true, true);

    private static List<String> title(String text, double measure) {
        return Setting.texts(text, TITLE, 0, measure);
    }

    @Test
    void linesAreAboutEqualAndEndBetweenWords() {
        assertEquals(List.of("铁岭市营商环境建设局2023年", "政府信息公开工作年度报告"), title("铁岭市营商环境建设局2023年政府信息公开工作年度报告", 21));
    }

    @Test
    void aTitleThatFitsIsOneLine() {
        assertEquals(List.of("2023年政府信息公开工作年度报告"), title("2023年政府信息公开工作年度报告", 21));
    }

    @Test
    void namesOfOfficesAreBrokenAfterTheirParts() {
        assertEquals(List.of("沈阳市大东区市场监督管理局", "2023年政府信息公开工作年度报告"), title("沈阳市大东区市场监督管理局2023年政府信息公开工作年度报告", 21));
        assertEquals(
                List.of("内蒙古自治区", "锡林郭勒盟行政公署办公室", "2023年政府信息公开工作年度报告"),
                title("内蒙古自治区锡林郭勒盟行政公署办公室2023年政府信息公开工作年度报告", 16));
    }

    @Test
    void aMiddleLineIsNotTheShortest() {
        List<Line> lines = Setting.lines("浙江省衢州市柯城区人民政府办公室市政务服务管理办公室2023年政府信息公开工作年度报告", TITLE, 0, 17);
        assertEquals(3, lines.size());
        double middle = lines.get(1).right() - lines.get(1).left();
        double first = lines.get(0).right() - lines.get(0).left();
        double last = lines.get(2).right() - lines.get(2).left();
        assertTrue(middle >= Math.min(first, last), first + " " + middle + " " + last);
    }

    @Test
    void theAuthorsOwnLinesStand() {
        assertEquals(List.of("沈阳市\n", "2023年", "政府信息公开工作", "年度报告"), title("沈阳市\n2023年政府信息公开工作年度报告", 10));
    }

    @Test
    void aTextWithoutWordEndsIsStillBalanced() {
        assertEquals(List.of("甲乙丙丁戊己", "庚辛壬癸子丑寅"), title("甲乙丙丁戊己庚辛壬癸子丑寅", 10));
    }

    @Test
    void longTextIsBrokenAsAnyOther() {
        String text = "公开".repeat(2000);
        assertEquals(400, title(text, 10).size());
    }
}
