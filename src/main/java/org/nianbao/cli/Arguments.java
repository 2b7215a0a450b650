package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.nianbao.build.Shard;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.source.DataFile;

/** The arguments of one command, read by the options it knows. */
final class Arguments {
    private static final int MAX_JOBS = 256;
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    /** Options that may be given several times. */
    private static final Set<String> MANIFOLD = Set.of("children");

    private final CommandLine line;

    private Arguments(CommandLine line) {
        this.line = line;
    }

    /**
     * Reads the arguments after the command's name.
     *
     * @throws UsageException if an option is unknown or lacks its value
     */
    static Arguments read(Options options, List<String> arguments) throws UsageException {
        DefaultParser parser =
                DefaultParser.builder().setAllowPartialMatching(false).get();
        try {
            CommandLine line = parser.parse(options, arguments.toArray(String[]::new));
            refuseTwice(line);
            return new Arguments(line);
        } catch (UnrecognizedOptionException e) {
            throw new UsageException("usage.unknown-option", e.getOption());
        } catch (MissingArgumentException e) {
            throw new UsageException("usage.value-missing", nameOf(e.getOption()));
        } catch (ParseException e) {
            throw new UsageException("usage.wrong", e.getMessage());
        }
    }

    /** Of two values one would be passed over without a word, save where all count ({@link #allExisting}). */
    private static void refuseTwice(CommandLine line) throws UsageException {
        for (Option option : line.getOptions()) {
            boolean manifold = MANIFOLD.contains(option.getLongOpt());
            if (option.hasArg() && !manifold && line.getOptionValues(option).length > 1) {
                throw new UsageException("usage.twice", nameOf(option));
            }
        }
    }

    /** Whether a flag was given. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    /** The value of an option. */
    Optional<String> text(String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    /** The value of an option that names a file or folder. */
    Optional<Path> path(String option) throws UsageException {
        Optional<String> text = text(option);
        if (text.filter(String::isEmpty).isPresent()) {
            throw new UsageException("usage.value-missing", "--" + option);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(toPath(text.get()));
    }

    /** A file that is to be written, whose name says what it holds and so keeps it off files of other kinds. */
    static Path ending(Path file, String option, String... endings) throws UsageException {
        if (!DataFile.endsIn(file, List.of(endings))) {
            throw new UsageException("usage.ending", "--" + option, file.toString(), String.join(", ", endings));
        }
        return file;
    }

    /** The value of an option that names a file or folder that must be there. */
    Optional<Path> existing(String option) throws UsageException {
        Optional<Path> path = path(option);
        if (path.isPresent() && !Files.exists(path.get())) {
            throw new UsageException(
                    "usage.not-there", "--" + option, path.get().toString());
        }
        return path;
    }

    /** The value of an option that is a whole number in a range. */
    Optional<Integer> number(String option, int least, int most) throws UsageException {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new UsageException(
                "usage.number", "--" + option, text.get(), Integer.toString(least), Integer.toString(most));
    }

    /** The value of an option that is one of some words. */
    Optional<String> choice(String option, String... words) throws UsageException {
        Optional<String> text = text(option);
        if (text.isPresent() && !List.of(words).contains(text.get())) {
            throw new UsageException("usage.choice", "--" + option, text.get(), String.join(", ", words));
        }
        return text;
    }

    /** The reports that a command is to work on. */
    List<Path> reports(String command) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("usage.paths-missing", command);
        }
        return paths();
    }

    /** The body that {@code --agency} names, else one that follows from elsewhere. */
    String agency(Optional<String> otherwise) throws UsageException {
        Optional<String> agency = text("agency").or(() -> otherwise);
        return agency.orElseThrow(() -> new UsageException("usage.option-missing", "--agency"));
    }

    /** The report year that {@code --year} names, else one that follows from elsewhere. */
    int year(Optional<Integer> otherwise) throws UsageException {
        Optional<Integer> year = number("year", FIRST_YEAR, LAST_YEAR).or(() -> otherwise);
        return year.orElseThrow(() -> new UsageException("usage.option-missing", "--year"));
    }

    /** The edition of the form for a year. */
    static Edition edition(Forms forms, int year) throws UsageException {
        return forms.forYear(year)
                .orElseThrow(() -> new UsageException("usage.year-without-form", Integer.toString(year)));
    }

    /** The values of an option that may be given several times and names files or folders that must be there. */
    List<Path> allExisting(String option) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String text : Optional.ofNullable(line.getOptionValues(option)).orElse(new String[0])) {
            Path path = toPath(text);
            if (!Files.exists(path)) {
                throw new UsageException("usage.not-there", "--" + option, text);
            }
            paths.add(path);
        }
        return paths;
    }

    /** A file that a command is to write; one that is there is overwritten only where the user says so. */
    Optional<Path> newFile(String option) throws UsageException {
        Optional<Path> file = path(option);
        if (file.filter(Files::exists).isPresent() && !has("force")) {
            throw new UsageException("usage.output-exists", file.get().toString());
        }
        return file;
    }

    /** How many reports are worked on at once. */
    int jobs() throws UsageException {
        return number("jobs", 1, MAX_JOBS).orElseGet(Runtime.getRuntime()::availableProcessors);
    }

    /** Which part of the run is asked for; all of it by default. */
    Shard shard() throws UsageException {
        Optional<String> text = text("shard");
        Optional<Shard> shard = text.isEmpty() ? Optional.of(Shard.ALL) : Shard.parse(text.get());
        if (shard.isEmpty()) {
            throw new UsageException("usage.shard", text.get());
        }
        return shard.get();
    }

    /** Refuses words that are neither options nor their values. */
    void requireNoPaths(String command) throws UsageException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException(
                    "usage.no-paths", command, line.getArgList().get(0));
        }
    }

    private List<Path> paths() throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String text : line.getArgList()) {
            paths.add(toPath(text));
        }
        return paths;
    }

    private static Path toPath(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("usage.path", text);
        }
    }

    private static String nameOf(Option option) {
        return option.getLongOpt() != null ? "--" + option.getLongOpt() : "-" + option.getOpt();
    }
}
