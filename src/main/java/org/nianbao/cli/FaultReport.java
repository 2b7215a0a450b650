package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.build.Version;
import org.nianbao.source.Messages;

/**
 * A fault of the program: one line for the user, the details in a file that can be sent to the makers.
 *
 * @param kind what went wrong, in a few words
 * @param file where the details are; empty where not even they could be written
 */
record FaultReport(String kind, Optional<Path> file) {
    private static final int MAX_FRAMES = 400;

    /**
     * Writes the details of a fault.
     *
     * @param fault what was thrown
     * @param context what was being done: the arguments, or the data file
     */
    static FaultReport of(Throwable fault, List<String> context) {
        String message =
                Optional.ofNullable(fault.getMessage()).map(text -> ": " + text).orElse("");
        String kind =
                (fault.getClass().getSimpleName() + message).lines().findFirst().orElse("");
        return new FaultReport(kind, write(fault, context));
    }

    /** Prints the one line. */
    void print(PrintStream err, Messages messages) {
        String details =
                file.map(path -> messages.label("cli.fault-file", path)).orElse("");
        err.println(messages.label("cli.fault", kind, details));
    }

    private static Optional<Path> write(Throwable fault, List<String> context) {
        try {
            Path file = Files.createTempFile("nianbao-fault-", ".txt");
            return Optional.of(Files.writeString(file, details(fault, context)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String details(Throwable fault, List<String> context) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println(Version.named());
        writer.println("Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("os.name"));
        writer.println(String.join(" ", context));
        fault.printStackTrace(writer);
        return text.toString().lines().limit(MAX_FRAMES).reduce("", (all, line) -> all + line + "\n");
    }
}
