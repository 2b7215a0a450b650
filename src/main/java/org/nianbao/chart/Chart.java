package org.nianbao.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Pattern;

/**
 * A chart before it is drawn. Lengths in pt.
 *
 * @param kind what is drawn
 * @param width the room from left to right
 * @param rise how high columns may stand, and the diameter of a pie
 * @param axis the rule that bars and columns stand on
 * @param legend what the series are; read only where there are several
 * @param categories what is compared, in order: at least one, each with a figure for every series
 */
public record Chart(Kind kind, double width, double rise, Border axis, List<Entry> legend, List<Category> categories) {
    /** Copies the lists. */
    public Chart {
        legend = List.copyOf(legend);
        categories = List.copyOf(categories);
    }

    /** The kinds of charts. */
    public enum Kind {
        /** Columns where few short names stand under them, else bars. */
        AUTO,
        /** Bars from left to right, names on the left. */
        BARS,
        /** Columns, names below; bars where there is no room for them. */
        COLUMNS,
        /** Sectors of a disc, names around it; the first series only, figures above zero only. */
        PIE
    }

    /**
     * A series in the legend.
     *
     * @param look what its bars are filled with
     */
    public record Entry(Label name, Look look) {}

    /**
     * One of the things compared.
     *
     * @param least the least height of its row of bars
     * @param figures one a series
     */
    public record Category(Label name, double least, List<Figure> figures) {
        /** Copies the list. */
        public Category {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param label what is printed beside its bar
     * @param amount its value; nothing for a blank or a sign, which has no bar
     */
    public record Figure(Label label, OptionalDouble amount, Look look) {
        /** The value, 0 where there is none. */
        double value() {
            return amount.orElse(0);
        }
    }

    /**
     * What a bar, column or sector looks like.
     *
     * @param bar how thick a bar is, 0 where that follows from the letters
     * @param column how wide a column is, 0 where that follows from the letters
     */
    public record Look(Pattern pattern, Border outline, double bar, double column) {}

    /** The same chart with rows no higher than their letters and bars need. */
    public Chart tight() {
        List<Category> low = categories.stream()
                .map(category -> new Category(category.name(), 0, category.figures()))
                .toList();
        return new Chart(kind, width, rise, axis, legend, low);
    }

    /** The same chart with lower columns or a smaller disc. */
    Chart withRise(double other) {
        return new Chart(kind, width, other, axis, legend, categories);
    }

    /** How many series there are. */
    int series() {
        return categories.get(0).figures().size();
    }
}
