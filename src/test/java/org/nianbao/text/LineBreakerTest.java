package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece.Box;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Leader;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line.How;
import org.nianbao.text.Line.PlacedBox;
import org.nianbao.text.Line.Run;

class LineBreakerTest {
    private static final double EM = Setting.EM;

    private static LineSettings aligned(Align align) {
        return Setting.settings(align, LineBreak.NORMAL, Trim.TRIM_END, false, true);
    }

    private static LineSettings level(LineBreak level) {
        return Setting.settings(Align.JUSTIFY, level, Trim.TRIM_END, false, false);
    }

    private static LineSettings trim(Trim trim) {
        return Setting.settings(Align.LEFT, LineBreak.NORMAL, trim, false, false);
    }

    private static Line line(String text, LineSettings settings, double measure) {
        return Setting.lines(text, settings, 0, measure).get(0);
    }

    private static double origin(String text, String character) {
        return Setting.originOf(line(text, Setting.PLAIN, 60), character);
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        List<Line> lines = Setting.lines("", Setting.BODY, 2, 10);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).items().isEmpty());
        assertEquals(
                1, LineBreaker.lines(List.of(), Setting.BODY, 0, 100).lines().size());
    }

    @Test
    void newlinesForceBreaks() {
        assertEquals(List.of("甲\n", "\n", "乙\n"), Setting.texts("甲\n\n乙\n", Setting.BODY, 0, 10));
        assertEquals(20, Setting.prepare("甲\n乙丙\n", Setting.BODY).maxWidth(), 1e-9);
    }

    @Test
    void theFirstLineBeginsAtTheIndent() {
        List<Line> lines = Setting.lines("政府信息公开工作年度报告", Setting.BODY, 2, 6);
        assertEquals(2 * EM, lines.get(0).left(), 1e-9);
        assertEquals(0, lines.get(1).left(), 1e-9);
        assertEquals(
                -2 * EM, Setting.lines("政府信息公开工作", Setting.BODY, -2, 6).get(0).left(), 1e-9);
    }

    @Test
    void anIndentThatLeavesNoRoomIsDropped() {
        List<Line> lines = Setting.lines("公开", Setting.BODY, 3.5, 4);
        assertEquals(0, lines.get(0).left(), 1e-9);
        assertEquals(List.of("公开"), Setting.texts("公开", Setting.BODY, 3.5, 4));
    }

    @Test
    void quotesTakeFullCellsWhateverTheFaceSays() {
        assertEquals(1 + 0.5 + 0.5 - 0.33, origin("甲“乙”丙", "“"), 1e-9);
        assertEquals(2, origin("甲“乙”丙", "乙"), 1e-9);
        assertEquals(3, origin("甲“乙”丙", "”"), 1e-9);
        assertEquals(4, origin("甲“乙”丙", "丙"), 1e-9);
    }

    @Test
    void quotesAmongLatinAreProportional() {
        assertEquals(4 * 0.5 + 0.33, origin("see “x” too", "x"), 1e-9);
        assertEquals(3 * 0.5 + FakeFace.HAN.advance('’'), origin("don’t", "t"), 1e-9);
    }

    @Test
    void interpunctsTakeHalfACellInItsMiddle() {
        assertEquals(1 + 0.25 - 0.33 / 2, origin("促·在", "·"), 1e-9);
        assertEquals(1.5, origin("促·在", "在"), 1e-9);
    }

    @Test
    void aDashIsOneUnbrokenRuleOfTwoCells() {
        Run dash = (Run) line("公——开", Setting.PLAIN, 10).items().get(1);
        assertEquals("——", dash.text());
        assertEquals(EM, dash.x(), 1e-9);
        assertEquals(2 * EM, dash.width(), 1e-9);
        double left = FakeFace.HAN.inkLeft('—') * dash.stretch() * EM;
        double right = FakeFace.HAN.inkRight('—') * dash.stretch() * EM;
        assertEquals(0, dash.offsets()[0] + left, 1e-9);
        assertEquals(2 * EM, dash.offsets()[1] + right, 1e-9);
        assertTrue(dash.offsets()[0] + right >= dash.offsets()[1] + left);
    }

    @Test
    void aLowDashIsRaisedToTheMiddleOfTheHan() {
        Run dash = (Run) line("公——开", Setting.PLAIN, 10).items().get(1);
        assertEquals((0.38 - 0.27) * EM, dash.rise(), 1e-9);
        assertEquals(0, ((Run) line("公——开", Setting.PLAIN, 10).items().get(0)).rise(), 1e-9);
    }

    @Test
    void adjacentMarksShareOneAndAHalfCells() {
        assertEquals(1.5, origin("）。开", "开"), 1e-9);
        assertEquals(1.5, origin("”“掌上", "掌"), 1e-9);
        assertEquals(1, origin("？！必", "必"), 1e-9);
        assertEquals(2, origin("！！！必", "必"), 1e-9);
    }

    @Test
    void aQuarterEmStandsBetweenHanAndLatin() {
        assertEquals(1.25, origin("共12件", "1"), 1e-9);
        assertEquals(2.5, origin("共12件", "件"), 1e-9);
        assertEquals(1, origin("共，12", "，"), 1e-9);
        assertEquals(2, origin("共，12", "1"), 1e-9);
    }

    @Test
    void aTypedSpaceStandsForTheGap() {
        assertEquals(1.25, origin("共 12", "1"), 1e-9);
        assertEquals("共 12 件", Setting.drawn(line("共 12 件", Setting.PLAIN, 20)));
    }

    @Test
    void spacesAtALineEndTakeNoRoomAndStayInTheText() {
        Line first = line("abcd efgh", Setting.PLAIN, 2);
        assertEquals("abcd ", Setting.drawn(first));
        assertEquals(2 * EM, first.right(), 1e-9);
    }

    @Test
    void trimSettlesTheEndsOfLines() {
        assertEquals(2.5, line("公开，", trim(Trim.TRIM_END), 9).right() / EM, 1e-9);
        assertEquals(2.5, line("公开，", trim(Trim.SPACE_FIRST), 9).right() / EM, 1e-9);
        assertEquals(3, Setting.prepare("公开，", trim(Trim.SPACE_FIRST)).maxWidth() / EM, 1e-9);
        assertEquals(1, Setting.originOf(line("（公", trim(Trim.TRIM_END), 9), "公"), 1e-9);
        assertEquals(0.5, Setting.originOf(line("（公", trim(Trim.TRIM_BOTH), 9), "公"), 1e-9);
        assertEquals(2, Setting.originOf(line("）。开", trim(Trim.SPACE_ALL), 9), "开"), 1e-9);
    }

    @Test
    void linesStandWhereTheyAreAligned() {
        assertEquals(3 * EM, line("公开公开", aligned(Align.CENTER), 10).left(), 1e-9);
        assertEquals(6 * EM, line("公开公开", aligned(Align.RIGHT), 10).left(), 1e-9);
        assertEquals(0, line("公开公开", aligned(Align.LEFT), 10).left(), 1e-9);
    }

    @Test
    void theLevelDecidesOnDashesAndTheSolidus() {
        assertEquals(List.of("公开", "——五"), Setting.texts("公开——五", level(LineBreak.NORMAL), 0, 3));
        assertEquals(List.of("公", "开——", "五"), Setting.texts("公开——五", level(LineBreak.STRICT), 0, 3));
        assertEquals(List.of("甲和/", "或乙"), Setting.texts("甲和/或乙", level(LineBreak.LOOSE), 0, 3));
        assertEquals(List.of("甲", "和/或", "乙"), Setting.texts("甲和/或乙", level(LineBreak.NORMAL), 0, 3));
    }

    @Test
    void hangingMarksStandOutsideOnlyWhenAllowed() {
        LineSettings hanging =
                new LineSettings(Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, true, true, false, false, false);
        Line line = line("政府信息，公开", hanging, 4);
        assertEquals(5, line.end());
        assertEquals(4.5 * EM, line.right(), 1e-9);
        assertEquals(3, line("政府信息，公开", Setting.PLAIN, 4).end());
    }

    @Test
    void numbersStayWithTheirUnitsAndNames() {
        assertEquals(List.of("办理诉求", "1900余件"), Setting.texts("办理诉求1900余件", Setting.BODY, 0, 5));
        assertEquals(List.of("文件依据", "〔2019〕1号"), Setting.texts("文件依据〔2019〕1号", Setting.BODY, 0, 7));
        assertEquals(List.of("依照第", "二十条"), Setting.texts("依照第二十条", Setting.PLAIN, 0, 3));
        assertEquals(List.of("依照", "第二十条"), Setting.texts("依照第二十条", Setting.BODY, 0, 4.5));
        assertEquals(List.of("起于", "1月19日"), Setting.texts("起于1月19日", Setting.BODY, 0, 5));
    }

    @Test
    void aDateIsPartedAfterTheYearRatherThanSpread() {
        assertEquals(List.of("自2020年", "1月19日起"), Setting.texts("自2020年1月19日起", Setting.BODY, 0, 6));
        assertEquals(List.of("报告统计期限为", "2020年1月19日"), Setting.texts("报告统计期限为2020年1月19日", Setting.BODY, 0, 7.5));
    }

    @Test
    void aLastLineOfOneCharacterIsAvoided() {
        assertEquals(List.of("政府信息公开", "年报。"), Setting.texts("政府信息公开年报。", Setting.BODY, 0, 7));
        assertEquals(List.of("政府，信息公开年"), Setting.texts("政府，信息公开年", Setting.BODY, 0, 7.5));
        assertEquals(List.of("政府信息公开年", "报。"), Setting.texts("政府信息公开年报。", Setting.PLAIN, 0, 7));
    }

    @Test
    void addressesBreakAtTheirOwnPoints() {
        String web = "http://www.example.gov.cn/col/index.html";
        assertEquals(
                List.of("http://www.example.", "gov.cn/col/index.", "html"), Setting.texts(web, Setting.BODY, 0, 10));
        assertEquals(
                List.of("网址http://www.example.gov.cn/", "col"),
                Setting.texts("网址http://www.example.gov.cn/col", Setting.BODY, 0, 16));
        List<String> mail = Setting.texts("邮箱：qzsxzfyj_office@163.com", Setting.BODY, 0, 9);
        assertEquals(List.of("邮箱：", "qzsxzfyj_office@", "163.com"), mail);
        assertEquals(List.of("邮箱：", "office@163.com"), Setting.texts("邮箱：office@163.com", Setting.BODY, 0, 8));
    }

    @Test
    void whatIsSoftlyKeptGivesWayWhereTheLineWouldBeLoose() {
        String text = "依照本市政务公开工作要点国办发〔2019〕1号文件";
        assertEquals(List.of("依照本市政务公开工作要点", "国办发〔2019〕1号文件"), Setting.texts(text, Setting.BODY, 0, 13));
        assertEquals(List.of("依照本市政务公开工作要点国办", "发〔2019〕1号文件"), Setting.texts(text, Setting.BODY, 0, 14));
        assertEquals(List.of("依照本市政务公开工作要点国办发", "〔2019〕1号文件"), Setting.texts(text, Setting.BODY, 0, 15));
        assertEquals(List.of("致电0570 ", "3890035。"), Setting.texts("致电0570 3890035。", Setting.BODY, 0, 5));
        assertEquals(
                List.of("本市公开电话如下列，请拨打", "0570 3890"), Setting.texts("本市公开电话如下列，请拨打0570 3890", Setting.BODY, 0, 14));
    }

    @Test
    void aLineLooseBeforeAMailAddressTakesWordsFromTheLinesBefore() {
        String text = "社会公众如对本年度报告的内容有疑问的请与本市政务公开综合办公室联系邮箱qzsxzfyj@163.com。";
        assertEquals(
                List.of("社会公众如对本年度报告的内容有疑问的", "请与本市政务公开综合办公室联系邮箱", "qzsxzfyj@163.com。"),
                Setting.texts(text, Setting.BODY, 0, 20));
        assertEquals(
                List.of("社会公众如对本年度报告的内容有疑问的请与", "本市政务公开综合办公室联系邮箱", "qzsxzfyj@163.com。"),
                Setting.texts(text, Setting.PLAIN, 0, 20));
    }

    @Test
    void aTypedSpaceBesideAMarkTakesNoRoom() {
        assertEquals(origin("公开，推进", "推"), origin("公开， 推进", "推"), 1e-9);
        assertEquals(origin("公开”“推进", "推"), origin("公开”  “推进", "推"), 1e-9);
        assertEquals(origin("公开（推进", "推"), origin("公开 （推进", "推"), 1e-9);
        assertEquals("公开， 推进", Setting.drawn(line("公开， 推进", Setting.PLAIN, 20)));
    }

    @Test
    void allGapsAreStretchedTogetherThoseBesideLatinTwiceAsFar() {
        // half an em over 11 gaps between Han and two beside the number: 1/30 em each and 1/15 em each
        Line line = line("共办理政府信息12件公开申请数量的", Setting.BODY, 15);
        assertEquals(15 * EM, line.right(), 1e-9);
        assertEquals(1 + 1 / 30.0, Setting.originOf(line, "办"), 1e-9);
        assertEquals(7 + 6 / 30.0 + 0.25 + 1 / 15.0, Setting.originOf(line, "1"), 1e-9);
    }

    @Test
    void aPieceWiderThanTheMeasureIsBrokenInstead() {
        List<Line> lines = Setting.lines("59237244912345678901", Setting.BODY, 0, 4);
        assertEquals(3, lines.size());
        assertEquals(How.EMERGENCY, lines.get(0).how());
        lines.forEach(l -> assertTrue(l.right() <= 4 * EM + 1e-6));
    }

    @Test
    void aMissingCharacterKeepsItsPlaceAndIsListed() {
        Lines lines = Setting.prepare("甲\uE000乙", Setting.BODY).lines(0, 100);
        assertEquals(1, lines.missing().size());
        assertEquals(0xE000, lines.missing().get(0).codePoint());
        assertEquals(EM, lines.missing().get(0).x(), 1e-9);
        assertEquals(7, lines.missing().get(0).owner());
        assertTrue(lines.lines().get(0).items().contains(lines.missing().get(0)));
    }

    @Test
    void variationSelectorsAreNotSet() {
        Line line = line("葛\uDB40\uDD00城", Setting.BODY, 10);
        assertEquals("葛城", Setting.drawn(line));
        assertEquals(4, line.end());
    }

    @Test
    void runsAreMergedByFaceAndLook() {
        assertEquals(1, line("政府信息，公开。", Setting.BODY, 20).items().size());
        assertEquals(3, line("共12件", Setting.BODY, 20).items().size());
        Characters red =
                new Characters("红", new Look(FakeFace.chain(), EM, new Color(1, 0, 0), 0, 0), 7, SourceSpan.NONE);
        List<InlinePiece> pieces = List.of(Setting.piece("甲"), Setting.piece("乙"), red);
        assertEquals(
                2,
                LineBreaker.lines(pieces, Setting.BODY, 0, 100)
                        .lines()
                        .get(0)
                        .items()
                        .size());
    }

    @Test
    void aLeaderFillsTheLine() {
        List<InlinePiece> pieces =
                List.of(Setting.piece("总体情况"), new Leader(".", Setting.LOOK, 7), Setting.piece("12"));
        Line line = LineBreaker.lines(pieces, Setting.BODY, 0, 100).lines().get(0);
        assertEquals(100, line.right(), 1e-9);
        assertEquals("总体情况..........12", Setting.drawn(line));
    }

    @Test
    void aBoxTakesItsPlace() {
        List<InlinePiece> pieces = List.of(Setting.piece("图"), new Box(15, 8, 3), Setting.piece("说明"));
        Line line = LineBreaker.lines(pieces, Setting.BODY, 0, 100).lines().get(0);
        assertEquals(new PlacedBox(10, 15, 8, 3), line.items().get(1));
        assertEquals(4, line.end());
    }

    @Test
    void aRaisedNoteMarkStartsNoLine() {
        Characters note = new Characters("①", new Look(FakeFace.chain(), 6, Color.BLACK, 0, 4), 8, SourceSpan.NONE);
        List<InlinePiece> pieces = List.of(Setting.piece("政府信息"), note);
        List<Line> lines = LineBreaker.lines(pieces, Setting.PLAIN, 0, 40).lines();
        assertEquals(3, lines.get(0).end());
    }

    @Test
    void widthsForColumnsAreMeasured() {
        PreparedText text = Setting.prepare("收费59237.2449万元，", Setting.BODY);
        assertEquals(5 + 0.25 + 2 + 0.5, text.minWidth() / EM, 1e-9);
        assertEquals(2 + 0.25 + 5 + 0.25 + 2 + 0.5, text.maxWidth() / EM, 1e-9);
        assertEquals(1, text.numberOfLines(text.maxWidth()));
        assertEquals(2, text.numberOfLines(text.minWidth()));
    }

    @Test
    void letterSpacingStandsBetweenCharactersOnly() {
        Look look = new Look(FakeFace.chain(), EM, Color.BLACK, 2, 0);
        List<InlinePiece> pieces = List.of(new Characters("标题", look, 1, SourceSpan.NONE));
        Line line =
                LineBreaker.lines(pieces, aligned(Align.LEFT), 0, 100).lines().get(0);
        assertEquals(22, line.right(), 1e-9);
        assertFalse(line.items().isEmpty());
    }
}
