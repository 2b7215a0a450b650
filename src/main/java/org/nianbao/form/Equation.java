package org.nianbao.form;

import java.util.List;

/**
 * An equation of the form between sums of cells, as read from the edition's data file.
 *
 * <p>Terms are paths in one table, read in every column of {@code per}. A term that names a group stands for all its
 * rows; in an edition or variant where the group is one row it stands for that row.
 *
 * @param id {@code t3.balance}
 * @param table the table, {@code t3}
 * @param per whether the equation holds in each column or in each row
 * @param left terms of the left side
 * @param right terms of the right side
 * @param computes the term that may be left out and is then computed from the others; empty for none
 */
public record Equation(String id, String table, Per per, List<String> left, List<String> right, String computes) {
    /** Copies the lists. */
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The direction in which an equation runs. */
    public enum Per {
        /** Terms are rows, and it holds in each column. */
        COLUMN,
        /** Terms are columns, and it holds in each row that has them. */
        ROW
    }
}
