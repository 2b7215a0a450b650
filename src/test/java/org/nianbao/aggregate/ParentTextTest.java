package org.nianbao.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.aggregate.MadeCity.Collected;
import org.nianbao.bodies.Bodies;
import org.nianbao.check.Checks;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.SourceFile;

/** The report file that is written of a sum reads back as it. */
final class ParentTextTest {
    @TempDir
    Path folder;

    private static Report read(String text) {
        ReportReader.Result result = ReportReader.read(new SourceFile("parent.yaml", text), MadeCity.forms());
        assertEquals(List.of(), result.findings(), text);
        return Completion.complete(result.report().orElseThrow());
    }

    private static Cell cell(Report report, Slot slot) {
        return ((Figures) report.table(slot.table().key()).orElseThrow()).cell(slot.cellPath());
    }

    private static void assertReadsBack(Aggregate aggregate, Report report) {
        for (int i = 0; i < aggregate.outcomes().size(); i++) {
            Slot slot = aggregate.form().slots().get(i);
            if (!slot.isCell()) {
                continue;
            }
            Outcome outcome = aggregate.outcomes().get(i);
            if (outcome instanceof Outcome.Sum sum) {
                Amount amount =
                        assertInstanceOf(Amount.class, cell(report, slot).value(), slot.place());
                assertEquals(0, sum.known().compareTo(amount.amount()), slot.place());
            } else {
                assertInstanceOf(Blank.class, cell(report, slot).value(), slot.place());
            }
        }
        assertEquals(
                List.of(),
                Checks.tables(report).stream()
                        .filter(finding -> finding.isError())
                        .toList());
    }

    @Test
    void everyFigureIsThereAndEveryUncertainCellIsBlank() throws IOException {
        for (int year : List.of(2020, 2023)) {
            MadeCity city = MadeCity.of(year, 21);
            city.body("民政局").with("t3:granted", 0, "\"/\"");
            city.body("教育局").with("t3:denied.secret", 1, "~");
            Path reports = folder.resolve(String.valueOf(year));
            city.write(reports);
            Collected collected = MadeCity.collect(year, MadeCity.edition(year), MadeCity.list(), reports);
            assertEquals(List.of("collect.blank", "collect.blank"), collected.codes());
            Report report = read(ParentText.of(collected.all(), Optional.empty()));
            assertReadsBack(collected.all(), report);
            assertEquals(MadeCity.CITY, report.agency());
            assertEquals(Report.Status.DRAFT, report.status());
        }
    }

    @Test
    void eachFigureHasItsSourcesBesideIt() throws IOException {
        MadeCity city = MadeCity.of(2023, 22);
        city.bodies.subList(3, 40).clear();
        city.body("教育局").with("t2:art20_5.licensing", 0, "7");
        city.body("科学技术局").with("t2:art20_5.licensing", 0, "9");
        city.body("民政局").with("t2:art20_5.licensing", 0, "0").with("t2:art20_6.penalty", 0, "~");
        city.body("教育局").with("t2:art20_6.penalty", 0, "3");
        city.body("科学技术局").with("t2:art20_6.penalty", 0, "0");
        city.write(folder);
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), Bodies.NONE, folder);
        String text = ParentText.of(collected.all(), Optional.empty());
        assertTrue(text.contains("\n        licensing: 16  # 行政许可：科学技术局 9、教育局 7\n"), text);
        assertTrue(text.contains("\n        penalty: ~  # 行政处罚：未定，民政局（空白）；其余合计 3：教育局 3\n"), text);
        assertTrue(text.contains("本年制发件数：不汇总，由制定机关填写"), text);
        assertTrue(text.contains("不相加，联合发文只计一次，由本机关填写；各机关所报合计"), text);
    }

    /** What no one counted is said of a row at once, and what is missing at the head of the file. */
    @Test
    void rowsWithoutAnythingAreShortAndTheHeadSaysWhatLacks() throws IOException {
        MadeCity city = MadeCity.of(2023, 23);
        city.bodies.removeIf(body -> !body.name.endsWith("教育局"));
        MadeBody one = city.bodies.get(0);
        one.rows.replaceAll((row, cells) -> cells.stream().map(cell -> "0").toList());
        city.write(folder);
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder);
        String text = ParentText.of(collected.all(), Optional.empty());
        assertTrue(text.contains("\n        secret: [0, 0, 0, 0, 0, 0, 0]  # 1.属于国家秘密：各机关均为 0\n"), text);
        assertTrue(text.contains("\n#   柳湾市科学技术局：没有报送\n"), text);
        assertReadsBack(collected.all(), read(text));
    }

    @Test
    void aNameNeverBreaksOutOfItsComment() throws IOException {
        MadeBody odd = MadeBody.of("甲局", 2023, MadeCity.edition(2023), new Random(1));
        Files.writeString(
                folder.resolve("a.yaml"), odd.yaml().replace("agency: 甲局", "agency: \"甲\\nstatus: final # 局\""));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), Bodies.NONE, folder);
        Report report = read(ParentText.of(collected.all(), Optional.empty()));
        assertEquals(Report.Status.DRAFT, report.status());
        assertReadsBack(collected.all(), report);
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("examples"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    /** All but the tables of the office's draft is in the new file. */
    @ParameterizedTest
    @MethodSource("examples")
    void theTextOfADraftIsTakenOverWhole(Path file) throws IOException {
        Report own = Completion.complete(
                ReportReader.read(new SourceFile(file.toString(), Files.readString(file)), MadeCity.forms())
                        .report()
                        .orElseThrow());
        MadeBody child = MadeBody.of("甲局", own.year(), MadeCity.edition(own.year()), new Random(2));
        Files.writeString(folder.resolve("a.yaml"), child.yaml());
        Collected collected = MadeCity.collect(own.year(), own.edition(), Bodies.NONE, folder);
        Aggregate aggregate = new Aggregate(
                own.agency(),
                own.year(),
                collected.all().form(),
                collected.all().contributors(),
                collected.all().outcomes(),
                List.of());
        Report report = read(ParentText.of(aggregate, Optional.of(own)));
        assertEquals(texts(own), texts(report));
        assertLeftCellsAreThoseOf(own, report, aggregate);
    }

    private static void assertLeftCellsAreThoseOf(Report own, Report report, Aggregate aggregate) {
        boolean hasTable = own.table("t2").filter(Figures.class::isInstance).isPresent();
        aggregate.form().slots().stream()
                .filter(Slot::isLeft)
                .filter(slot -> hasTable)
                .forEach(slot -> assertEquals(
                        cell(own, slot).value().printed(),
                        cell(report, slot).value().printed(),
                        slot.place()));
    }

    private static List<String> texts(Report report) {
        Stream<String> head = Stream.of(
                report.title().toString(),
                report.kind().toString(),
                report.status().toString(),
                report.published().toString(),
                report.signatory().map(s -> s.agency() + s.date() + s.seal()).toString(),
                report.metadata().stream()
                        .map(m -> m.name() + m.value())
                        .toList()
                        .toString(),
                report.preamble().map(text -> text.markdown().strip()).toString(),
                report.punctuation().toString(),
                report.ignored().stream()
                        .map(i -> i.code() + i.reason())
                        .toList()
                        .toString(),
                new java.util.TreeMap<>(report.reasons()).toString());
        Stream<String> sections = report.sections().stream()
                .map(section -> section.heading()
                        + section.text().map(text -> text.markdown().strip())
                        + section.note().map(text -> text.markdown().strip()));
        Stream<String> attachments = report.attachments().stream()
                .map(attachment ->
                        attachment.title() + attachment.text().markdown().strip());
        return Stream.of(head, sections, attachments).flatMap(all -> all).toList();
    }
}
