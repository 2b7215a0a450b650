package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.Edition.Relation;
import org.nianbao.form.Edition.YearRule;
import org.nianbao.form.Equation.Per;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.SourceSpan;

/**
 * A rule across years in one column or row.
 *
 * @param place the column or row in the form's words: {@code 表三 自然人}
 * @param left the terms of the left side
 * @param right the terms of the right side
 * @param span the cell to point at, in this year's report
 */
record YearComparison(YearRule rule, String place, List<Term> left, List<Term> right, SourceSpan span) {
    private static final String LAST = "last.";
    private static final String LAST_YEAR = "上年";

    YearComparison {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * A cell of this year or last.
     *
     * @param label how the rule calls it: {@code 上年四}
     * @param form the table it stands in
     * @param path its path there
     */
    record Term(String label, FormTable form, String path, boolean last, Cell cell) {
        /** The cell in the form's words; put together only where something is said of it. */
        String place() {
            return (last ? LAST_YEAR : "") + form.place(path);
        }

        private Optional<BigDecimal> amount() {
            return Figure.of(cell);
        }
    }

    static boolean needsLastYear(YearRule rule) {
        return Stream.concat(rule.left().stream(), rule.right().stream()).anyMatch(term -> term.startsWith(LAST));
    }

    /** The same of several bodies together. */
    YearComparison of(String bodies) {
        return new YearComparison(rule, bodies + "：" + place, left, right, span);
    }

    /** The rule in every column or row in which both forms have all its cells. */
    static List<YearComparison> of(YearRule rule, Figures table, Optional<Figures> before) {
        Stream<Optional<YearComparison>> found = rule.per() == Per.COLUMN
                ? columns(rule, table.form()).map(column -> in(rule, table, before, column.key(), column.label()))
                : table.form().rows().stream().map(row -> in(rule, table, before, row.path(), row.place()));
        return found.flatMap(Optional::stream).toList();
    }

    private static Stream<FigureColumn> columns(YearRule rule, FormTable form) {
        return rule.left().stream()
                .filter(term -> !term.startsWith(LAST))
                .limit(1)
                .flatMap(term -> form.row(term).stream())
                .flatMap(row -> row.columns().stream());
    }

    private static Optional<YearComparison> in(
            YearRule rule, Figures table, Optional<Figures> before, String unit, String label) {
        List<Term> left = terms(rule, rule.left(), table, before, unit);
        List<Term> right = terms(rule, rule.right(), table, before, unit);
        boolean complete = left.size() == rule.left().size()
                && right.size() == rule.right().size();
        return complete
                ? Optional.of(
                        new YearComparison(rule, table.form().name() + " " + label, left, right, span(left, right)))
                : Optional.empty();
    }

    private static List<Term> terms(
            YearRule rule, List<String> names, Figures table, Optional<Figures> before, String unit) {
        return names.stream()
                .flatMap(name -> {
                    boolean last = name.startsWith(LAST);
                    String own = last ? name.substring(LAST.length()) : name;
                    String path = rule.per() == Per.COLUMN ? own + "." + unit : unit + "." + own;
                    return (last ? before : Optional.of(table))
                            .flatMap(figures -> term(figures, path, rule.per(), last)).stream();
                })
                .toList();
    }

    private static Optional<Term> term(Figures figures, String path, Per per, boolean last) {
        FormTable form = figures.form();
        int dot = path.lastIndexOf('.');
        String prefix = last ? LAST_YEAR : "";
        Optional<FigureRow> row = form.row(path.substring(0, dot));
        Optional<FigureColumn> column = row.flatMap(found -> found.column(path.substring(dot + 1)));
        return column.map(found -> new Term(
                prefix + (per == Per.COLUMN ? row.get().term() : found.label()), form, path, last, figures.cell(path)));
    }

    private static SourceSpan span(List<Term> left, List<Term> right) {
        return Stream.concat(left.stream(), right.stream())
                .filter(term -> !term.last())
                .map(term -> term.cell().span())
                .findFirst()
                .orElse(SourceSpan.NONE);
    }

    /** Whether the author wrote a cell of this year's side; a computed total only repeats its parts. */
    boolean isWritten() {
        return Stream.concat(left.stream(), right.stream())
                .anyMatch(term -> term.cell().origin() == Origin.WRITTEN);
    }

    /** The cells without a number. */
    List<String> missing() {
        return Stream.concat(left.stream(), right.stream())
                .filter(term -> term.amount().isEmpty())
                .map(Term::place)
                .toList();
    }

    boolean holds() {
        int order = sum(left).compareTo(sum(right));
        return rule.relation() == Relation.EQUAL ? order == 0 : order >= 0;
    }

    String difference() {
        return sum(left).subtract(sum(right)).abs().toPlainString();
    }

    String leftText() {
        return text(left);
    }

    String rightText() {
        return text(right);
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().flatMap(term -> term.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(List<Term> terms) {
        String sum = terms.stream()
                .map(term -> term.label() + " "
                        + term.amount().map(BigDecimal::toPlainString).orElse("?"))
                .collect(Collectors.joining(" + "));
        return terms.size() > 1 ? sum + " = " + sum(terms).toPlainString() : sum;
    }
}
