package org.nianbao.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Ways to state options briefly. */
final class OptionSet {
    private OptionSet() {}

    /** The options that every command knows. */
    static Options common() {
        Options options = new Options();
        options.addOption(Option.builder("h").longOpt("help").get());
        return withValues(options, "templates", "forms", "fonts", "lang", "format");
    }

    /** Adds options that take a value. */
    static Options withValues(Options options, String... names) {
        for (String name : names) {
            options.addOption(Option.builder().longOpt(name).hasArg().get());
        }
        return options;
    }

    /** Adds options without a value. */
    static Options withFlags(Options options, String... names) {
        for (String name : names) {
            options.addOption(Option.builder().longOpt(name).get());
        }
        return options;
    }

    /** Adds {@code -o}, {@code --output}. */
    static Options withOutput(Options options) {
        return options.addOption(Option.builder("o").longOpt("output").hasArg().get());
    }
}
