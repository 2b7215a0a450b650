package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianbao.layout.StructureDump;

/** The structure reads like the report. */
class StructureDumpTest {
    @Test
    void theDumpReadsLikeTheReport() {
        assertEquals(
                """
                Document
                  H1 “年度报告”
                  Sect
                    H2 “一、总体情况”
                    H3 “（一）主动公开”
                    P “公开政府信息2023接上页的文字。”
                    P
                      Span “见”
                      Link -> #part2 “第二部分”
                      Link -> https://example.org/公开?a=1 “和网站”
                    L ListNumbering=Decimal
                      LI
                        Lbl “1.”
                        LBody “第一项”
                      LI
                        Lbl “2.”
                        LBody “第二项”
                  Sect
                    H2 “二、主动公开情况”
                    Table
                      Caption “表一”
                      THead
                        TR
                          TH Scope=Column “项目”
                          TH ColSpan=2 Scope=Column “数量”
                      TBody
                        TR
                          TH Scope=Row “规章”
                          TD Headers=(数量 | 规章) “12”
                          TD
                    Div
                      Figure Alt=一张照片
                      Figure Alt=一幅图表 “图中的字”
                      P
                        Span “[U+E123]”
                      Note “注”
                      P “转过来”
                """,
                StructureDump.dump(SamplePages.report()));
    }
}
