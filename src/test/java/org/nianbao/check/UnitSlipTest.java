package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.UnitSlip.Usual;
import org.nianbao.source.Code;

/** Amounts in 元 where 万元 is meant. */
class UnitSlipTest {
    @ParameterizedTest
    @CsvSource({
        "125000, 11.3, true",
        "118234.56, 12.5, true",
        "2500, 0.8, true",
        // as much as last year, ten times as much, a thousand times as much
        "12.5, 11.3, false",
        "120, 11.3, false",
        "12000, 11.3, false",
        // no amount in 元 has four decimals
        "125000.1234, 11.3, false",
        // 0.05 万元 are too little to tell
        "500, 0.05, false",
        "125000, 0, false",
        // both years in 元
        "125000, 118000, false"
    })
    void tenThousandTimesLastYearIsLikelyASlip(String now, String last, boolean likely) {
        assertEquals(likely, UnitSlip.isLikely(new BigDecimal(now), new BigDecimal(last)));
    }

    private static List<String> beyond(String... amounts) {
        List<BigDecimal> all = Stream.of(amounts).map(BigDecimal::new).toList();
        return UnitSlip.usual(all).stream()
                .flatMap(usual -> all.stream().filter(usual::isLikely))
                .map(BigDecimal::toString)
                .toList();
    }

    @Test
    void anAmountFarBeyondAllOthersIsLikelyASlip() {
        assertEquals(List.of("125000"), beyond("12.5", "3.25", "40", "0.9", "125000"));
        assertEquals(List.of(), beyond("12.5", "3.25", "40", "125000"));
        assertEquals(List.of(), beyond("12.5", "3.25", "40", "0.9", "12500"));
        assertEquals(List.of(), beyond("12.5", "3.25", "40", "0.9", "125000.0001"));
        assertEquals(List.of(), beyond("12.5", "3.25", "40", "0.9", "9000000"));
        assertEquals(List.of(), beyond("12.5", "3.25", "40", "0.9", "125000", "230000"));
        assertEquals(List.of(), beyond());
    }

    @Test
    void twoOfManyMayBeSlips() {
        String[] amounts = new String[22];
        for (int i = 0; i < 20; i++) {
            amounts[i] = String.valueOf(i + 1);
        }
        amounts[20] = "125000";
        amounts[21] = "33000";
        assertEquals(List.of("125000", "33000"), beyond(amounts));
        assertEquals(
                new BigDecimal("20"),
                UnitSlip.usual(Stream.of(amounts).map(BigDecimal::new).toList())
                        .map(Usual::most)
                        .orElseThrow());
    }

    private static String fees(int year, String edition, String table) {
        return "year: " + year + "\nagency: 甲局\n" + edition + "sections: {disclosure: {table: {fill: 0, " + table
                + "}}}\n";
    }

    @Test
    void theCheckComparesAmountsInOneUnit() {
        String last = fees(2019, "", "art20_9: {procurement: [1, 12.5万元]}");
        for (String same : List.of("12.5万元", "125000元", "125000")) {
            String now = fees(2020, "", "art20_9: {procurement: [1, " + same + "]}");
            assertEquals(List.of(), Samples.texts(Samples.check(now, last), Code.YEAR_UNIT));
        }
        String wrong = fees(2020, "", "art20_9: {procurement: [1, 125000万元]}");
        assertEquals(
                1, Samples.texts(Samples.check(wrong, last), Code.YEAR_UNIT).size());
    }
}
