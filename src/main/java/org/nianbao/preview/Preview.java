package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.Workspace;

/** A running preview: a web server on this machine that shows reports as they are written. */
public final class Preview implements AutoCloseable {
    private final Desk desk;
    private final Server server;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * What is shown, and where.
     *
     * @param path a report file, or a folder of them
     * @param port the port wished for; 0 for any
     * @param inspect whether pages come with outlines of what the layout did
     * @param faults keeps the details of a defect of the program and tells where
     */
    public record Settings(Path path, int port, boolean inspect, Function<Throwable, String> faults) {}

    private Preview(Desk desk, Server server) {
        this.desk = desk;
        this.server = server;
    }

    /**
     * Starts one; fonts, templates and reports are read on the way.
     *
     * @param settings what is shown, and where
     * @param workspace templates, forms and fonts
     * @param options what a build would be called with: the pages shown are those it would write
     * @throws IOException if no port is free, or the system watches no folders
     */
    public static Preview start(Settings settings, Workspace workspace, BuildOptions options) throws IOException {
        EventStream events = new EventStream();
        Press press = new Press(workspace, options, settings.faults());
        Desk desk = new Desk(new Shelf(settings.path()), workspace, press, events);
        try {
            Router router = new Router(desk, press, events, settings.inspect());
            return new Preview(desk, Server.start(settings.port(), router));
        } catch (IOException e) {
            desk.close();
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The address to open in a browser. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Waits until it is closed, from another thread or because the process is told to end. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.close();
        desk.close();
        closed.countDown();
    }
}
