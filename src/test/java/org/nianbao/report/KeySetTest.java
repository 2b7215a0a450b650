package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySetTest {
    private static final KeySet TOP = KeySet.of(ReportFields.TOP);
    private static final KeySet ROWS = new KeySet(List.of(
            new KeySet.Key("secret", List.of("1.属于国家秘密")),
            new KeySet.Key("safety", List.of("3.危及“三安全一稳定”")),
            new KeySet.Key("partial", List.of("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")),
            new KeySet.Key("amount", List.of("本年收费金额（单位：万元）")),
            new KeySet.Key("delta", List.of("本年增/减"))));

    @ParameterizedTest
    @CsvSource({
        "secret, secret",
        "1.属于国家秘密, secret",
        "属于国家秘密, secret",
        "1．属于国家秘密, secret",
        "危及\"三安全一稳定\", safety",
        "(二)部分公开, partial",
        "部分公开, partial",
        "本年收费金额(单位:万元), amount",
        "本年收费金额, amount",
        "本年增减, delta",
    })
    void labelCountsHoweverItIsPunctuated(String written, String key) {
        assertEquals(Optional.of(key), ROWS.find(written));
    }

    @ParameterizedTest
    @CsvSource({"国家, secret", "（一）, ''", "'', ''", "1., ''"})
    void partOfALabelIsNoKey(String written) {
        assertEquals(Optional.empty(), ROWS.find(written));
    }

    @ParameterizedTest
    @CsvSource({
        "yaer, year",
        "agncy, agency",
        "Agency, agency",
        "机关, 机关名称",
        "单位名称, 机关名称",
        "发布时间, 发布日期",
        "publish, published",
    })
    void nearestKeyIsFound(String written, String nearest) {
        assertEquals(Optional.of(nearest), TOP.nearest(written));
    }

    @ParameterizedTest
    @CsvSource({"x", "telephone", "浏览次数"})
    void farKeyHasNoNearest(String written) {
        assertEquals(Optional.empty(), TOP.nearest(written));
    }

    @Test
    void hugeKeyIsNotCompared() {
        assertEquals(Optional.empty(), TOP.nearest("year".repeat(100_000)));
    }

    @Test
    void noTwoFieldsShareAWord() {
        for (List<Field> fields :
                List.of(ReportFields.TOP, ReportFields.SECTION, ReportFields.TABLE, ReportFields.SIGNATORY)) {
            long words = fields.stream()
                    .flatMap(field -> List.of(field.key(), field.label()).stream())
                    .distinct()
                    .count();
            assertEquals(2L * fields.size(), words);
        }
    }
}
