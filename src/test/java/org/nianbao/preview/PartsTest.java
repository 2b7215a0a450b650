package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Forms;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

final class PartsTest {
    private static final Forms FORMS = Forms.load(Path.of("templates/forms"), new Findings());

    @Test
    void linesBelongToThePartWhoseKeyStandsAboveThem() {
        Parts parts = parts(
                "year: 2023",
                "headings: ",
                "  五、存在的主要问题及改进情况: 别的",
                "sections:",
                "    overview: |",
                "      other: 这是正文",
                "",
                "    三、收到和处理政府信息公开申请情况:",
                "      table:",
                "        other:",
                "          misc: [0]",
                "    'other': 无",
                "attachments:",
                "  - title: 附件",
                "signatory: 甲局");
        assertEquals(Parts.HEAD, parts.at(1));
        assertEquals(Parts.HEAD, parts.at(3), "a heading that is reworded is no part");
        assertEquals(Parts.HEAD, parts.at(4));
        assertEquals("一、总体情况", parts.at(5));
        assertEquals("一、总体情况", parts.at(7));
        assertEquals("三、收到和处理政府信息公开申请情况", parts.at(8));
        assertEquals("三、收到和处理政府信息公开申请情况", parts.at(11), "rows of a table may have the key of a part");
        assertEquals("六、其他需要报告的事项", parts.at(12));
        assertEquals("attachments", parts.at(14));
        assertEquals(Parts.HEAD, parts.at(15));
    }

    @Test
    void aFileThatIsNoYamlHasPartsToo() {
        Parts parts = parts("agency： 甲局", "\tsections: [", "sections:", "  overview: {", "  litigation: ]");
        assertEquals(Parts.HEAD, parts.at(1));
        assertEquals("一、总体情况", parts.at(4));
        assertEquals("四、政府信息公开行政复议、行政诉讼情况", parts.at(5));
    }

    @Test
    void anEmptyFileIsAllHead() {
        assertEquals(Parts.HEAD, parts("").at(1));
    }

    private static Parts parts(String... lines) {
        return Parts.of(new SourceFile("年报.yaml", String.join("\n", lines)), FORMS);
    }
}
