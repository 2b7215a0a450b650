package org.nianbao.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.form.Edition;
import org.nianbao.form.EquationEvaluator;
import org.nianbao.form.EquationInstance;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;

/** Edition of the form → the slots of the sum, in the order of the form, and the equations by which totals follow. */
public final class ParentForm {
    private final Edition edition;
    private final List<Slot> slots;
    private final List<EquationInstance> totals = new ArrayList<>();
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
    List<EquationInstance> totals() {
        return totals;
    }

    /** The slot of a term of an equation: that of its cell, or of its group in the same column; −1 where there is none. */
    int indexOf(FormTable table, Term term) {
        String cell = term.cells().get(0);
        boolean group = table.group(term.name()).isPresent();
        return indexOf(table, group ? term.name() + cell.substring(cell.lastIndexOf('.')) : cell);
    }

    private void add(FormTable table, List<Slot> all) {
        List<EquationInstance> equations = EquationEvaluator.of(edition, table).instances().stream()
                .filter(instance -> !instance.equation().computes().isEmpty())
                .toList();
        totals.addAll(equations);
        Set<String> computed = new LinkedHashSet<>();
        equations.forEach(instance -> computed(instance).forEach(term -> computed.addAll(term.cells())));
        table.rows().forEach(row -> row.columns()
                .forEach(column ->
                        add(new Slot(table, row.path(), column, kind(row, computed, row.cellPath(column))), all)));
        equations.forEach(instance -> addGroups(table, instance, all));
    }

    static Stream<Term> computed(EquationInstance instance) {
        return instance.terms()
                .filter(term -> term.name().equals(instance.equation().computes()));
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
