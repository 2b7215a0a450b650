package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import org.nianbao.source.Severity;

/**
 * One edition of the official form, as its data file states it.
 *
 * @param id {@code gov-2021}
 * @param document the number of the document that brought it
 * @param name the official name of the form
 * @param years the report years for which it is the rule
 * @param headings the official headings of the parts, in order
 * @param tables the tables in the order of the parts
 * @param equations what must hold between cells
 * @param acrossYears what must hold between a report and that of the year before
 * @param charts figures that make a chart together
 * @param variants deviations that reports may declare, such as {@code t3.other: one-row}
 */
public record Edition(
        String id,
        String document,
        String name,
        Years years,
        List<SectionHeading> headings,
        List<FormTable> tables,
        List<Equation> equations,
        List<YearRule> acrossYears,
        List<ChartForm> charts,
        List<Variant> variants) {
    /** Copies the lists. */
    public Edition {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        equations = List.copyOf(equations);
        acrossYears = List.copyOf(acrossYears);
        charts = List.copyOf(charts);
        variants = List.copyOf(variants);
    }

    /** An edition without rules across years and charts. */
    public Edition(
            String id,
            String document,
            String name,
            Years years,
            List<SectionHeading> headings,
            List<FormTable> tables,
            List<Equation> equations,
            List<Variant> variants) {
        this(id, document, name, years, headings, tables, equations, List.of(), List.of(), variants);
    }

    /** The table of a key such as {@code t3}. */
    public Optional<FormTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** The table that belongs to a part, counted from 1. */
    public Optional<FormTable> tableOfSection(int section) {
        return tables.stream().filter(table -> table.section() == section).findFirst();
    }

    /**
     * A range of report years.
     *
     * @param first the first year
     * @param last the last year, {@link Integer#MAX_VALUE} for an edition still in force
     */
    public record Years(int first, int last) {
        /** Whether a year is inside. */
        public boolean contains(int year) {
            return first <= year && year <= last;
        }
    }

    /**
     * The heading of a part.
     *
     * @param number 1 to 6
     * @param key the key in the report file: {@code overview}
     * @param official the exact wording
     * @param accepted other wordings that count as this heading
     */
    public record SectionHeading(int number, String key, String official, List<String> accepted) {
        /** Copies the list. */
        public SectionHeading {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A declared deviation from the form, with the table that then replaces the edition's own.
     *
     * @param key what varies: {@code t3.other}
     * @param value how: {@code one-row}
     * @param table the table in this variant
     */
    public record Variant(String key, String value, FormTable table) {}

    /**
     * A rule between the figures of one year and those of the year before.
     *
     * <p>Terms are as in {@link Equation}; one that begins with {@code last.} is read in the report of the year before.
     *
     * @param id {@code year.carry}
     * @param table the table, {@code t3}
     * @param per whether it holds in each column or in each row
     * @param left terms of the left side
     * @param relation how the sides compare
     * @param right terms of the right side
     * @param severity what breaking it weighs
     */
    public record YearRule(
            String id,
            String table,
            Equation.Per per,
            List<String> left,
            Relation relation,
            List<String> right,
            Severity severity) {
        /** Copies the lists. */
        public YearRule {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** How two sums compare. */
    public enum Relation {
        /** They are equal. */
        EQUAL,
        /** The left one is the greater, or both are equal. */
        AT_LEAST
    }
}
