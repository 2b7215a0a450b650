package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.aggregate.Outcome.Doubt;
import org.nianbao.aggregate.Outcome.Left;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.ParentForm.TotalRule;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;

/** Shares → what comes of each slot. Totals are computed from the sums by the equations of the form. */
final class Summation {
    private final ParentForm form;
    private final List<Contributor> contributors;
    private final List<Optional<Outcome>> outcomes = new ArrayList<>();

    private Summation(ParentForm form, List<Contributor> contributors) {
        this.form = form;
        this.contributors = contributors;
    }

    /** The outcome of each slot. */
    static List<Outcome> of(ParentForm form, List<Contributor> contributors) {
        return new Summation(form, contributors).run();
    }

    private List<Outcome> run() {
        for (int i = 0; i < form.slots().size(); i++) {
            Slot slot = form.slots().get(i);
            outcomes.add(slot.kind() == Slot.Kind.TOTAL ? Optional.empty() : Optional.of(sum(slot, i)));
        }
        List<TotalRule> open = new ArrayList<>(form.totals());
        while (open.removeIf(this::compute)) {
            // Each total computed may be a term of others.
        }
        return outcomes.stream()
                .map(outcome -> outcome.orElse(new Left(BigDecimal.ZERO)))
                .toList();
    }

    private Outcome sum(Slot slot, int index) {
        BigDecimal known = BigDecimal.ZERO;
        List<Doubt> doubts = new ArrayList<>();
        for (Contributor contributor : contributors) {
            Share share = contributor.shares().get(index);
            if (share instanceof Known number) {
                known = known.add(number.amount());
            } else if (share instanceof Gap gap) {
                doubts.add(new Doubt(contributor.name(), gap));
            }
        }
        return slot.isLeft() ? new Left(known) : outcome(known, doubts);
    }

    private static Outcome outcome(BigDecimal known, List<Doubt> doubts) {
        return doubts.isEmpty() ? new Sum(known) : new Uncertain(known, doubts);
    }

    // ---- totals

    /** Computes a total whose parts are there; whether it did. */
    private boolean compute(TotalRule rule) {
        boolean ready = outcomes.get(rule.total()).isEmpty()
                && rule.parts().allMatch(part -> outcomes.get(part).isPresent());
        if (ready) {
            BigDecimal total = known(rule.plus()).subtract(known(rule.minus()));
            outcomes.set(rule.total(), Optional.of(outcome(total, doubts(rule))));
        }
        return ready;
    }

    private BigDecimal known(List<Integer> parts) {
        return parts.stream()
                .map(part -> outcomes.get(part).orElseThrow().known())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A report leaves a total in doubt once, however many of its parts it leaves. */
    private List<Doubt> doubts(TotalRule rule) {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        rule.parts()
                .map(part -> outcomes.get(part).orElseThrow())
                .filter(Uncertain.class::isInstance)
                .flatMap(part -> ((Uncertain) part).doubts().stream())
                .forEach(doubt -> doubts.putIfAbsent(doubt.name(), doubt));
        return List.copyOf(doubts.values());
    }
}
