package org.nianbao.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that never keep the process alive. */
final class Threads {
    /** Deeply nested input recurses; a thread's usual stack of 1 MB is little for it. */
    private static final long STACK_BYTES = 8L << 20;

    private Threads() {}

    /** Starts a thread. */
    static void start(String name, Runnable work) {
        make(name, work).start();
    }

    /** One thread that does its work in order, some of it later. */
    static ScheduledExecutorService single(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> make(name, work));
    }

    /** As many threads as there are requests. */
    static ExecutorService many(String name) {
        return Executors.newCachedThreadPool(work -> make(name, work));
    }

    private static Thread make(String name, Runnable work) {
        Thread thread = new Thread(null, work, "nianbao-" + name, STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
