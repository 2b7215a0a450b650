package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Equation.Per;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;

/** The equations of an edition → those of one table, in each of its columns and rows. */
final class EquationInstances {
    private EquationInstances() {}

    /** The table with its equations. */
    static FormTable into(FormTable table, List<Equation> equations) {
        List<EquationInstance> instances = new ArrayList<>();
        equations.stream()
                .filter(equation -> equation.table().equals(table.key()))
                .forEach(equation -> instances.addAll(
                        equation.per() == Per.COLUMN ? inColumns(equation, table) : inRows(equation, table)));
        return new FormTable(
                table.key(),
                table.name(),
                table.section(),
                table.labelColumns(),
                table.columns(),
                table.groups(),
                table.rows(),
                table.head(),
                table.body(),
                instances);
    }

    /** An equation between rows holds in each column that all its rows have. */
    private static List<EquationInstance> inColumns(Equation equation, FormTable table) {
        List<FigureRow> rows = new ArrayList<>();
        equation.left().forEach(term -> rows.addAll(table.rowsOf(term)));
        equation.right().forEach(term -> rows.addAll(table.rowsOf(term)));
        return rows.stream()
                .limit(1)
                .flatMap(row -> row.columns().stream())
                .filter(column ->
                        rows.stream().allMatch(row -> row.column(column.key()).isPresent()))
                .map(column -> new EquationInstance(
                        equation,
                        column.label(),
                        rowTerms(equation.left(), table, column),
                        rowTerms(equation.right(), table, column)))
                .toList();
    }

    private static List<Term> rowTerms(List<String> names, FormTable table, FigureColumn column) {
        return names.stream().map(name -> rowTerm(name, table, column)).toList();
    }

    private static Term rowTerm(String name, FormTable table, FigureColumn column) {
        List<FigureRow> rows = table.rowsOf(name);
        String label = table.row(name)
                .map(FigureRow::term)
                .or(() -> table.group(name).map(FormTable.Group::term))
                .orElse(name);
        return new Term(
                name, label, rows.stream().map(row -> row.cellPath(column)).toList());
    }

    /** An equation between columns holds in each row that has them all. */
    private static List<EquationInstance> inRows(Equation equation, FormTable table) {
        return table.rows().stream()
                .filter(row -> hasAll(row, equation.left()) && hasAll(row, equation.right()))
                .map(row -> new EquationInstance(
                        equation, row.place(), columnTerms(equation.left(), row), columnTerms(equation.right(), row)))
                .toList();
    }

    private static boolean hasAll(FigureRow row, List<String> columns) {
        return columns.stream().allMatch(key -> row.column(key).isPresent());
    }

    private static List<Term> columnTerms(List<String> names, FigureRow row) {
        return names.stream()
                .flatMap(name -> row.column(name).stream())
                .map(column -> new Term(column.key(), column.label(), List.of(row.cellPath(column))))
                .toList();
    }
}
