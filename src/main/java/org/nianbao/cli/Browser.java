package org.nianbao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The user's browser, by the means of each system; the desktop classes of the JDK are missing in headless runtimes. */
final class Browser {
    private Browser() {}

    /** Opens an address; where that cannot be done the user has it on the terminal. */
    static void open(String address, Environment environment) {
        List<String> command = command(address, environment);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program: the address was printed.
        }
    }

    private static List<String> command(String address, Environment environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        if (system.contains("mac")) {
            return List.of("open", address);
        }
        boolean desktop = environment.variables().containsKey("DISPLAY")
                || environment.variables().containsKey("WAYLAND_DISPLAY");
        return desktop ? List.of("xdg-open", address) : List.of();
    }
}
