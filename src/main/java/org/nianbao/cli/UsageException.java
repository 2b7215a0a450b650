package org.nianbao.cli;

import java.util.List;

/** The command line cannot be followed; ends in exit status 2 and one sentence of the catalogue. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    /**
     * A wrong command line.
     *
     * @param key the sentence in the catalogue
     * @param arguments what fills its places
     */
    UsageException(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
