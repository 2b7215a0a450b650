package org.nianbao.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Finding;

/** One data file to what is written of it: all stages of a run, or some of them. Used by many threads at once. */
public interface Typesetter {
    /** Takes a data file through the stages. What is wrong with the file is a finding, not an exception. */
    Typeset typeset(PlanItem item);

    /**
     * What the stages made of a report.
     *
     * @param status what becomes of it
     * @param findings what is to be said about it
     * @param pages the number of pages
     * @param bytes what is to be written; empty where nothing is to be written
     * @param inputs what it was made from besides its data file and what all reports share, as {@link Trail} names it
     */
    record Typeset(Status status, List<Finding> findings, int pages, Optional<byte[]> bytes, Set<String> inputs) {
        /** Copies the collections. */
        public Typeset {
            findings = List.copyOf(findings);
            inputs = Set.copyOf(inputs);
        }

        /** A report made from its data file alone. */
        public Typeset(Status status, List<Finding> findings, int pages, Optional<byte[]> bytes) {
            this(status, findings, pages, bytes, Set.of());
        }

        /** The same with what it was made from. */
        Typeset from(Set<String> used) {
            return new Typeset(status, findings, pages, bytes, used);
        }

        /** A report of which nothing is written. */
        public static Typeset without(Status status, List<Finding> findings) {
            return new Typeset(status, findings, 0, Optional.empty());
        }
    }
}
