package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShardTest {
    private static final Path ROOT = Path.of("out");

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b", "1/100000", " 1/2"})
    void whatIsNoPartIsRefused(String text) {
        assertEquals(Optional.empty(), Shard.parse(text));
    }

    @Test
    void thePartsAreDisjointCompleteAndOfLikeSize() {
        BuildPlan plan = plan(ROOT, 1000);
        List<PlanItem> all = new ArrayList<>();
        for (int part = 1; part <= 8; part++) {
            List<PlanItem> items = new Shard(part, 8).of(plan, ROOT).items();
            assertTrue(items.size() > 80 && items.size() < 170, part + ": " + items.size());
            all.addAll(items);
        }
        assertEquals(1000, all.size());
        assertEquals(new HashSet<>(plan.items()), new HashSet<>(all));
    }

    /** The parts must not depend on the machine: what fell into part 2 once is written down. */
    @Test
    void aPathFallsIntoTheSamePartEverywhere() {
        Shard second = new Shard(2, 4);
        List<String> here = names(second.of(plan(ROOT, 20), ROOT));
        Path elsewhere = Path.of("/mnt/share/2024");
        assertEquals(here, names(second.of(plan(elsewhere, 20), elsewhere)));
        assertEquals(List.of("1.pdf", "5.pdf", "6.pdf", "11.pdf", "13.pdf", "16.pdf"), here);
    }

    private static List<String> names(BuildPlan plan) {
        return plan.items().stream()
                .map(item -> item.output().getFileName().toString())
                .toList();
    }

    private static BuildPlan plan(Path root, int count) {
        List<PlanItem> items = IntStream.range(0, count)
                .mapToObj(i -> new PlanItem(
                        Path.of("in/辽宁/" + i + ".yaml"), root.resolve("辽宁").resolve(i + ".pdf"), false))
                .toList();
        return new BuildPlan(List.of(Path.of("in")), items, List.of());
    }
}
