package org.nianbao.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.form.Edition;
import org.nianbao.form.EquationInstance;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;

/** Edition of the form → the slots of the sum, in the order of the form, and the equations by which totals follow. */
public final class ParentForm {
    private final Edition edition;
    private final List<Slot> slots;
    private final List<TotalRule> totals = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    private ParentForm(Edition edition) {
        this.edition = edition;
        List<Slot> all = new ArrayList<>();
        edition.tables().forEach(table -> add(table, all));
        this.slots = List.copyOf(all);
    }

    /** The slots of an edition, its variants applied. */
    public static ParentForm of(Edition edition) {
        return new ParentForm(edition);
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** All slots: the cells of each table, then its groups. */
    public List<Slot> slots() {
        return slots;
    }

    /** The place of a slot in {@link #slots()}; −1 where there is none. */
    int indexOf(FormTable table, String cellPath) {
        return index.getOrDefault(table.key() + ":" + cellPath, -1);
    }

    /** The equations that compute a total. */
    List<TotalRule> totals() {
        return totals;
    }

    /**
     * A total in one column or row, by slots.
     *
     * @param total the total
     * @param plus what is added
     * @param minus what is subtracted
     */
    record TotalRule(int total, List<Integer> plus, List<Integer> minus) {
        TotalRule {
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
        }

        Stream<Integer> parts() {
            return Stream.concat(plus.stream(), minus.stream());
        }
    }

    private void add(FormTable table, List<Slot> all) {
        List<EquationInstance> equations = table.equations().stream()
                .filter(instance -> instance.computedCell().isPresent())
                .toList();
        Set<String> computed = equations.stream()
                .map(instance -> instance.computedCell().orElseThrow())
                .collect(Collectors.toSet());
        table.rows().forEach(row -> row.columns()
                .forEach(column ->
                        add(new Slot(table, row.path(), column, kind(row, computed, row.cellPath(column))), all)));
        equations.forEach(instance -> addGroups(table, instance, all));
        equations.forEach(instance -> addRule(table, instance));
    }

    /** A rule whose terms are not all slots would need a sum of totals, and another rule gives the same total. */
    private void addRule(FormTable table, EquationInstance instance) {
        int total = indexOf(table, instance.computedCell().orElseThrow());
        List<Integer> left = slotsOf(table, instance.left());
        List<Integer> right = slotsOf(table, instance.right());
        boolean onLeft = left.contains(total);
        List<Integer> minus =
                (onLeft ? left : right).stream().filter(slot -> slot != total).toList();
        TotalRule rule = new TotalRule(total, onLeft ? right : left, minus);
        if (rule.parts().allMatch(slot -> slot >= 0)) {
            totals.add(rule);
        }
    }

    /** The slots of terms: that of a cell, or of a group in its column; −1 where there is none. */
    private List<Integer> slotsOf(FormTable table, List<Term> terms) {
        return terms.stream()
                .map(term -> {
                    String cell = term.cells().get(0);
                    boolean group = table.group(term.name()).isPresent();
                    return indexOf(table, group ? term.name() + cell.substring(cell.lastIndexOf('.')) : cell);
                })
                .toList();
    }

    private static Kind kind(FigureRow row, Set<String> computed, String cellPath) {
        if (computed.contains(cellPath)) {
            return Kind.TOTAL;
        }
        return switch (row.summing()) {
            case SUM -> Kind.SUM;
            case MAKER -> Kind.MAKER;
            case ONCE -> Kind.ONCE;
        };
    }

    private void addGroups(FormTable table, EquationInstance instance, List<Slot> all) {
        instance.terms()
                .filter(term -> table.group(term.name()).isPresent())
                .forEach(term -> addGroup(table, term, all));
    }

    /** A group has no sum of totals: they are computed, never added up. */
    private void addGroup(FormTable table, Term term, List<Slot> all) {
        FigureRow first = table.rowsOf(term.name()).get(0);
        String cell = term.cells().get(0);
        if (all.get(indexOf(table, cell)).kind() == Kind.TOTAL) {
            return;
        }
        first.column(cell.substring(cell.lastIndexOf('.') + 1))
                .ifPresent(column -> add(new Slot(table, term.name(), column, Kind.WHOLE), all));
    }

    private void add(Slot slot, List<Slot> all) {
        if (index.putIfAbsent(slot.table().key() + ":" + slot.cellPath(), all.size()) == null) {
            all.add(slot);
        }
    }
}
