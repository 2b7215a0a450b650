package org.nianbao.compare;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many small boxes → few that an eye can take in. */
final class Regions {
    /** What is nearer than about this belongs together, in pt: the lines of a paragraph do. */
    private static final double NEAR = 12;

    private static final int MOST = 30;

    /** Room between what changed and its outline, in pt. */
    private static final double MARGIN = 3;

    private final double cell;
    private final int columns;
    private final int rows;
    private final BitSet ink = new BitSet();
    private final int[] island;

    private Regions(double width, double height, double cell) {
        this.cell = cell;
        this.columns = (int) Math.ceil(width / cell) + 1;
        this.rows = (int) Math.ceil(height / cell) + 1;
        this.island = new int[rows * columns];
    }

    /** The regions of a page, from top to bottom. */
    static List<Box> of(List<Box> boxes, double width, double height) {
        List<Box> regions = of(boxes, width, height, NEAR);
        return regions.size() <= MOST ? regions : of(boxes, width, height, 2 * NEAR);
    }

    private static List<Box> of(List<Box> boxes, double width, double height, double cell) {
        Regions regions = new Regions(width, height, cell);
        boxes.forEach(box -> regions.fill(box.grown(cell / 2)));
        regions.numberIslands();
        Map<Integer, Box> islands = new TreeMap<>();
        boxes.forEach(box -> islands.merge(regions.islandOf(box), box, Box::with));
        return islands.values().stream()
                .map(island -> island.grown(MARGIN).within(width, height))
                .toList();
    }

    private void fill(Box box) {
        for (int row = index(box.top(), rows); row <= index(box.bottom(), rows); row++) {
            ink.set(row * columns + index(box.left(), columns), row * columns + index(box.right(), columns) + 1);
        }
    }

    private int index(double place, int most) {
        return (int) Math.max(0, Math.min(most - 1, Math.floor(place / cell)));
    }

    private int islandOf(Box box) {
        return island[index(box.top(), rows) * columns + index(box.left(), columns)];
    }

    private void numberIslands() {
        int number = 0;
        for (int start = ink.nextSetBit(0); start >= 0; start = ink.nextSetBit(start)) {
            numberIsland(start, number++);
        }
    }

    /** Takes away all cells that hang together with one, and notes that they do. */
    private void numberIsland(int start, int number) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        ink.clear(start);
        while (!open.isEmpty()) {
            int at = open.pop();
            island[at] = number;
            for (int next : new int[] {at - columns, at - 1, at + 1, at + columns}) {
                if (next >= 0 && ink.get(next)) {
                    ink.clear(next);
                    open.push(next);
                }
            }
        }
    }
}
