package org.nianbao.build;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does a job for every item on several threads, and hands the results on in the order of the items. */
public final class Workers {
    /** Deeply nested input recurses; a thread's usual stack of 1 MB is little for it. */
    private static final long STACK_BYTES = 8L << 20;

    /** How many jobs wait for each thread: enough to keep it busy, few enough to keep results from piling up. */
    private static final int QUEUED_PER_THREAD = 32;

    private Workers() {}

    /**
     * Runs the jobs; returns when all are done.
     *
     * @param items what to work on
     * @param threads how many at once
     * @param job the work; it must not throw
     * @param sink takes the results, on the calling thread
     */
    public static <T, R> void run(List<T> items, int threads, Function<T, R> job, Consumer<R> sink) {
        int count = Math.max(1, Math.min(threads, items.size()));
        ExecutorService executor = Executors.newFixedThreadPool(count, Workers::daemon);
        try {
            Queue<Future<R>> pending = new ArrayDeque<>();
            Iterator<T> rest = items.iterator();
            while (rest.hasNext() || !pending.isEmpty()) {
                while (rest.hasNext() && pending.size() < count * QUEUED_PER_THREAD) {
                    T item = rest.next();
                    pending.add(executor.submit(() -> job.apply(item)));
                }
                sink.accept(resultOf(pending.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "nianbao-worker", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
