package org.nianbao.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.PlanItem;
import org.nianbao.build.ReportChecker;
import org.nianbao.build.ReportTypesetter;
import org.nianbao.build.Resources;
import org.nianbao.build.Status;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.build.Workspace;
import org.nianbao.layout.Pages;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Data file → {@link Proof}, with templates that may change and break at any time. */
final class Press {
    private final Workspace workspace;
    private final BuildOptions options;
    private final Function<Throwable, String> faults;
    private final AtomicInteger versions = new AtomicInteger();
    private volatile Optional<Resources> resources;
    private volatile List<Finding> troubles;

    /**
     * Loads fonts, forms, templates and style sheet; what is wrong with them is said with each report.
     *
     * @param workspace where they are
     * @param options what a build would be called with
     * @param faults keeps the details of a defect of the program and tells where
     */
    Press(Workspace workspace, BuildOptions options, Function<Throwable, String> faults) {
        this.workspace = workspace;
        this.options = options;
        this.faults = faults;
        load(Optional.empty());
    }

    /** Reads forms, templates and style sheet again. */
    void reload() {
        load(resources);
    }

    private void load(Optional<Resources> earlier) {
        Findings found = new Findings();
        Optional<Resources> loaded =
                earlier.isPresent() ? earlier.get().reload(workspace, found) : Resources.load(workspace, found);
        // The earlier ones keep the fonts for the next try.
        resources = loaded.or(() -> earlier);
        troubles = loaded.isPresent() ? List.of() : found.toList();
    }

    /** What a check says about a report. */
    Typeset check(PlanItem item) {
        return resources
                .map(loaded ->
                        guarded(item, () -> new ReportChecker(loaded.forms(), options.strict(), options.previous())
                                .typeset(item)))
                .orElseGet(() -> Typeset.without(Status.FAILED, troubles));
    }

    /**
     * Sets a report.
     *
     * @param item the data file
     * @param earlier its pages so far, kept where there are no new ones
     */
    Proof proof(PlanItem item, Optional<Sheets> earlier) {
        if (resources.isEmpty() || !troubles.isEmpty()) {
            return new Proof(Status.FAILED, troubles, earlier, earlier.isPresent());
        }
        Attempt first = attempt(item, options);
        Attempt shown = first.typeset.status() == Status.REFUSED ? attempt(item, options.asDraft()) : first;
        Optional<Sheets> sheets = sheets(shown, shown != first);
        return new Proof(
                first.typeset.status(),
                first.typeset.findings(),
                sheets.or(() -> earlier),
                sheets.isEmpty() && earlier.isPresent());
    }

    private Optional<Sheets> sheets(Attempt attempt, boolean draft) {
        boolean printed = attempt.typeset.bytes().isPresent() && !attempt.pages.isEmpty();
        return printed
                ? Optional.of(new Sheets(
                        versions.incrementAndGet(),
                        draft,
                        attempt.pages.get(0),
                        attempt.typeset.bytes().get()))
                : Optional.empty();
    }

    private Attempt attempt(PlanItem item, BuildOptions with) {
        List<Pages> pages = new ArrayList<>();
        Typeset typeset =
                guarded(item, () -> new ReportTypesetter(resources.orElseThrow(), with).typeset(item, pages::add));
        return new Attempt(typeset, pages);
    }

    /** A defect met by one save is no reason to end the preview: the next save may go well. */
    private Typeset guarded(PlanItem item, Supplier<Typeset> work) {
        try {
            return work.get();
        } catch (Exception | Error e) {
            String kind = e.getClass().getSimpleName();
            Finding finding = Finding.of(Code.PROGRAM_FAULT, SourceSpan.of(item.name()), kind, faults.apply(e));
            return Typeset.without(Status.FAILED, List.of(finding));
        }
    }

    /** What a typesetter gave, and the pages it showed on the way, if any. */
    private record Attempt(Typeset typeset, List<Pages> pages) {}
}
