package org.nianbao.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Labels over one another, each as near to its own place as the others allow: heaps of labels that would overlap stand
 * together about the mean of their places (pool adjacent violators).
 */
final class Spread {
    /** Some labels that touch. */
    private record Heap(double sum, int count, double height) {
        /** Where the heap begins: its middle lies at the mean of the wanted beginnings of the labels. */
        double top() {
            return sum / count;
        }

        /** This heap and the one below it, which begins after this one's height. */
        Heap with(Heap below) {
            double lower = below.sum - below.count * height;
            return new Heap(sum + lower, count + below.count, height + below.height);
        }
    }

    private Spread() {}

    /**
     * The tops of labels that do not overlap.
     *
     * @param middles where their middles should be, from the top down
     * @param heights how high they are, gaps included
     */
    static double[] tops(double[] middles, double[] heights) {
        Deque<Heap> heaps = new ArrayDeque<>();
        for (int i = 0; i < middles.length; i++) {
            Heap heap = new Heap(middles[i] - heights[i] / 2, 1, heights[i]);
            while (!heaps.isEmpty() && heaps.getLast().top() + heaps.getLast().height() > heap.top()) {
                heap = heaps.removeLast().with(heap);
            }
            heaps.addLast(heap);
        }
        double[] tops = new double[middles.length];
        int label = 0;
        for (Heap heap : heaps) {
            double top = heap.top();
            for (int i = 0; i < heap.count(); i++) {
                tops[label] = top;
                top += heights[label++];
            }
        }
        return tops;
    }
}
