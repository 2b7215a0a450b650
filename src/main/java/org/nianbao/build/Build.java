package org.nianbao.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;

/** Takes the reports of a plan through the stages, several at once; one report's failure never stops another's. */
public final class Build {
    private final Typesetter typesetter;
    private final Writer writer;
    private final int jobs;
    private final Memory memory;

    /** Knows what earlier runs made. Called by many threads at once. */
    public interface Memory {
        /** Knows nothing. */
        Memory NONE = new Memory() {
            @Override
            public Optional<Result> recall(PlanItem item) {
                return Optional.empty();
            }

            @Override
            public boolean knows(PlanItem item) {
                return false;
            }

            @Override
            public void keep(PlanItem item, Typeset typeset) {}
        };

        /** What an earlier run said of a report of which nothing has changed since. */
        Optional<Result> recall(PlanItem item);

        /** Whether an earlier run has written the PDF of a report, whatever has become of it. */
        boolean knows(PlanItem item);

        /** Remembers a report that was written. */
        void keep(PlanItem item, Typeset typeset);
    }

    /** Takes what was made of a report to where it belongs. */
    public interface Writer {
        /**
         * Writes.
         *
         * @throws IOException if it cannot; then an earlier file is as it was
         */
        void write(PlanItem item, byte[] bytes) throws IOException;
    }

    /**
     * A run.
     *
     * @param typesetter the stages
     * @param writer called by many threads at once
     * @param jobs how many reports are worked on at once
     */
    public Build(Typesetter typesetter, Writer writer, int jobs) {
        this(typesetter, writer, jobs, Memory.NONE);
    }

    /** A run that leaves alone what is unchanged. */
    public Build(Typesetter typesetter, Writer writer, int jobs, Memory memory) {
        this.typesetter = typesetter;
        this.writer = writer;
        this.jobs = jobs;
        this.memory = memory;
    }

    /**
     * Does the work.
     *
     * @param items the reports
     * @param sink takes each result in the order of the items, on the calling thread
     */
    public void run(List<PlanItem> items, Consumer<Result> sink) {
        Workers.run(items, jobs, this::build, sink);
    }

    /** Any throwable ends here: a stack overflow or a defect met by one report is no reason to lose the others. */
    private Result build(PlanItem item) {
        long start = System.nanoTime();
        if (item.rival().isPresent()) {
            return refused(item, item.rival().get());
        }
        try {
            return memory.recall(item).orElseGet(() -> write(item, typesetter.typeset(item), start));
        } catch (Exception | Error e) {
            return new Result(item, Status.FAILED, 0, millisSince(start), List.of(), Optional.of(e));
        }
    }

    private static Result refused(PlanItem item, Path rival) {
        Finding finding =
                Finding.of(Code.BUILD_SAME_OUTPUT, SourceSpan.of(item.name()), item.output(), rival, item.name());
        return new Result(item, Status.FAILED, 0, 0, List.of(finding), Optional.empty());
    }

    private Result write(PlanItem item, Typeset typeset, long start) {
        List<Finding> findings = new ArrayList<>(typeset.findings());
        Status status = typeset.status();
        try {
            if (typeset.bytes().isPresent()) {
                writer.write(item, typeset.bytes().get());
                memory.keep(item, typeset);
            }
        } catch (IOException e) {
            findings.add(Finding.of(
                    Code.BUILD_UNWRITABLE,
                    SourceSpan.of(item.name()),
                    item.output(),
                    FileTrouble.reason(item.output(), e)));
            status = Status.FAILED;
        }
        return new Result(item, status, typeset.pages(), millisSince(start), findings, Optional.empty());
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
