package org.nianbao.cli;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** A command of the program. */
interface Command {
    /** The commands by name, in the order in which the help lists them. */
    enum Name {
        BUILD("build", BuildCommand::new),
        CHECK("check", CheckCommand::new),
        PREVIEW("preview", PreviewCommand::new),
        NEW("new", NewCommand::new),
        SCHEMA("schema", SchemaCommand::new),
        FONTS("fonts", FontsCommand::new),
        EXTRACT("extract", ExtractCommand::new),
        AGGREGATE("aggregate", AggregateCommand::new),
        HISTORY("history", HistoryCommand::new);

        private final String word;
        private final Supplier<Command> maker;

        Name(String word, Supplier<Command> maker) {
            this.word = word;
            this.maker = maker;
        }

        /** The word on the command line. */
        String word() {
            return word;
        }

        /** The command itself, made only when it is called: classes of the others are never loaded. */
        Command command() {
            return maker.get();
        }

        /** The words of all commands. */
        static String words() {
            return Stream.of(values()).map(Name::word).collect(Collectors.joining(", "));
        }

        /** The command of a word. */
        static Optional<Name> of(String word) {
            return Stream.of(values()).filter(name -> name.word.equals(word)).findFirst();
        }
    }

    /** The options it knows besides the common ones. */
    Options options();

    /**
     * Does the work.
     *
     * @throws UsageException if the arguments make no sense together
     */
    ExitStatus run(Arguments arguments, Session session) throws UsageException;
}
