package org.nianbao.preview;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;

/** The HTTP server of the JDK on this machine's own address. */
final class Server implements AutoCloseable {
    private static final int PORTS_TRIED = 20;

    private final HttpServer server;
    private final ExecutorService executor = Threads.many("http");

    private Server(HttpServer server, HttpHandler handler) {
        this.server = server;
        HttpContext context = server.createContext("/", handler);
        context.getFilters().add(new Gate(port()));
        server.setExecutor(executor);
        server.start();
    }

    /**
     * Starts serving.
     *
     * @param port the port wished for; where it is taken, the next that is free
     * @throws IOException if none is free
     */
    static Server start(int port, HttpHandler handler) throws IOException {
        // Read when the server's classes load. Without the first an answer waits 40 ms for the client's
        // acknowledgement,
        // without the second a refused body is waited for, without the third a request that never ends is.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.drainAmount", "0");
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        for (int i = 0; i < PORTS_TRIED && port + i <= 65535; i++) {
            try {
                return new Server(HttpServer.create(address(port == 0 ? 0 : port + i), 0), handler);
            } catch (BindException e) {
                // Taken: the next one.
            }
        }
        return new Server(HttpServer.create(address(0), 0), handler);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private static InetSocketAddress address(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port);
    }
}
