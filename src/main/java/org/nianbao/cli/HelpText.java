package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The help texts, one resource for each command and language. */
final class HelpText {
    private final String language;

    HelpText(Locale locale) {
        language = locale.getLanguage().equals("zh") ? "zh" : "en";
    }

    /** What the program is and which commands it has. */
    String overview() {
        return read("nianbao");
    }

    /** How a command is used. */
    String of(Command.Name command) {
        return read(command.word()) + read("common");
    }

    private String read(String name) {
        try (InputStream in = HelpText.class.getResourceAsStream("/help/" + language + "/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
