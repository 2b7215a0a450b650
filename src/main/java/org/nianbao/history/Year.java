package org.nianbao.history;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.nianbao.report.Report;

/**
 * What a body reported for a year, or what the bodies reported from which it was formed later.
 *
 * @param year the report year
 * @param bodies the names of the bodies whose reports are there
 * @param reports one for each of them, completed; at least one
 * @param missing bodies that were parts of it and whose reports were not found
 * @param divided bodies whose figures cannot be told apart from those of others, so that they are left out
 */
public record Year(int year, List<String> bodies, List<Report> reports, List<String> missing, List<String> divided) {
    /** Copies the lists. */
    public Year {
        bodies = List.copyOf(bodies);
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
        divided = List.copyOf(divided);
    }

    /** Whether its figures are sums of several bodies. */
    boolean isSum() {
        return reports.size() + missing.size() > 1;
    }

    /** Adds up what each report has; nothing where one of them has nothing, or a report lacks. */
    <T> Optional<T> sum(Function<Report, Optional<T>> figure, BinaryOperator<T> plus) {
        return sum(reports.stream().map(figure).toList(), plus);
    }

    /** As above, for what is known of each report, in their order. */
    <T> Optional<T> sum(List<Optional<T>> figures, BinaryOperator<T> plus) {
        boolean complete = missing.isEmpty() && figures.stream().allMatch(Optional::isPresent);
        return complete ? figures.stream().flatMap(Optional::stream).reduce(plus) : Optional.empty();
    }
}
