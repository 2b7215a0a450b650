package org.nianbao.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.aggregate.MadeCity.Collected;
import org.nianbao.aggregate.Outcome.Left;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.bodies.Bodies;

/** A city of forty bodies, with and without faults: what is wrong is found, and nothing else. */
final class CityTest {
    @TempDir
    Path folder;

    /** Sums made here from the figures as they were written, cell by cell and totals too. */
    private static void assertSums(MadeCity city, Collected collected) {
        List<Slot> slots = collected.all().form().slots();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.isCell() && !slot.isLeft()) {
                BigDecimal sum =
                        city.bodies.stream().map(body -> figure(body, slot)).reduce(BigDecimal.ZERO, BigDecimal::add);
                Sum outcome =
                        assertInstanceOf(Sum.class, collected.all().outcomes().get(i), slot.place());
                assertEquals(0, sum.compareTo(outcome.known()), slot.place() + " " + sum + " " + outcome);
            }
        }
    }

    private static BigDecimal figure(MadeBody body, Slot slot) {
        List<String> keys = slot.table().row(slot.path()).orElseThrow().columns().stream()
                .map(column -> column.key())
                .toList();
        String text = body.rows
                .get(slot.table().key() + ":" + slot.path())
                .get(keys.indexOf(slot.column().key()));
        boolean yuan = text.endsWith("元") && !text.endsWith("万元");
        BigDecimal number = new BigDecimal(text.replaceAll("[万元]", ""));
        return yuan ? number.divide(BigDecimal.valueOf(10_000)) : number;
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2023})
    void aCityWithoutFaultsIsSummedUpExactlyAndInSilence(int year) throws IOException {
        MadeCity city = MadeCity.of(year, year);
        city.write(folder);
        Collected collected = MadeCity.collect(year, MadeCity.edition(year), MadeCity.list(), folder);
        assertEquals(List.of(), collected.texts());
        assertSums(city, collected);
        assertEquals(40, collected.all().contributors().size());
    }

    @Test
    void theFaultsOfACityInTheFormOf2021AreFoundAndNothingElse() throws IOException {
        MadeCity city = MadeCity.of(2023, 11);
        city.bodies.remove(city.body("审计局"));
        city.body("商务局").with("t2:art20_8.fees", 0, "125000");
        city.body("水务局").plus("t3:received", 0, 1);
        MadeBody oneRow = MadeBody.of("柳湾市司法局", 2023, MadeCity.oneRow(), new Random(3));
        oneRow.head = "edition: {form: gov-2021, t3.other: one-row}\n";
        city.replace(oneRow.with("t3:other", 2, "0"));
        oneRow.rows.put("t3:other", List.of("2", "0", "0", "0", "0", "1", "3"));
        balance(oneRow);
        city.write(folder);
        MadeCity.write(folder, "再报 体育局", city.body("体育局"));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        assertEquals(
                List.of(
                        "collect.whole 柳湾市司法局：表三 （六）其他处理只报了一行（自然人 2、其他 1），整体计入，其中各行未定",
                        "collect.twice 柳湾市体育局报送了两次，数字相同，只计一次",
                        "t3.balance",
                        "t3.row_total",
                        "collect.missing 柳湾市审计局没有报送2023年的年报",
                        "collect.unit 柳湾市商务局 表二 第二十条第（八）项 行政事业性收费 × 本年收费金额（单位：万元）：125000远远超出其他机关"),
                collected.texts().stream()
                        .map(text -> text.startsWith("t3.") ? text.substring(0, text.indexOf(' ')) : text)
                        .map(text -> text.replaceFirst("（最多.*", ""))
                        .sorted((a, b) -> Integer.compare(order(a), order(b)))
                        .toList());
        assertWholeGroup(city, collected);
    }

    private static int order(String text) {
        return List.of(
                        "collect.whole",
                        "collect.twice",
                        "t3.balance",
                        "t3.row_total",
                        "collect.missing",
                        "collect.unit")
                .indexOf(text.split(" ")[0]);
    }

    /** Makes the totals of table three agree again. */
    private static void balance(MadeBody body) {
        List<String> results = body.edition.table("t3").orElseThrow().rows().stream()
                .map(row -> row.path())
                .filter(path -> !List.of("received", "carried_in", "result_total", "carried_out")
                        .contains(path))
                .toList();
        for (int column = 0; column < 7; column++) {
            long sum = 0;
            for (String row : results) {
                sum += Long.parseLong(body.rows.get("t3:" + row).get(column));
            }
            long in = Long.parseLong(body.rows.get("t3:carried_in").get(column));
            long out = Long.parseLong(body.rows.get("t3:carried_out").get(column));
            body.with("t3:result_total", column, String.valueOf(sum));
            body.with("t3:received", column, String.valueOf(sum + out - in));
        }
    }

    /** The group as a whole is known, its rows only where the body in doubt has nothing; totals are known. */
    private static void assertWholeGroup(MadeCity city, Collected collected) {
        Outcome natural = collected.outcome("t3", "other.misc.natural");
        Uncertain uncertain = assertInstanceOf(Uncertain.class, natural);
        assertEquals("柳湾市司法局", uncertain.doubts().get(0).name());
        assertInstanceOf(Sum.class, collected.outcome("t3", "other.misc.business"));
        assertInstanceOf(Uncertain.class, collected.outcome("t3", "other.misc.total"));
        assertInstanceOf(Sum.class, collected.outcome("t3", "other.natural"));
        long total = city.bodies.stream()
                .mapToLong(
                        body -> Long.parseLong(body.rows.get("t3:result_total").get(6)))
                .sum();
        assertEquals(
                BigDecimal.valueOf(total),
                collected.outcome("t3", "result_total.total").known());
        assertInstanceOf(Sum.class, collected.outcome("t3", "result_total.total"));
    }

    @Test
    void theFaultsOfACityInTheFormOf2019AreFoundAndNothingElse() throws IOException {
        MadeCity city = MadeCity.of(2020, 12);
        city.bodies.remove(city.body("审计局"));
        city.body("商务局").with("t2:art20_9.procurement", 1, "251000");
        city.body("财政局").with("t2:art20_9.procurement", 1, "251000元");
        city.body("体育局").with("t2:art20_9.procurement", 1, "400000万元");
        city.body("水务局").plus("t4:review", 0, 1);
        MadeBody later = MadeBody.of("柳湾市司法局", 2020, MadeCity.edition(2023), new Random(3));
        later.head = "edition: gov-2021\n";
        city.replace(later);
        city.write(folder);
        Collected collected = MadeCity.collect(2020, MadeCity.edition(2020), MadeCity.list(), folder);
        assertEquals(
                List.of(
                        "collect.dropped",
                        "collect.edition",
                        "collect.missing",
                        "collect.no-unit",
                        "collect.unit",
                        "t4.block_total"),
                collected.codes().stream().sorted().toList());
        assertInstanceOf(Sum.class, collected.outcome("t3", "other.natural"));
        assertInstanceOf(Uncertain.class, collected.outcome("t2", "art20_5.licensing.prev_items"));
        assertInstanceOf(Sum.class, collected.outcome("t2", "art20_5.licensing.decisions"));
        assertInstanceOf(Uncertain.class, collected.outcome("t2", "art20_9.procurement.amount"));
    }

    @Test
    void unitsAreBroughtTogetherExactly() throws IOException {
        MadeCity city = MadeCity.of(2020, 13);
        city.body("财政局").with("t2:art20_9.procurement", 1, "251000元");
        city.body("商务局").with("t2:art20_9.procurement", 1, "0.07元");
        city.body("体育局").with("t2:art20_9.procurement", 1, "0");
        city.write(folder);
        Collected collected = MadeCity.collect(2020, MadeCity.edition(2020), MadeCity.list(), folder);
        assertEquals(List.of(), collected.texts());
        assertSums(city, collected);
    }

    @Test
    void rulesAndJointDocumentsAreNeverSummed() throws IOException {
        MadeCity.of(2023, 14).write(folder);
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        for (Slot slot : collected.all().form().slots()) {
            boolean left = slot.path().startsWith("art20_1.");
            assertEquals(left, slot.kind() == Kind.MAKER || slot.kind() == Kind.ONCE, slot.place());
            if (left) {
                assertInstanceOf(Left.class, collected.outcome("t2", slot.cellPath()));
            }
        }
    }

    @Test
    void anOwnReportInAFolderIsNotCountedButOneThatIsNamedIs() throws IOException {
        MadeCity city = MadeCity.of(2023, 15);
        city.write(folder);
        MadeBody own = MadeBody.of(MadeCity.CITY, 2023, MadeCity.edition(2023), new Random(9));
        MadeCity.write(folder, "本级", own);
        Collected without = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        assertEquals(List.of("collect.itself"), without.codes());
        assertSums(city, without);
        Collected with =
                MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder.resolve("本级.yaml"), folder);
        assertEquals(List.of(), with.texts());
        city.bodies.add(own);
        assertSums(city, with);
    }

    @Test
    void theFolderMayHoldOtherYears() throws IOException {
        MadeCity city = MadeCity.of(2023, 16);
        city.write(folder.resolve("2023"));
        MadeCity before = MadeCity.of(2022, 17);
        before.bodies.remove(before.body("税务局"));
        before.write(folder.resolve("2022"));
        city.bodies.remove(city.body("教育局"));
        Files.delete(folder.resolve("2023/2023 柳湾市教育局.yaml"));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        assertEquals(List.of("collect.other-year 柳湾市教育局报送的是2022年的年报，不是2023年的，没有计入"), collected.texts());
        assertSums(city, collected);
    }

    /** Last year's amount of the body itself decides, whatever others have. */
    @Test
    void aWrongUnitIsSeenBesideTheYearBefore() throws IOException {
        MadeCity city = MadeCity.of(2023, 18);
        MadeCity before = MadeCity.of(2022, 19);
        before.body("商务局").with("t2:art20_8.fees", 0, "11.3");
        city.body("商务局").with("t2:art20_8.fees", 0, "125000");
        before.body("财政局").with("t2:art20_8.fees", 0, "118000");
        city.body("财政局").with("t2:art20_8.fees", 0, "125000");
        city.write(folder.resolve("2023"));
        before.write(folder.resolve("2022"));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        assertEquals(
                List.of("year.unit 柳湾市商务局 表二 第二十条第（八）项 行政事业性收费 × 本年收费金额（单位：万元）：125000 约为上年 11.3 的一万倍，可能把元当成了万元"),
                collected.texts());
    }

    @Test
    void withoutAListACountyHoldsItsOwnDepartments() throws IOException {
        MadeCity city = MadeCity.of(2023, 20);
        city.write(folder);
        MadeCity.write(folder, "县局", MadeBody.of("东河县教育局", 2023, MadeCity.edition(2023), new Random(5)));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), Bodies.NONE, folder);
        assertEquals(List.of("collect.overlap 东河县教育局属于东河县人民政府，数字已在东河县人民政府的年报里，不再单独计入柳湾市人民政府"), collected.texts());
        assertSums(city, collected);
    }
}
