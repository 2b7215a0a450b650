package org.nianbao.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.bodies.Body.Merger;

/**
 * Which bodies were in a year what one body is today.
 *
 * @param bodies those whose reports of the year together are the body's; itself where nothing was merged since
 * @param divided bodies that were taken over by this one and others: their figures cannot be told apart
 */
public record Lineage(List<String> bodies, List<String> divided) {
    /** Copies the lists. */
    public Lineage {
        bodies = List.copyOf(bodies);
        divided = List.copyOf(divided);
    }

    /** Follows a body back through its mergers to a report year. */
    public static Lineage of(Bodies list, String agency, int year) {
        Search search = new Search(list, year, new LinkedHashSet<>(), new LinkedHashSet<>());
        search.follow(list.listed(agency), Integer.MAX_VALUE);
        return new Lineage(new ArrayList<>(search.found()), new ArrayList<>(search.divided()));
    }

    private record Search(Bodies list, int year, Set<String> found, Set<String> divided) {
        /** Adds what a body was; it is known to be there in a later year. */
        void follow(String name, int later) {
            Optional<Merger> merger = list.find(name).flatMap(body -> lastMerger(body, later));
            if (merger.isPresent()) {
                goBack(name, merger.get());
            } else {
                found.add(name);
            }
        }

        private Optional<Merger> lastMerger(Body body, int later) {
            return body.mergers().stream()
                    .filter(merger -> merger.year() > year && merger.year() <= later)
                    .max(Comparator.comparingInt(Merger::year));
        }

        private void goBack(String name, Merger merger) {
            boolean alone = list.succession(name, merger.year())
                    .filter(succession -> succession.after().size() > 1)
                    .isEmpty();
            for (String old : merger.from().stream().map(list::listed).toList()) {
                if (alone || old.equals(name)) {
                    follow(old, merger.year() - 1);
                } else {
                    divided.add(old);
                }
            }
        }
    }
}
