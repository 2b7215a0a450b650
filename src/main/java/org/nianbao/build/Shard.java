package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One of several equal parts of a run. Which part a report falls into follows from its path alone, so that processes on
 * several machines share the work without speaking to one another.
 *
 * @param number which part, from 1
 * @param count how many parts
 */
public record Shard(int number, int count) {
    /** The whole run. */
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    /** Reads {@code 2/8}; empty for anything else. */
    public static Optional<Shard> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return shard.number <= shard.count ? Optional.of(shard) : Optional.empty();
    }

    /** Whether this is the whole run. */
    public boolean isAll() {
        return count == 1;
    }

    /**
     * The part of a plan.
     *
     * @param plan the whole
     * @param root the folder against which paths count: the same tree elsewhere falls into the same parts
     */
    public BuildPlan of(BuildPlan plan, Path root) {
        List<PlanItem> items =
                plan.items().stream().filter(item -> holds(root, item.output())).toList();
        return isAll() ? plan : new BuildPlan(plan.paths(), items, number == 1 ? plan.findings() : List.of());
    }

    private boolean holds(Path root, Path file) {
        Path relative = root.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        String name = StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return Integer.toUnsignedLong(mixed(name.hashCode())) % count == number - 1;
    }

    /** The hash of a text is laid down in Java's own documentation; alike names need mixing (the end of MurmurHash3). */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
