package org.nianbao.aggregate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The sum of many reports.
 *
 * @param agency the body above them
 * @param year the report year
 * @param form the slots
 * @param contributors whose figures are in it, in the order of the files
 * @param outcomes what came of each slot
 * @param absent whose figures should be in it and are not
 */
public record Aggregate(
        String agency,
        int year,
        ParentForm form,
        List<Contributor> contributors,
        List<Outcome> outcomes,
        List<Absent> absent) {
    /** Copies the lists. */
    public Aggregate {
        contributors = List.copyOf(contributors);
        outcomes = List.copyOf(outcomes);
        absent = List.copyOf(absent);
    }

    /** How many cells of the form came out in a way. */
    public long count(Class<? extends Outcome> way) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> form.slots().get(i).isCell() && way.isInstance(outcomes.get(i)))
                .count();
    }

    /**
     * A body or file whose figures lack.
     *
     * @param name the body, or the file where the body is not known
     * @param reason why they lack
     */
    public record Absent(String name, Reason reason) {}

    /** Why figures lack. */
    public enum Reason {
        /** No report was found. */
        MISSING("absent-missing"),
        /** Only one of another year was found. */
        OTHER_YEAR("absent-other-year"),
        /** The report cannot be read. */
        UNREAD("absent-unread"),
        /** The list of bodies does not have the body. */
        UNLISTED("absent-unlisted");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word of the catalogue for it. */
        public String word() {
            return word;
        }
    }
}
