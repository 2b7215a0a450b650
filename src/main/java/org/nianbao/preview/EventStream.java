package org.nianbao.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Notices to the browsers that look on, as server-sent events (HTML Living Standard, 9.2). */
final class EventStream {
    /** A browser that is closed is noticed when a line cannot be written. */
    private static final int HEARTBEAT_SECONDS = 10;

    /** More windows than anyone has open; a page that opens streams without end gets no further. */
    private static final int MOST_LISTENERS = 32;

    /** A browser that reads nothing for so many notices asks for everything anyway when it comes back. */
    private static final int MOST_WAITING = 64;

    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();

    /** A browser window: the number of the report it shows, 0 for none, and the notices it has not read yet. */
    private record Listener(int report, BlockingQueue<String> waiting) {
        Listener(int report) {
            this(report, new LinkedBlockingQueue<>(MOST_WAITING));
        }
    }

    /** The reports that someone looks at. */
    Set<Integer> watched() {
        return listeners.stream().map(Listener::report).collect(Collectors.toSet());
    }

    /** A notice as it is sent. */
    static String notice(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }

    /** Sends a notice to all. */
    void send(String notice) {
        listeners.forEach(listener -> listener.waiting.offer(notice));
    }

    /**
     * Serves a browser until it goes away.
     *
     * @param report the report it shows, 0 for none
     * @param first what it is told first, asked for when nothing can be missed any more
     */
    void serve(HttpExchange exchange, int report, Supplier<Optional<String>> first) throws IOException {
        if (listeners.size() >= MOST_LISTENERS) {
            Replies.refuse(exchange, 503);
            return;
        }
        Listener listener = new Listener(report);
        listeners.add(listener);
        try (exchange) {
            Replies.start(exchange, "text/event-stream", "no-store");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), "retry: 500\n\n" + first.get().orElse(""));
            follow(listener, exchange.getResponseBody());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    private static void follow(Listener listener, OutputStream out) throws IOException, InterruptedException {
        while (true) {
            String notice = listener.waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            write(out, notice == null ? ":\n\n" : notice);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
