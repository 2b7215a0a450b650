package org.nianbao.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.source.Checksum;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** The folder that takes the PDFs of a run, and what is remembered there of earlier runs. */
public final class OutputFolder implements AutoCloseable {
    private final Path root;
    private final Shard shard;
    private final FolderLock lock;
    private final StateFile state;
    private final Map<String, StateEntry> entries = new ConcurrentHashMap<>();
    private final FileTimes times = new FileTimes();

    private OutputFolder(Path root, Shard shard, FolderLock lock, StateFile state) {
        this.root = root;
        this.shard = shard;
        this.lock = lock;
        this.state = state;
        entries.putAll(state.entries());
        times.learn(state.files());
    }

    /**
     * Opens a folder for one run.
     *
     * @param root the folder, made where it is missing
     * @param shard which part of the run this is
     * @param findings says why it cannot be opened: another run is working there, or it cannot be written to
     */
    public static Optional<OutputFolder> open(Path root, Shard shard, Findings findings) {
        SourceSpan place = SourceSpan.of(root.toString());
        try {
            Optional<FolderLock> lock = FolderLock.take(root, shard);
            if (lock.isEmpty()) {
                findings.add(Code.BUILD_LOCKED, place, root);
            }
            return lock.map(held -> new OutputFolder(root, shard, held, StateFile.read(root, shard)));
        } catch (IOException e) {
            sayClosed(root, e, findings);
            return Optional.empty();
        }
    }

    /** PDFs may be welcome in a folder in which only what is remembered cannot be written, as a colleague has made it. */
    private static void sayClosed(Path root, IOException e, Findings findings) {
        Path kept = root.resolve(StateFile.FOLDER);
        if (Files.isWritable(root) && Files.exists(kept)) {
            findings.add(
                    Code.FILE_UNWRITABLE,
                    SourceSpan.of(kept.toString()),
                    kept,
                    FileTrouble.reason(remembered(root), e));
        } else {
            findings.add(
                    Code.BUILD_FOLDER, SourceSpan.of(root.toString()), root, FileTrouble.reason(remembered(root), e));
        }
    }

    /**
     * What earlier runs made, for {@link Build}.
     *
     * @param typesetter what makes reports now
     * @param workspace where it has its templates, forms and fonts from; they are read after this folder was opened
     * @param force whether every report counts as changed
     */
    public Build.Memory memory(ReportTypesetter typesetter, Workspace workspace, boolean force) {
        return new Memory(typesetter.inputs(workspace, times), force);
    }

    /**
     * PDFs of earlier runs whose data file is gone; what has been altered since is never removed.
     *
     * @param plan all reports of the run, the parts of other processes included
     * @param prune whether to remove them
     */
    public List<Finding> stale(BuildPlan plan, boolean prune) {
        if (shard.number() > 1) {
            return List.of();
        }
        return new Leftovers(root, plan, prune)
                .findings(new TreeMap<>(entries).values(), gone -> entries.remove(gone.output()));
    }

    /**
     * Removes what a killed run left, for the folders of a plan. A part of a run leaves it: it may be another's.
     *
     * @param plan the reports
     */
    public void sweep(BuildPlan plan) {
        if (!shard.isAll()) {
            return;
        }
        Set<Path> folders = plan.items().stream()
                .map(item -> absolute(item.output()).getParent())
                .collect(Collectors.toSet());
        folders.add(absolute(root.resolve(StateFile.FOLDER)));
        folders.forEach(WholeFile::sweep);
    }

    /**
     * Writes down what is remembered; a finding where that fails.
     *
     * @param plan the reports of this process; what others of a divided run made they write down themselves
     */
    public List<Finding> remember(BuildPlan plan) {
        try {
            Map<String, StateEntry> mine = new TreeMap<>(entries);
            if (!shard.isAll()) {
                mine.keySet()
                        .retainAll(plan.items().stream()
                                .map(item -> relative(item.output()))
                                .toList());
            }
            state.rewrite(mine.values(), times.known());
            return List.of();
        } catch (IOException e) {
            SourceSpan place = SourceSpan.of(root.toString());
            return List.of(Finding.of(Code.BUILD_STATE, place, root, FileTrouble.reason(remembered(root), e)));
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    /** Some file there: of the folder itself, all that could be said would be that it is one. */
    private static Path remembered(Path root) {
        return root.resolve(StateFile.FOLDER).resolve("lock");
    }

    private String relative(Path file) {
        return absolute(root).relativize(absolute(file)).toString().replace('\\', '/');
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Compares and remembers reports one by one. */
    private final class Memory implements Build.Memory {
        private final Inputs inputs;
        private final boolean force;
        private final Map<Path, String> data = new ConcurrentHashMap<>();

        Memory(Inputs inputs, boolean force) {
            this.inputs = inputs;
            this.force = force;
        }

        @Override
        public Optional<Result> recall(PlanItem item) {
            long start = System.nanoTime();
            Optional<StateEntry> entry = Optional.ofNullable(entries.get(relative(item.output())))
                    .filter(before ->
                            !force && inputs.changed(item, before.inputs()).isEmpty())
                    .filter(before -> Checksum.of(item.output()).equals(before.checksum()));
            if (entry.isEmpty()) {
                data.put(item.source(), inputs.data(item));
            }
            return entry.map(before -> result(item, before, (System.nanoTime() - start) / 1_000_000));
        }

        @Override
        public boolean knows(PlanItem item) {
            return entries.containsKey(relative(item.output()));
        }

        @Override
        public void keep(PlanItem item, Typeset typeset) {
            StateEntry entry = new StateEntry(
                    relative(item.output()),
                    relative(item.source()),
                    Checksum.of(typeset.bytes().orElseThrow()),
                    typeset.pages(),
                    inputs.of(item, data.remove(item.source()), typeset.inputs()),
                    typeset.findings().stream()
                            .map(finding -> renamed(finding, item.name(), StateEntry.DATA_FILE))
                            .toList());
            entries.put(entry.output(), entry);
            state.add(entry);
        }

        private Result result(PlanItem item, StateEntry entry, long millis) {
            List<Finding> findings = entry.findings().stream()
                    .map(finding -> renamed(finding, StateEntry.DATA_FILE, item.name()))
                    .toList();
            return new Result(item, Status.UNCHANGED, entry.pages(), millis, findings, Optional.empty());
        }

        private static Finding renamed(Finding finding, String from, String to) {
            SourceSpan span = finding.span();
            return span.file().equals(from)
                    ? new Finding(
                            finding.code(),
                            finding.severity(),
                            new SourceSpan(to, span.line(), span.column(), span.endLine(), span.endColumn()),
                            finding.arguments())
                    : finding;
        }
    }
}
