package org.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.build.Build;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.BuildPlan;
import org.nianbao.build.CarefulTypesetter;
import org.nianbao.build.OutlineFile;
import org.nianbao.build.OutputFolder;
import org.nianbao.build.PlanReader;
import org.nianbao.build.ReportTypesetter;
import org.nianbao.build.Resources;
import org.nianbao.build.Shard;
import org.nianbao.build.Status;
import org.nianbao.build.Typesetter;
import org.nianbao.build.WholeFile;
import org.nianbao.compare.Changes;
import org.nianbao.compare.ChangesSheet;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** A run that writes PDFs. Where all go to one folder, that folder remembers them. */
final class PdfRun {
    private static final String PROOF = "NIANBAO_PROOF";
    private static final String OUTLINES = "NIANBAO_OUTLINES";

    private final Settings settings;
    private final Session session;
    private final Run run;
    private final FindingsPage page;
    private final Optional<OutlineFile> outlines;
    private Optional<Comparing> compared = Optional.empty();

    /**
     * Which reports, and how the run goes about them.
     *
     * @param paths what the user named
     * @param folder the folder of the PDFs; beside their data files without it
     * @param shard which part of the run this process does
     * @param jobs how many reports at once
     * @param force whether unchanged reports are built, too
     * @param prune whether PDFs of reports that are gone are removed
     * @param page the file of a page with all findings
     * @param compare whether each PDF is held against the one that was there before
     */
    record Settings(
            List<Path> paths,
            Optional<Path> folder,
            Shard shard,
            int jobs,
            boolean force,
            boolean prune,
            Optional<Path> page,
            boolean compare) {
        /** Reads the options. */
        static Settings read(Arguments arguments) throws UsageException {
            Settings settings = new Settings(
                    arguments.reports("build"),
                    arguments.path("output"),
                    arguments.shard(),
                    arguments.jobs(),
                    arguments.has("force"),
                    arguments.has("prune"),
                    page(arguments),
                    arguments.has("compare"));
            if (!settings.shard.isAll() && settings.root().isEmpty()) {
                throw new UsageException("usage.shard-output");
            }
            return settings;
        }

        /** A page under the name of a report or a PDF would take its place. */
        private static Optional<Path> page(Arguments arguments) throws UsageException {
            Optional<Path> file = arguments.path("report");
            if (file.isPresent()) {
                Arguments.ending(file.get(), "report", ".html", ".htm");
            }
            return file;
        }

        /** The folder that holds all PDFs, where there is one: what is remembered lies there. */
        Optional<Path> root() {
            Optional<Path> only = paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
            return folder.or(() -> only.filter(Files::isDirectory));
        }
    }

    PdfRun(Settings settings, Session session, Run run) {
        this.settings = settings;
        this.session = session;
        this.run = run;
        this.outlines = Optional.ofNullable(session.environment().variables().get(OUTLINES))
                .map(name -> new OutlineFile(Path.of(name)));
        this.page = new FindingsPage(session.messages(), session.messages().locale());
    }

    /** Does the work. */
    void start(BuildOptions options) {
        Optional<Path> root = settings.root();
        if (root.isEmpty()) {
            typesetter(options).ifPresent(typesetter -> build(plan(), typesetter, Build.Memory.NONE));
        } else {
            Findings found = new Findings();
            Optional<OutputFolder> folder = OutputFolder.open(root.get(), settings.shard(), found);
            run.say(found.toList());
            folder.ifPresent(opened -> start(options, root.get(), opened));
        }
        settings.page().ifPresent(this::writePage);
        session.output().summary(run.summary());
        compared.ifPresent(this::tell);
        prove();
    }

    /**
     * Leaves a file where the launcher asks for one, if a PDF was made: the class archive of a run that went all the way is
     * worth keeping. Where it cannot be written, the next run makes another archive.
     */
    private void prove() {
        String proof = session.environment().variables().getOrDefault(PROOF, "");
        if (proof.isEmpty() || run.summary().count(Status.BUILT) == 0) {
            return;
        }
        try {
            Files.write(Path.of(proof), new byte[0]);
        } catch (IOException e) {
            // Said nowhere, as nothing that the user asked for is missing.
        }
    }

    private void writePage(Path file) {
        byte[] html = page.html(run.summary(), run.general()).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file, html);
        } catch (IOException e) {
            SourceSpan place = SourceSpan.of(file.toString());
            run.say(List.of(Finding.of(Code.FILE_UNWRITABLE, place, file, FileTrouble.reason(file, e))));
        }
    }

    private void start(BuildOptions options, Path root, OutputFolder folder) {
        try (folder) {
            typesetter(options).ifPresent(typesetter -> {
                BuildPlan all = plan();
                BuildPlan mine = settings.shard().of(all, root);
                folder.sweep(mine);
                build(mine, typesetter, folder.memory(typesetter, session.workspace(), settings.force()));
                run.say(folder.stale(all, settings.prune()));
                run.say(folder.remember(mine));
            });
        }
    }

    private Optional<ReportTypesetter> typesetter(BuildOptions options) {
        Findings found = new Findings();
        Optional<Resources> resources = Resources.load(session.workspace(), found);
        run.say(found.toList());
        Optional<ReportTypesetter> typesetter = resources.map(all -> new ReportTypesetter(all, options));
        typesetter.ifPresent(any -> outlines.ifPresent(file -> file.recall(any.fonts())));
        return typesetter;
    }

    private BuildPlan plan() {
        return PlanReader.read(settings.paths(), settings.folder());
    }

    private void build(BuildPlan plan, ReportTypesetter typesetter, Build.Memory memory) {
        Optional<Comparing> comparing = settings.compare() ? sheetFolder(plan).map(Comparing::new) : Optional.empty();
        Build.Writer plain = (item, pdf) -> WholeFile.write(item.output(), pdf);
        Build.Writer writer = comparing.<Build.Writer>map(Function.identity()).orElse(plain);
        Typesetter careful = settings.force() ? typesetter : new CarefulTypesetter(typesetter, memory::knows);
        run.over(plan, new Build(careful, writer, settings.jobs(), memory), result -> {
            Optional<Changes> changes =
                    comparing.flatMap(all -> all.take(result.item())).filter(any -> result.status() == Status.BUILT);
            session.output().result(result, changes);
            page.add(result);
        });
        compared = comparing;
        outlines.ifPresent(file -> file.keep(typesetter.fonts()));
    }

    /** With the PDFs, so that it is found; the parts of a run have one each. Empty where there is nothing to build. */
    private Optional<Path> sheetFolder(BuildPlan plan) {
        Shard shard = settings.shard();
        String part = shard.isAll() ? "" : "-" + shard.number() + "-of-" + shard.count();
        Optional<Path> first = plan.items().stream()
                .findFirst()
                .map(item -> item.output().toAbsolutePath().getParent());
        return settings.root().or(() -> first).map(root -> root.resolve("compare" + part));
    }

    /** Where nothing was built anew, the sheet of an earlier run stays. */
    private void tell(Comparing comparing) {
        session.output().changes(comparing.reports());
        if (!comparing.reports().isEmpty()) {
            writeSheet(comparing);
        }
    }

    private void writeSheet(Comparing comparing) {
        try {
            session.output().written(comparing.writeSheet(session.messages()));
        } catch (IOException e) {
            Path file = comparing.folder().resolve(ChangesSheet.FILE);
            SourceSpan place = SourceSpan.of(file.toString());
            run.say(List.of(Finding.of(Code.FILE_UNWRITABLE, place, file, FileTrouble.reason(file, e))));
        }
    }
}
