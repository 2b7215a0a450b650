package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureCell;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.LabelKind;
import org.nianbao.form.FormTable.PrintedCell;
import org.nianbao.form.FormTable.PrintedRow;
import org.nianbao.form.FormTable.Summing;
import org.nianbao.source.Findings;
import org.nianbao.source.Severity;
import org.nianbao.source.SourceFile;

class FormsTest {
    private static final Path SHIPPED = Path.of("templates/forms");
    private static final Path RESOURCES = Path.of("src/test/resources/forms");

    private final Findings findings = new Findings();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"templates/forms,gov-2019", "templates/forms,gov-2021", "src/test/resources/forms/made-up,harbour-2031"
    })
    void gridIsThatOfTheForm(Path forms, String id) throws IOException {
        Edition edition = Forms.load(forms, findings).edition(id).orElseThrow();
        assertEquals(List.of(), findings.toList());
        assertEquals(Files.readString(RESOURCES.resolve(id + ".grid.txt")), GridDump.of(edition));
    }

    @ParameterizedTest
    @CsvSource({"templates/forms", "src/test/resources/forms/made-up"})
    void gridsAreFullWithoutOverlap(Path forms) {
        for (Edition edition : Forms.load(forms, findings).all()) {
            Stream<FormTable> varied = edition.variants().stream().map(Edition.Variant::table);
            Stream.concat(edition.tables().stream(), varied).forEach(FormsTest::assertFull);
        }
    }

    @Test
    void editionFollowsFromTheYear() {
        Forms forms = Forms.load(SHIPPED, findings);
        assertTrue(forms.forYear(2018).isEmpty());
        assertEquals("gov-2019", forms.forYear(2020).orElseThrow().id());
        assertEquals("gov-2021", forms.forYear(2021).orElseThrow().id());
        assertEquals("gov-2021", forms.forYear(2040).orElseThrow().id());
        assertEquals(2, forms.all().size());
    }

    @Test
    void headingsHaveNumbersKeysAndVariants() {
        Edition edition = edition("gov-2021");
        assertEquals(
                List.of("overview", "disclosure", "applications", "litigation", "problems", "other"),
                edition.headings().stream().map(Edition.SectionHeading::key).toList());
        Edition.SectionHeading fifth = edition.headings().get(4);
        assertEquals(5, fifth.number());
        assertEquals("五、存在的主要问题及改进情况", fifth.official());
        assertEquals(3, fifth.accepted().size());
        assertEquals("国办公开办函〔2021〕30号（2021年9月26日）", edition.document());
        assertEquals(
                List.of(2, 3, 4),
                edition.tables().stream().map(FormTable::section).toList());
    }

    @Test
    void rowsAndGroupsHaveTheShapeOfTheData() {
        FormTable table = edition("gov-2021").table("t3").orElseThrow();
        assertEquals(25, table.rows().size());
        assertEquals(
                List.of("denied", "unavailable", "not_handled", "other"),
                table.groups().stream().map(FormTable.Group::path).toList());
        FormTable.FigureRow row = table.row("denied.third_party").orElseThrow();
        assertEquals("third_party", row.key());
        assertEquals("denied.third_party.business", row.cellPath(row.columns().get(1)));
        FormTable fourth = edition("gov-2021").table("t4").orElseThrow();
        assertEquals(
                List.of("行政复议", "未经复议直接起诉", "复议后起诉"),
                fourth.rows().stream().map(FormTable.FigureRow::label).toList());
        assertEquals(List.of(), fourth.groups());
        FormTable second = edition("gov-2019").table("t2").orElseThrow();
        assertEquals(5, second.groups().size());
        assertEquals(9, second.columns());
        assertEquals(3, second.labelColumns());
    }

    @Test
    void namesAreInTheFormsOwnWords() {
        Edition edition = edition("gov-2021");
        FormTable third = edition.table("t3").orElseThrow();
        assertEquals("表三 （三）不予公开 4. × 商业企业", third.place("denied.third_party.business"));
        assertEquals("表三 一、本年新收政府信息公开申请数量 × 总计", third.place("received.total"));
        assertEquals("表三 no.such", third.place("no.such"));
        assertEquals("三（七）", third.row("result_total").orElseThrow().term());
        assertEquals("三（三）4.", third.row("denied.third_party").orElseThrow().term());
        assertEquals("三（三）", third.group("denied").orElseThrow().term());
        assertEquals("四", third.row("carried_out").orElseThrow().term());
        FormTable second = edition.table("t2").orElseThrow();
        assertEquals("表二 第二十条第（一）项 规章 × 现行有效件数", second.place("art20_1.rules.valid"));
        FormTable fourth = edition.table("t4").orElseThrow();
        assertEquals("表四 复议后起诉 × 尚未审结", fourth.place("after_review.pending"));
    }

    @Test
    void cellsHaveTypesAndRowsTheirSumming() {
        FormTable old = edition("gov-2019").table("t2").orElseThrow();
        assertEquals(CellType.SIGNED_COUNT, type(old, "art20_8.fees", "delta"));
        assertEquals(CellType.MONEY_TEXT, type(old, "art20_9.procurement", "amount"));
        FormTable table = edition("gov-2021").table("t2").orElseThrow();
        assertEquals(CellType.AMOUNT_WAN, type(table, "art20_8.fees", "amount"));
        assertEquals(CellType.COUNT, type(table, "art20_1.rules", "made"));
        assertEquals(Summing.MAKER, table.row("art20_1.rules").orElseThrow().summing());
        assertEquals(Summing.ONCE, table.row("art20_1.normative").orElseThrow().summing());
        assertEquals(Summing.SUM, table.row("art20_6.penalty").orElseThrow().summing());
    }

    @Test
    void tableMayBreakBeforeGroupsOnly() {
        assertEquals(
                List.of("三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"),
                groupStarts(edition("gov-2021").table("t3").orElseThrow()));
        assertEquals(
                List.of("三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"),
                groupStarts(edition("gov-2019").table("t3").orElseThrow()));
        assertEquals(
                List.of("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"),
                groupStarts(edition("gov-2021").table("t2").orElseThrow()));
    }

    @Test
    void labelsKnowWhatTheyHead() {
        FormTable table = edition("gov-2021").table("t3").orElseThrow();
        assertEquals(LabelKind.CORNER, label(table.head().get(0), 0).kind());
        assertEquals(LabelKind.COLUMN, label(table.head().get(1), 0).kind());
        LabelCell results = label(table.body().get(2), 0);
        assertEquals(LabelKind.ROW_GROUP, results.kind());
        assertTrue(results.vertical());
        assertEquals(LabelKind.ROW, label(table.body().get(2), 1).kind());
        FormTable second = edition("gov-2021").table("t2").orElseThrow();
        assertEquals(LabelKind.CAPTION, label(second.body().get(0), 0).kind());
        assertEquals(LabelKind.COLUMN, label(second.body().get(1), 0).kind());
    }

    @Test
    void variantsReplaceRows() {
        Forms forms = Forms.load(SHIPPED, findings);
        Edition oneRow =
                forms.resolve("gov-2021", Map.of("t3.other", "one-row")).orElseThrow();
        FormTable third = oneRow.table("t3").orElseThrow();
        assertEquals(23, third.rows().size());
        assertEquals("三（六）", third.row("other").orElseThrow().term());
        FormTable old = forms.edition("gov-2019").orElseThrow().table("t3").orElseThrow();
        assertEquals(GridDump.of(old), GridDump.of(third));
        Edition both = forms.resolve("gov-2021", Map.of("t3.other", "short-labels", "t2.normative-label", "short"))
                .orElseThrow();
        FormTable second = both.table("t2").orElseThrow();
        assertEquals("规范性文件", second.row("art20_1.normative").orElseThrow().label());
        FormTable shortened = both.table("t3").orElseThrow();
        assertEquals("2.逾期不缴费", shortened.row("other.no_payment").orElseThrow().label());
        assertEquals(
                Set.of("t3.other=one-row", "t3.other=short-labels", "t2.normative-label=short"),
                both.variants().stream()
                        .map(variant -> variant.key() + "=" + variant.value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void twoVariantsOfOneTableCombine() {
        Forms forms = Forms.load(RESOURCES.resolve("made-up"), findings);
        Edition edition = forms.resolve("harbour-2031", Map.of("small", "one-row", "foreign", "renamed"))
                .orElseThrow();
        assertEquals(
                List.of("1.Large", "2.Small craft", "二、Other flags", "三、Sum", "四、Last year"),
                edition.table("moves").orElseThrow().rows().stream()
                        .map(FormTable.FigureRow::label)
                        .toList());
    }

    @Test
    void unknownEditionIsEmpty() {
        Forms forms = Forms.load(SHIPPED, findings);
        assertTrue(forms.edition("gov-1999").isEmpty());
        assertTrue(forms.resolve("gov-1999", Map.of("a", "b")).isEmpty());
    }

    @Test
    void rulesAcrossYearsAreRead() {
        Edition edition = edition("gov-2021");
        Edition.YearRule valid = edition.acrossYears().get(1);
        assertEquals(List.of("valid", "repealed"), valid.left());
        assertEquals(List.of("last.valid", "made"), valid.right());
        assertEquals(Severity.WARNING, valid.severity());
        assertEquals(
                Edition.Relation.AT_LEAST,
                edition("gov-2019").acrossYears().get(2).relation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            quoteCharacter = '‗',
            value = {
                "years: {from: 2031} ‖ years: {from: soon} ‖ form.shape@5:15",
                "years: {from: 2031} ‖ ‖ form.missing@2:1",
                "document: Circular 7 ‖ documents: Circular 7 ‖ form.unknown-key@3:1 form.missing@2:1",
                "section: work ‖ section: worm ‖ form.choice@42:14",
                "type: amount_wan}, {key: sum ‖ type: amount}, {key: sum ‖ form.choice@46:123",
                "{key: foreign, label: 二、Foreign flag} ‖ {key: home, label: 二、Foreign flag} ‖ form.duplicate@38:9 form.term@57:59",
                "{key: owed, label: Owed, ‖ {label: Owed, ‖ form.missing@47:37 form.missing@47:70",
                "expr: sum = cash + bank ‖ expr: sum - cash = bank ‖ form.expression@53:50",
                "expr: sum = cash + bank ‖ expr: sum = cash + bonk ‖ form.term@53:50",
                "computes: all} ‖ computes: alle} ‖ form.term@50:96",
                "replace: home.small ‖ replace: away.small ‖ form.term@56:57",
                "with: {key: small ‖ with: {key: big ‖ form.choice@56:75",
                "id: moves.rest ‖ id: moves.sum ‖ form.duplicate@52:5",
                "columns: [{key: cash, label: Cash, type: money_text}, {key: bank, label: Bank, type: amount_wan}, {key: sum,"
                        + " label: Sum, type: amount_wan}]} ‖ columns: []} ‖ form.missing@46:13",
                "label: Idle} ‖ label: [Idle]} ‖ form.shape@18:28",
                "  moves:⏎ ‖   moves： ⏎ ‖ yaml.fullwidth-colon@12:8",
            })
    void faultsAreFoundAtTheirPlace(String good, String bad, String expected) throws IOException {
        String text = Files.readString(RESOURCES.resolve("made-up/harbour-2031.yaml"));
        String replacement = bad == null ? "" : bad.replace("⏎", "");
        assertTrue(text.contains(good.replace("⏎", "")));
        Files.writeString(
                folder.resolve("x.yaml"),
                text.replaceFirst(Pattern.quote(good.replace("⏎", "")), Matcher.quoteReplacement(replacement)));
        Forms forms = Forms.load(folder, findings);
        assertEquals(expected, codes());
        assertEquals(0, forms.all().size());
    }

    @Test
    void chartsAreRead() {
        ChartForm outcomes = edition("gov-2021").charts().get(3);
        assertEquals("outcomes", outcomes.key());
        assertTrue(outcomes.byColumn());
        assertEquals(List.of("review", "direct", "after_review"), outcomes.rows());
        assertEquals(4, edition("gov-2019").charts().get(2).names().size());
        assertEquals(
                List.of("decisions", "results", "flow", "outcomes", "cases"),
                edition("gov-2019").charts().stream().map(ChartForm::key).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            value = {
                "rows: [home, foreign] ‖ rows: [home, abroad] ‖ form.term@59:68",
                "columns: [all] ‖ columns: [any] ‖ form.term@59:94 form.term@59:94",
                "Flags, table: moves ‖ Flags, table: moving ‖ form.choice@59:39",
                "caption: Flags ‖ caption: '' ‖ form.shape@59:55",
                "names: [Ours, Theirs] ‖ names: [Ours] ‖ form.shape@59:108",
                "compare: rows ‖ compare: lines ‖ form.choice@59:133",
                "key: flags ‖ kay: flags ‖ form.unknown-key@59:6 form.missing@59:5",
                "rows: [home, foreign], ‖ ‖ form.missing@59:5",
                "- {key: flags ‖ - {key: flags, label: Again, table: dues, caption: C, rows: [paid], columns: [sum]}⏎  - {key: flags"
                        + " ‖ form.duplicate@60:5",
            })
    void faultsOfChartsAreFoundAtTheirPlace(String good, String bad, String expected) throws IOException {
        String text = Files.readString(RESOURCES.resolve("made-up/harbour-2031.yaml"))
                + "charts:\n  - {key: flags, label: Flags, table: moves, caption: Flags, rows: [home, foreign],"
                + " columns: [all], names: [Ours, Theirs], compare: rows}\n";
        assertTrue(text.contains(good));
        String replacement = bad == null ? "" : bad.replace("⏎", "\n");
        EditionReader.read(new SourceFile("x.yaml", text.replace(good, replacement)), findings);
        assertEquals(expected, codes());
    }

    @Test
    void unitsAreThoseOfTheColumnOrOfTheTable() {
        Edition edition = edition("gov-2021");
        assertEquals("件", unit(edition, "t3", "received"));
        assertEquals("万元", unit(edition, "t2", "art20_8.fees"));
        assertEquals("项", unit(edition("gov-2019"), "t2", "art20_5.licensing"));
    }

    private static String unit(Edition edition, String table, String row) {
        return edition.table(table)
                .orElseThrow()
                .row(row)
                .orElseThrow()
                .columns()
                .get(0)
                .unit();
    }

    @Test
    void damagedFilesAreSurvived() throws IOException {
        String text = Files.readString(RESOURCES.resolve("made-up/harbour-2031.yaml"));
        List<String> words =
                List.of("rows", "columns", "key", "label", "[", "]", "{", "}", ":", "expr", "2", "-", "small");
        Random random = new Random(3);
        for (int i = 0; i < 1500; i++) {
            int at = random.nextInt(text.length() - 20);
            String word = words.get(random.nextInt(words.size()));
            String damaged = text.substring(0, at) + word + text.substring(at + random.nextInt(20));
            EditionReader.read(new SourceFile("x.yaml", damaged), findings)
                    .ifPresent(spec ->
                            spec.edition(Map.of("small", "one-row")).tables().forEach(FormsTest::assertFull));
        }
        assertTrue(findings.hasErrors());
    }

    @Test
    void tableWithoutColumnsIsFound() {
        String text = "edition: a\ndocument: b\nname: c\nyears: {from: 1}\nsections: {s: {heading: S}}\n"
                + "tables:\n  t: {section: s, columns: []}\n";
        assertTrue(EditionReader.read(new SourceFile("x.yaml", text), findings).isEmpty());
        assertEquals("form.missing@7:6", codes());
    }

    @Test
    void unequalBlocksAreFound() throws IOException {
        String text = Files.readString(SHIPPED.resolve("gov-2021.yaml"));
        Files.writeString(folder.resolve("x.yaml"), text.replaceFirst("span: 6", "span: 5"));
        Forms.load(folder, findings);
        assertEquals("form.spans@45:9", codes());
    }

    @Test
    void editionsMustNotOverlap() throws IOException {
        String text = Files.readString(SHIPPED.resolve("gov-2021.yaml"));
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(folder.resolve("b.yaml"), text);
        Files.writeString(
                folder.resolve("c.yaml"), text.replace("gov-2021", "gov-2026").replace("from: 2021", "from: 2026"));
        Forms.load(folder, findings);
        assertEquals("form.twice@4:1 form.years@4:1 form.years@4:1", codes());
    }

    @Test
    void folderWithoutEditionsIsAFinding() {
        assertEquals(List.of(), Forms.load(folder, findings).all());
        assertEquals(List.of(), Forms.load(folder.resolve("none"), findings).all());
        assertEquals("form.none@0:0 form.none@0:0", codes());
    }

    private Edition edition(String id) {
        Edition edition = Forms.load(SHIPPED, findings).edition(id).orElseThrow();
        assertFalse(findings.hasErrors());
        return edition;
    }

    private static CellType type(FormTable table, String row, String column) {
        return table.row(row).orElseThrow().column(column).orElseThrow().type();
    }

    private static LabelCell label(PrintedRow row, int index) {
        return (LabelCell) row.cells().get(index);
    }

    private static List<String> groupStarts(FormTable table) {
        return table.body().stream()
                .filter(PrintedRow::startsGroup)
                .map(row -> label(row, 0).text())
                .toList();
    }

    /** Every place of the grid is covered once, and every figure of the data is printed once. */
    private static void assertFull(FormTable table) {
        List<PrintedRow> rows =
                Stream.concat(table.head().stream(), table.body().stream()).toList();
        Set<String> covered = new HashSet<>();
        Set<String> figures = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (PrintedCell cell : rows.get(r).cells()) {
                while (covered.contains(r + "," + column)) {
                    column++;
                }
                for (int i = 0; i < cell.rowspan() * cell.colspan(); i++) {
                    String place = (r + i / cell.colspan()) + "," + (column + i % cell.colspan());
                    assertTrue(covered.add(place), table.key() + " " + place);
                }
                if (cell instanceof FigureCell figure) {
                    assertTrue(figures.add(figure.path()));
                }
            }
        }
        assertEquals(rows.size() * table.columns(), covered.size(), table.key());
        Set<String> data = table.rows().stream()
                .flatMap(row -> row.columns().stream().map(row::cellPath))
                .collect(Collectors.toSet());
        assertEquals(data, figures);
    }

    private String codes() {
        return findings.toList().stream()
                .map(finding -> finding.code().id() + "@" + finding.span().line() + ":"
                        + finding.span().column())
                .collect(Collectors.joining(" "));
    }
}
