package org.nianbao.bodies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.source.SourceSpan;

/**
 * A body that reports, as the list states it.
 *
 * @param name its full name
 * @param kind department or government, as given or as the name says
 * @param parent the body whose report holds this one's figures
 * @param aliases other names under which it reports
 * @param since the first report year, where one is given
 * @param until the last report year, where one is given
 * @param mergers from which bodies it was formed, and when
 * @param span its place in the list
 */
public record Body(
        String name,
        AgencyKind kind,
        Optional<String> parent,
        List<String> aliases,
        Optional<Integer> since,
        Optional<Integer> until,
        List<Merger> mergers,
        SourceSpan span) {
    /** Copies the lists. */
    public Body {
        aliases = List.copyOf(aliases);
        mergers = List.copyOf(mergers);
    }

    /** Its name and its other names. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Whether it goes by a name. */
    boolean isNamed(String other) {
        return names().anyMatch(own -> BodyName.same(own, other));
    }

    /**
     * A body takes over from others.
     *
     * @param year the first report year after it
     * @param from the bodies whose last reports are those of the year before; the body itself is among them where it was
     *     there already
     */
    public record Merger(int year, List<String> from) {
        /** Copies the list. */
        public Merger {
            from = List.copyOf(from);
        }
    }
}
