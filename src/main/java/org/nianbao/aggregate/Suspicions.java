package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.check.UnitSlip;
import org.nianbao.check.UnitSlip.Usual;
import org.nianbao.report.Money;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** What no report shows by itself, but many side by side do: an amount in another unit, figures handed in twice. */
final class Suspicions {
    /** Fewer figures may well be the same in two small bodies. */
    private static final int FIGURES_THAT_TELL = 8;

    private final ParentForm form;
    private final List<Contributor> contributors;
    private final Admission admission;
    private final Findings findings;

    Suspicions(ParentForm form, List<Contributor> contributors, Admission admission, Findings findings) {
        this.form = form;
        this.contributors = contributors;
        this.admission = admission;
        this.findings = findings;
    }

    void look() {
        for (int i = 0; i < form.slots().size(); i++) {
            Slot slot = form.slots().get(i);
            if (slot.kind() == Slot.Kind.SUM && Money.isMoney(slot.column().type())) {
                lookAtUnits(slot, i);
            }
        }
        lookForSameFigures();
    }

    // ---- 元 in place of 万元

    /** The year before of the same body says more than other bodies do. */
    private void lookAtUnits(Slot slot, int index) {
        Map<AgencyKind, List<BigDecimal>> all = new EnumMap<>(AgencyKind.class);
        contributors.forEach(contributor -> amount(contributor.shares().get(index))
                .ifPresent(amount -> all.computeIfAbsent(contributor.kind(), kind -> new ArrayList<>())
                        .add(amount)));
        Map<AgencyKind, Usual> usual = new EnumMap<>(AgencyKind.class);
        all.forEach((kind, amounts) -> UnitSlip.usual(amounts).ifPresent(found -> usual.put(kind, found)));
        for (Contributor contributor : contributors) {
            Optional<BigDecimal> now = amount(contributor.shares().get(index));
            Optional<BigDecimal> last = admission
                    .yearBefore(contributor.name())
                    .flatMap(report -> amount(report.shares().get(index)));
            now.ifPresent(amount -> last.ifPresentOrElse(
                    before -> lookAtYears(contributor, slot, amount, before),
                    () -> lookAtOthers(contributor, slot, amount, usual)));
        }
    }

    private void lookAtYears(Contributor contributor, Slot slot, BigDecimal now, BigDecimal last) {
        if (UnitSlip.isLikely(now, last)) {
            say(Code.YEAR_UNIT, contributor, slot, now, last);
        }
    }

    private void lookAtOthers(Contributor contributor, Slot slot, BigDecimal now, Map<AgencyKind, Usual> usual) {
        Optional.ofNullable(usual.get(contributor.kind()))
                .filter(others -> others.isLikely(now))
                .ifPresent(others -> say(Code.COLLECT_UNIT, contributor, slot, now, others.most()));
    }

    private static Optional<BigDecimal> amount(Share share) {
        return share instanceof Known known && known.amount().signum() > 0
                ? Optional.of(known.amount())
                : Optional.empty();
    }

    private void say(Code code, Contributor contributor, Slot slot, BigDecimal amount, BigDecimal other) {
        SourceSpan place = SourceSpan.of(contributor.files().get(0));
        String cell = contributor.name() + " " + slot.place();
        findings.add(code, place, cell, amount.toPlainString(), other.toPlainString());
    }

    // ---- the same report under two names

    private void lookForSameFigures() {
        Map<List<Share>, Contributor> seen = new HashMap<>();
        for (Contributor contributor : contributors) {
            Contributor first = seen.putIfAbsent(contributor.shares(), contributor);
            if (first != null && figures(contributor) >= FIGURES_THAT_TELL) {
                SourceSpan place = SourceSpan.of(contributor.files().get(0));
                findings.add(Code.COLLECT_SAME_FIGURES, place, contributor.name(), first.name());
            }
        }
    }

    private static long figures(Contributor contributor) {
        return contributor.shares().stream()
                .filter(share -> share instanceof Known known && known.amount().signum() != 0)
                .count();
    }
}
