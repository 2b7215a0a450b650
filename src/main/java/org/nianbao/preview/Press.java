package org.nianbao.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.Onlooker;
import org.nianbao.build.PlanItem;
import org.nianbao.build.ReportChecker;
import org.nianbao.build.ReportTypesetter;
import org.nianbao.build.Resources;
import org.nianbao.build.Status;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.build.Workspace;
import org.nianbao.form.Forms;
import org.nianbao.layout.Pages;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Data file → {@link Proof}, with templates that may change and break at any time. Only one thread may set pages. */
final class Press {
    private final Workspace workspace;
    private final BuildOptions options;
    private final Function<Throwable, String> faults;
    private final AtomicInteger serials = new AtomicInteger(firstSerial());
    private Optional<Resources> resources = Optional.empty();
    private volatile Optional<Setters> setters = Optional.empty();
    private List<Finding> troubles = List.of();

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
        reload();
    }

    /** A browser that outlives one preview is not to take the pages of the next for those it has. */
    private static int firstSerial() {
        return (int) (System.currentTimeMillis() / 1000 % 100_000_000);
    }

    /** Reads forms, templates and style sheet, and the fonts the first time. */
    void reload() {
        Findings found = new Findings();
        Optional<Resources> loaded =
                resources.isPresent() ? resources.get().reload(workspace, found) : Resources.load(workspace, found);
        // The earlier ones keep the fonts for the next try.
        resources = loaded.or(() -> resources);
        troubles = loaded.isPresent() ? List.of() : found.toList();
        forgetFolders();
    }

    /** Forgets in which files the reports of other years were found. */
    void forgetFolders() {
        setters = resources.map(loaded -> Setters.of(loaded, options));
    }

    /** The editions of the form; empty where they could not be read. */
    Optional<Forms> forms() {
        return setters.map(Setters::forms);
    }

    /** What a check says about a report. */
    Standing check(PlanItem item) {
        Sight sight = new Sight();
        Typeset typeset = setters.map(all -> guarded(item, () -> all.checker.typeset(item, sight)))
                .orElseGet(() -> Typeset.without(Status.FAILED, troubles));
        return sight.standing(typeset);
    }

    /**
     * Sets a report.
     *
     * @param item the data file
     * @param before how it stood so far; its pages are kept where there are no new ones
     */
    Proof proof(PlanItem item, Optional<Proof> before) {
        Optional<Sheets> earlier = before.flatMap(Proof::sheets);
        Optional<Standing> known = before.map(Proof::standing);
        int serial = serials.incrementAndGet();
        if (setters.isEmpty() || !troubles.isEmpty()) {
            Standing standing = new Standing(Status.FAILED, troubles, Optional.empty());
            return new Proof(serial, standing.after(known), earlier, earlier.isPresent());
        }
        Sight sight = new Sight();
        Typeset first = guarded(item, () -> setters.get().plain.typeset(item, sight));
        Optional<Sheets> sheets =
                first.status() == Status.REFUSED ? draft(item, serial) : sheets(first, sight, serial, false);
        boolean stale = sheets.isEmpty() && earlier.isPresent();
        return new Proof(serial, sight.standing(first).after(known), sheets.or(() -> earlier), stale);
    }

    /** What a build refuses is shown with its errors marked. */
    private Optional<Sheets> draft(PlanItem item, int version) {
        Sight sight = new Sight();
        return sheets(guarded(item, () -> setters.get().draft.typeset(item, sight)), sight, version, true);
    }

    private Optional<Sheets> sheets(Typeset typeset, Sight sight, int version, boolean draft) {
        return typeset.bytes()
                .flatMap(pdf -> sight.pages.stream().findFirst().map(pages -> new Sheets(version, draft, pages, pdf)));
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

    /** What sets and checks reports with the same resources; the first use finds the reports of other years. */
    private record Setters(Forms forms, ReportTypesetter plain, ReportTypesetter draft, ReportChecker checker) {
        static Setters of(Resources loaded, BuildOptions options) {
            return new Setters(
                    loaded.forms(),
                    new ReportTypesetter(loaded, options),
                    new ReportTypesetter(loaded, options.asDraft()),
                    new ReportChecker(loaded.forms(), options.strict(), options.previous()));
        }
    }

    /** What was seen of a report on its way, if it came so far. */
    private static final class Sight implements Onlooker {
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Pages> pages = new ArrayList<>();

        @Override
        public void report(Report report) {
            subjects.add(Subject.of(report));
        }

        @Override
        public void pages(Pages laidOut) {
            pages.add(laidOut);
        }

        Standing standing(Typeset typeset) {
            return new Standing(
                    typeset.status(), typeset.findings(), subjects.stream().findFirst());
        }
    }
}
