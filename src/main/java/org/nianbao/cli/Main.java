package org.nianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.build.Version;
import org.nianbao.source.Messages;

/** The program: command line → exit status. */
public final class Main {
    private final Environment environment;
    private final Messages messages;
    private final HelpText help;
    private final PrintStream out;
    private final PrintStream err;

    private Main(Environment environment, Locale language, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.messages = Messages.of(language);
        this.help = new HelpText(language);
        this.out = out;
        this.err = err;
    }

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        settle();
        // The launchers set a UTF-8 terminal; the JVM's own default may still be something else.
        SureStream sure = new SureStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(sure);
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        Environment environment = Environment.current();
        int status = run(List.of(arguments), environment, out, err);
        out.flush();
        Locale language = languageOf(List.of(arguments)).orElse(environment.locale());
        boolean lost = sure.sayTrouble(err, Messages.of(language));
        err.flush();
        System.exit(lost ? Math.max(status, ExitStatus.FINDINGS.number()) : status);
    }

    /** Settings that must stand before the first use of what they are for. */
    private static void settle() {
        // What the template engine would log is a finding already, and its search for a logger opens all jars.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        // The older provider would only be asked which locales it knows, which takes 7 ms.
        System.setProperty("java.locale.providers", "CLDR");
        // The console of Java 22 is there without a terminal, too.
        System.setProperty("jdk.console", "java.base");
    }

    /**
     * Runs a command inside this process.
     *
     * @param arguments the command line without the program's name
     * @param environment where it runs
     * @param out takes results
     * @param err takes progress and logs
     * @return the exit status
     */
    public static int run(List<String> arguments, Environment environment, PrintStream out, PrintStream err) {
        Locale language = languageOf(arguments).orElse(environment.locale());
        return new Main(environment, language, out, err).run(arguments).number();
    }

    /** Nothing a report or the program does wrong may end in a stack trace on the terminal. */
    private ExitStatus run(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (UsageException e) {
            err.println(messages.label(e.key(), e.arguments()));
            err.println(messages.label("usage.see-help"));
            return ExitStatus.USAGE;
        } catch (Exception | Error e) {
            FaultReport.of(e, arguments).print(err, messages);
            return ExitStatus.FAULT;
        }
    }

    private ExitStatus dispatch(List<String> arguments) throws UsageException {
        if (arguments.isEmpty()) {
            err.print(help.overview());
            return ExitStatus.USAGE;
        }
        String first = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (first) {
            case "-h", "--help", "help" -> print(rest.isEmpty() ? help.overview() : help.of(nameOf(rest.get(0))));
            case "-V", "--version" -> print(Version.named() + System.lineSeparator());
            default -> run(nameOf(first), rest);
        };
    }

    private ExitStatus run(Command.Name name, List<String> rest) throws UsageException {
        Command command = name.command();
        Options options = OptionSet.common();
        command.options().getOptions().forEach(options::addOption);
        Arguments arguments = Arguments.read(options, rest);
        if (arguments.has("help")) {
            return print(help.of(name));
        }
        arguments.choice("lang", "zh", "en");
        return command.run(arguments, Session.of(arguments, environment, messages, out, err));
    }

    private ExitStatus print(String text) {
        out.print(text);
        return ExitStatus.OK;
    }

    private static Command.Name nameOf(String word) throws UsageException {
        Optional<Command.Name> name = Command.Name.of(word);
        if (name.isEmpty()) {
            String key = word.startsWith("-") ? "usage.unknown-option" : "usage.unknown-command";
            throw new UsageException(key, word, Command.Name.words());
        }
        return name.get();
    }

    /** The language asked for, looked up before the command line is read: its errors are to be in it too. */
    private static Optional<Locale> languageOf(List<String> arguments) {
        int option = arguments.indexOf("--lang");
        Optional<String> word = option >= 0 && option + 1 < arguments.size()
                ? Optional.of(arguments.get(option + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith("--lang="))
                        .map(argument -> argument.substring("--lang=".length()))
                        .findFirst();
        return word.filter(language -> Arrays.asList("zh", "en").contains(language))
                .map(Locale::forLanguageTag);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
