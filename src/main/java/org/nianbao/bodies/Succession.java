package org.nianbao.bodies;

import java.util.List;

/**
 * Bodies that took over from others, as far as they hang together: what the old ones carried out together, the new ones
 * carried in together.
 *
 * @param year the first report year of the new ones
 * @param before the old bodies, whose last reports are those of the year before
 * @param after the new bodies
 */
public record Succession(int year, List<String> before, List<String> after) {
    /** Copies the lists. */
    public Succession {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
