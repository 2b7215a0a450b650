package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.aggregate.Aggregate.Absent;
import org.nianbao.aggregate.Aggregate.Reason;
import org.nianbao.aggregate.Comparison.Verdict;
import org.nianbao.aggregate.Outcome.Doubt;
import org.nianbao.aggregate.Outcome.Left;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.ParentForm.TotalRule;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.aggregate.Share.Why;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** Written report and {@link Aggregate} → {@link Comparison}, and findings where the two differ or cannot be compared. */
final class ParentComparison {
    private final Report report;
    private final Aggregate aggregate;
    private final List<Slot> slots;
    private final List<Share> written;
    private final List<Verdict> verdicts;
    private final Findings findings;

    ParentComparison(Report report, Aggregate aggregate, Findings findings) {
        this.report = report;
        this.aggregate = aggregate;
        this.slots = aggregate.form().slots();
        this.written = ShareReader.read(report, aggregate.form()).shares();
        this.verdicts = IntStream.range(0, slots.size()).mapToObj(this::verdict).toList();
        this.findings = findings;
    }

    Comparison compare() {
        sayAbsent();
        sayDoubts();
        IntStream.range(0, slots.size()).filter(this::isWorthSaying).forEach(this::sayDifference);
        return new Comparison(aggregate, written, verdicts);
    }

    // ---- verdicts

    private Verdict verdict(int index) {
        Kind kind = slots.get(index).kind();
        if (kind == Kind.MAKER) {
            return Verdict.LEFT;
        }
        if (!(written.get(index) instanceof Known own)) {
            return Verdict.UNCERTAIN;
        }
        Outcome sum = aggregate.outcomes().get(index);
        int order = own.amount().compareTo(sum.known());
        if (kind == Kind.ONCE) {
            return order == 0 ? Verdict.EQUAL : order > 0 && isComplete() ? Verdict.DIFFERS : Verdict.UNCERTAIN;
        }
        boolean known = sum instanceof Sum && isComplete();
        if (known || order < 0 && isBound(index)) {
            return order == 0 ? Verdict.EQUAL : Verdict.DIFFERS;
        }
        return Verdict.UNCERTAIN;
    }

    /** Whether all that should be in the sum is in it. */
    private boolean isComplete() {
        return aggregate.absent().isEmpty();
    }

    /** Whether what is known of a sum is the least that it can be: what lacks is never less than nothing. */
    private boolean isBound(int index) {
        return slots.get(index).column().type() != CellType.SIGNED_COUNT;
    }

    // ---- differences

    /** What follows from a difference in the parts of a total, or in the rows of a group, is not told again. */
    private boolean isWorthSaying(int index) {
        if (verdicts.get(index) != Verdict.DIFFERS) {
            return false;
        }
        Slot slot = slots.get(index);
        return slot.kind() == Kind.WHOLE
                ? rowsOf(slot).noneMatch(row -> verdicts.get(row) == Verdict.DIFFERS)
                        && rowsOf(slot).anyMatch(row -> verdicts.get(row) == Verdict.UNCERTAIN)
                : partsOf(index).noneMatch(part -> verdicts.get(part) == Verdict.DIFFERS);
    }

    private Stream<Integer> rowsOf(Slot whole) {
        return IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).table() == whole.table()
                        && slots.get(i).path().startsWith(whole.path() + ".")
                        && slots.get(i).column().key().equals(whole.column().key()))
                .boxed();
    }

    private Stream<Integer> partsOf(int total) {
        return aggregate.form().totals().stream()
                .filter(rule -> rule.total() == total)
                .flatMap(TotalRule::parts);
    }

    private void sayDifference(int index) {
        Slot slot = slots.get(index);
        BigDecimal own = ((Known) written.get(index)).amount();
        Outcome sum = aggregate.outcomes().get(index);
        boolean whole = isComplete() && (sum instanceof Sum || sum instanceof Left);
        String text = (whole ? "" : "≥ ") + sum.known().toPlainString();
        String difference = own.subtract(sum.known()).abs().toPlainString();
        String sources = slot.kind() == Kind.TOTAL ? "—" : Sources.brief(aggregate, index);
        findings.add(Code.SUM_PARENT, span(slot), slot.place(), own.toPlainString(), text, sources, difference);
    }

    private SourceSpan span(Slot slot) {
        return report.table(slot.table().key())
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .flatMap(figures -> figures.form().rowsOf(slot.path()).stream()
                        .map(row -> figures.cell(
                                        row.path() + "." + slot.column().key())
                                .span())
                        .findFirst())
                .orElse(report.place("year"));
    }

    // ---- what cannot be compared

    private void sayAbsent() {
        Map<Reason, String> names = aggregate.absent().stream()
                .collect(Collectors.groupingBy(
                        Absent::reason, LinkedHashMap::new, Collectors.mapping(Absent::name, Collectors.joining("、"))));
        names.forEach((reason, all) -> findings.add(
                Code.SUM_UNCERTAIN,
                report.place("year"),
                Messages.word("all-sums"),
                all,
                Messages.word(reason.word())));
    }

    /** The cells of a row, or of a table, that stay in doubt for one reason are told together. */
    private record Unit(String place, Why why) {}

    private void sayDoubts() {
        Map<Unit, Set<String>> names = new LinkedHashMap<>();
        Map<Unit, SourceSpan> places = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).kind() == Kind.SUM && verdicts.get(i) == Verdict.UNCERTAIN) {
                for (Doubt doubt : doubts(aggregate.outcomes().get(i))) {
                    Unit unit = unit(slots.get(i), doubt.gap().why());
                    names.computeIfAbsent(unit, key -> new LinkedHashSet<>()).add(doubt.name());
                    places.putIfAbsent(unit, span(slots.get(i)));
                }
            }
        }
        names.forEach((unit, all) -> findings.add(
                Code.SUM_UNCERTAIN,
                places.get(unit),
                unit.place(),
                String.join("、", all),
                Messages.word(unit.why().word())));
    }

    private static Unit unit(Slot slot, Why why) {
        return new Unit(why == Why.NO_TABLE ? slot.table().name() : slot.rowPlace(), why);
    }

    private static List<Doubt> doubts(Outcome outcome) {
        return outcome instanceof Uncertain uncertain ? uncertain.doubts() : List.of();
    }
}
