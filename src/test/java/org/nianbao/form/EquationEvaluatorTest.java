package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Findings;

class EquationEvaluatorTest {
    private static final Forms FORMS = Forms.load(Path.of("templates/forms"), new Findings());
    private static final Path MADE_UP = Path.of("src/test/resources/forms/made-up");

    private final Map<String, BigDecimal> figures = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"gov-2019, t3, 37", "gov-2021, t3, 39", "gov-2021, t4, 3", "gov-2021, t2, 0", "gov-2019, t2, 0"})
    void equationsRunOverColumnsAndRows(String edition, String table, int count) {
        assertEquals(count, evaluator(edition, table).instances().size());
    }

    @Test
    void allZerosHold() {
        fill("t3", "0");
        assertTrue(evaluate("gov-2021", "t3").stream().allMatch(Evaluation::holds));
    }

    @Test
    void brokenBalanceNamesItsTerms() {
        fill("t3", "0");
        put("received.natural", "12", "result_total.natural", "11");
        Evaluation broken = find("gov-2021", "t3", "t3.balance", "自然人");
        assertFalse(broken.holds());
        assertEquals("一 12 + 二 0 = 12", broken.leftText());
        assertEquals("三（七） 11 + 四 0 = 11", broken.rightText());
        assertEquals(BigDecimal.ONE, broken.difference());
    }

    @Test
    void groupStandsForTheSumOfItsRows() {
        fill("t3", "0");
        put("denied.secret.natural", "1", "denied.inquiry.natural", "2", "other.misc.natural", "4");
        put("granted.natural", "8", "result_total.natural", "15");
        Evaluation results = find("gov-2021", "t3", "t3.results", "自然人");
        assertTrue(results.holds());
        assertEquals("三（七） 15", results.leftText());
        assertEquals("三（一） 8 + 三（二） 0 + 三（三） 3 + 三（四） 0 + 三（五） 0 + 三（六） 4 = 15", results.rightText());
    }

    @Test
    void rowTotalIsNamedByItsRow() {
        fill("t3", "0");
        put("denied.law.natural", "27", "denied.law.total", "26");
        Evaluation broken = find("gov-2021", "t3", "t3.row_total", "（三）不予公开 2.");
        assertEquals("总计 26", broken.leftText());
        assertFalse(broken.holds());
    }

    @Test
    void missingCellsAreNamedAndNotZero() {
        fill("t4", "0");
        figures.remove("direct.other");
        Evaluation open = find("gov-2021", "t4", "t4.block_total", "未经复议直接起诉");
        assertFalse(open.isEvaluated());
        assertFalse(open.holds());
        assertEquals(List.of("direct.other"), open.missing());
        assertEquals("结果维持 0 + 结果纠正 0 + 其他结果 ? + 尚未审结 0 = 0", open.rightText());
    }

    @Test
    void oneRowVariantKeepsItsEquations() {
        Edition edition =
                FORMS.resolve("gov-2021", Map.of("t3.other", "one-row")).orElseThrow();
        FormTable table = edition.table("t3").orElseThrow();
        EquationEvaluator evaluator = EquationEvaluator.of(table);
        EquationInstance results = evaluator.instances().stream()
                .filter(instance -> instance.equation().id().equals("t3.results"))
                .findFirst()
                .orElseThrow();
        assertTrue(results.cells().contains("other.natural"));
        assertEquals(37, evaluator.instances().size());
    }

    @Test
    void leftOutTotalsAreComputedThroughOneAnother() {
        fill("t3", "0");
        put("received.natural", "3", "denied.secret.natural", "1", "granted.business", "2");
        figures.keySet().removeIf(path -> path.endsWith(".total") || path.startsWith("result_total."));
        Map<String, BigDecimal> computed = evaluator("gov-2021", "t3").computed(this::figure, this::isAbsent);
        assertEquals(25 + 6, computed.size());
        assertEquals(new BigDecimal(3), computed.get("received.total"));
        assertEquals(new BigDecimal(2), computed.get("result_total.business"));
        assertEquals(new BigDecimal(3), computed.get("result_total.total"));
    }

    @Test
    void blankThatWasWrittenIsNotComputed() {
        fill("t4", "1");
        figures.remove("review.total");
        assertEquals(Map.of(), evaluator("gov-2021", "t4").computed(this::figure, path -> false));
    }

    @Test
    void totalWithAnotherGapIsNotComputed() {
        fill("t4", "1");
        figures.remove("review.total");
        figures.remove("review.other");
        assertEquals(Map.of(), evaluator("gov-2021", "t4").computed(this::figure, this::isAbsent));
    }

    @Test
    void writtenTotalIsNeverReplaced() {
        fill("t4", "1");
        assertEquals(Map.of(), evaluator("gov-2021", "t4").computed(this::figure, this::isAbsent));
    }

    @Test
    void equationsOfAMadeUpEditionWork() {
        Edition edition =
                Forms.load(MADE_UP, new Findings()).edition("harbour-2031").orElseThrow();
        EquationEvaluator moves = EquationEvaluator.of(edition.table("moves").orElseThrow());
        assertEquals(6 + 5 + 5, moves.instances().size());
        for (String row : List.of("home.large", "home.small.sail", "home.small.motor", "foreign")) {
            Stream.of("idle", "in", "loaded", "empty").forEach(column -> put(row + "." + column, "1"));
        }
        Map<String, BigDecimal> computed = moves.computed(this::figure, this::isAbsent);
        assertEquals(new BigDecimal(4), computed.get("sum.idle"));
        assertEquals(new BigDecimal(16), computed.get("sum.all"));
        assertFalse(computed.containsKey("last_year.all"));
    }

    @Test
    void decimalsAreExact() {
        Edition edition =
                Forms.load(MADE_UP, new Findings()).edition("harbour-2031").orElseThrow();
        EquationEvaluator dues = EquationEvaluator.of(edition.table("dues").orElseThrow());
        put("paid.cash", "0.1", "paid.bank", "0.2", "paid.sum", "0.30");
        assertTrue(dues.evaluate(this::figure).get(0).holds());
    }

    private Optional<BigDecimal> figure(String path) {
        return Optional.ofNullable(figures.get(path));
    }

    private boolean isAbsent(String path) {
        return !figures.containsKey(path);
    }

    private void put(String... pathsAndValues) {
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            figures.put(pathsAndValues[i], new BigDecimal(pathsAndValues[i + 1]));
        }
    }

    private void fill(String table, String value) {
        FormTable form = FORMS.edition("gov-2021").orElseThrow().table(table).orElseThrow();
        form.rows().forEach(row -> row.columns().forEach(column -> put(row.cellPath(column), value)));
    }

    private static EquationEvaluator evaluator(String id, String table) {
        Edition edition = FORMS.edition(id).orElseThrow();
        return EquationEvaluator.of(edition.table(table).orElseThrow());
    }

    private List<Evaluation> evaluate(String edition, String table) {
        return evaluator(edition, table).evaluate(this::figure);
    }

    private Evaluation find(String edition, String table, String equation, String label) {
        return evaluate(edition, table).stream()
                .filter(evaluation -> evaluation.instance().equation().id().equals(equation))
                .filter(evaluation -> evaluation.instance().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
