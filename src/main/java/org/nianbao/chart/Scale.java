package org.nianbao.chart;

import java.util.List;
import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Chart.Figure;

/**
 * Amounts to lengths, from zero on: bars must not begin elsewhere, or they deceive.
 *
 * @param least the least amount, 0 or below
 * @param most the greatest amount, 0 or above
 * @param length what lies between the two, in pt
 */
record Scale(double least, double most, double length) {
    /** A figure that is not zero never looks like zero, in pt. */
    private static final double SHORTEST = 0.75;

    /** The scale over all figures of a chart. */
    static Scale of(Chart chart, double length) {
        double least = 0;
        double most = 0;
        for (Category category : chart.categories()) {
            for (Figure figure : category.figures()) {
                least = Math.min(least, figure.value());
                most = Math.max(most, figure.value());
            }
        }
        return new Scale(least, most, length);
    }

    /** Whether any amount is below zero. */
    static boolean goesBelowZero(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> category.figures().stream())
                .anyMatch(figure -> figure.value() < 0);
    }

    /** How far zero lies from the end of the least amount, in pt. */
    double zero() {
        return most == least ? 0 : -least / (most - least) * length;
    }

    /** The length of an amount, below 0 for one below zero, in pt. */
    double of(double amount) {
        if (amount == 0) {
            return 0;
        }
        double exact = amount / (most - least) * length;
        return Math.signum(exact) * Math.max(Math.abs(exact), SHORTEST);
    }
}
