package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.aggregate.Outcome.Doubt;
import org.nianbao.aggregate.Outcome.Left;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.form.EquationInstance;
import org.nianbao.form.EquationInstance.Term;

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
        List<EquationInstance> open = new ArrayList<>(form.totals());
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

    /** Computes what an equation computes; whether it did. */
    private boolean compute(EquationInstance equation) {
        List<Term> computed = ParentForm.computed(equation).toList();
        int target = computed.size() == 1 ? form.indexOf(equation.table(), computed.get(0)) : -1;
        if (target < 0 || outcomes.get(target).isPresent() || !isReady(equation, target)) {
            return false;
        }
        boolean left = equation.left().contains(computed.get(0));
        BigDecimal right = known(equation, equation.right(), target);
        BigDecimal other = known(equation, equation.left(), target);
        BigDecimal total = left ? right.subtract(other) : other.subtract(right);
        outcomes.set(target, Optional.of(outcome(total, doubts(equation, target))));
        return true;
    }

    private boolean isReady(EquationInstance equation, int target) {
        return equation.terms()
                .map(term -> form.indexOf(equation.table(), term))
                .allMatch(slot ->
                        slot == target || slot >= 0 && outcomes.get(slot).isPresent());
    }

    private BigDecimal known(EquationInstance equation, List<Term> terms, int target) {
        return outcomes(equation, terms.stream(), target).map(Outcome::known).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Outcome> outcomes(EquationInstance equation, Stream<Term> terms, int target) {
        return terms.map(term -> form.indexOf(equation.table(), term))
                .filter(slot -> slot != target)
                .map(slot -> outcomes.get(slot).orElseThrow());
    }

    /** A report leaves a total in doubt once, however many of its parts it leaves. */
    private List<Doubt> doubts(EquationInstance equation, int target) {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        outcomes(equation, equation.terms(), target)
                .filter(Uncertain.class::isInstance)
                .flatMap(part -> ((Uncertain) part).doubts().stream())
                .forEach(doubt -> doubts.putIfAbsent(doubt.name(), doubt));
        return List.copyOf(doubts.values());
    }
}
