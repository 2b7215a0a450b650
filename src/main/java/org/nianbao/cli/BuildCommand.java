package org.nianbao.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;
import org.nianbao.build.Build;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.BuildOptions.Extra;
import org.nianbao.build.BuildOptions.Product;
import org.nianbao.build.BuildPlan;
import org.nianbao.build.PlanReader;
import org.nianbao.build.ReportTypesetter;
import org.nianbao.build.Resources;
import org.nianbao.build.Version;
import org.nianbao.pdf.IccProfile;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfOptions.Profile;
import org.nianbao.source.Findings;

/** {@code nianbao build}: report files to PDFs. */
final class BuildCommand implements Command {
    /**
     * The quickest. Most of a file is outlines of glyphs, which are coded by other means: level 6 would make a file smaller by
     * a hundredth and take a twelfth of the time of a report.
     */
    private static final int DEFLATE_LEVEL = 1;

    @Override
    public Options options() {
        Options options = OptionSet.withOutput(new Options());
        OptionSet.withValues(options, "jobs", "dump", "previous", "profile", "icc", "shard", "report");
        return OptionSet.withFlags(options, "draft", "strict", "mirror", "attach-data", "force", "prune", "compare");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        PdfRun.Settings settings = PdfRun.Settings.read(arguments);
        if (settings.compare() && arguments.has("dump")) {
            throw new UsageException("usage.not-with", "--compare", "--dump");
        }
        Findings found = new Findings();
        BuildOptions options = buildOptions(arguments, session, pdfOptions(arguments, found));
        Run run = new Run(session);
        run.say(found.toList());
        if (found.hasErrors()) {
            return run.summary().exitStatus();
        }
        if (options.product() == Product.PDF) {
            new PdfRun(settings, session, run).start(options);
        } else {
            dump(settings, options, run, session);
        }
        return run.summary().exitStatus();
    }

    /** One at a time, so that the texts come out in the order of the reports. */
    private static void dump(PdfRun.Settings settings, BuildOptions options, Run run, Session session) {
        Findings found = new Findings();
        Optional<Resources> resources = Resources.load(session.workspace(), found);
        run.say(found.toList());
        resources.map(all -> new ReportTypesetter(all, options)).ifPresent(typesetter -> {
            Build.Writer writer = (item, text) -> session.out().writeBytes(text);
            BuildPlan plan = PlanReader.read(settings.paths(), settings.folder());
            run.over(plan, new Build(typesetter, writer, 1), result -> {});
        });
    }

    /** The options of this command; another may know only some of them. */
    static BuildOptions buildOptions(Arguments arguments, Session session, PdfOptions pdf) throws UsageException {
        Product product = arguments
                .choice("dump", "document", "layout", "structure")
                .map(word -> Product.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Product.PDF);
        Optional<LocalDate> created = sourceDate(session.environment());
        return new BuildOptions(
                arguments.has("draft"),
                arguments.has("strict"),
                product,
                created,
                pdf,
                arguments.existing("previous"),
                extras(arguments));
    }

    private static Set<Extra> extras(Arguments arguments) {
        return Stream.of(Extra.values())
                .filter(extra ->
                        arguments.has(extra.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How this command writes PDFs. */
    static PdfOptions pdfOptions(Arguments arguments, Findings findings) throws UsageException {
        boolean print = arguments
                .choice("profile", "web", "print")
                .filter("print"::equals)
                .isPresent();
        Optional<Path> icc = arguments.path("icc");
        if (icc.isPresent() && !print) {
            throw new UsageException("usage.only-with", "--icc", "--profile print");
        }
        if (print && arguments.has("attach-data")) {
            throw new UsageException("usage.not-with", "--attach-data", "--profile print");
        }
        Optional<IccProfile> condition = icc.flatMap(file -> IccProfile.read(file, findings));
        return new PdfOptions(print ? Profile.PRINT : Profile.WEB, DEFLATE_LEVEL, Version.named(), condition);
    }

    /** The day of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/). */
    private static Optional<LocalDate> sourceDate(Environment environment) throws UsageException {
        String seconds = environment.variables().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException("usage.source-date", seconds);
        }
    }
}
