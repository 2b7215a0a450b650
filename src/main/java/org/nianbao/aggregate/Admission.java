package org.nianbao.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.aggregate.Aggregate.Absent;
import org.nianbao.aggregate.Aggregate.Reason;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.Body;
import org.nianbao.bodies.BodyName;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Children → those whose figures go into the sum, each body once, and what is to be said about the others. */
final class Admission {
    private final String agency;
    private final int year;
    private final Bodies bodies;
    private final ParentForm form;
    private final Findings findings;
    private final Set<String> expected;
    private final Map<String, List<Child.Read>> ofYear = new LinkedHashMap<>();
    private final Map<String, List<Child.Read>> ofOtherYears = new LinkedHashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Admission(Request request, ParentForm form, Findings findings) {
        this.form = form;
        this.agency = request.bodies().listed(request.agency());
        this.year = request.year();
        this.bodies = request.bodies();
        this.findings = findings;
        this.expected = new LinkedHashSet<>(
                bodies.directlyUnder(agency, year).stream().map(Body::name).toList());
    }

    /** Takes what came of a file. */
    void add(Child child) {
        if (child instanceof Child.Read read) {
            Map<String, List<Child.Read>> years = read.year() == year ? ofYear : ofOtherYears;
            years.computeIfAbsent(BodyName.plain(bodies.listed(read.agency())), key -> new ArrayList<>())
                    .add(read);
        } else if (child instanceof Child.Unread unread) {
            findings.addAll(unread.findings());
            String name = unread.agency().map(bodies::listed).orElse(unread.file());
            absent.add(new Absent(name, Reason.UNREAD));
            told.add(BodyName.plain(name));
        } else if (child instanceof Child.Other other && !other.isList()) {
            findings.add(Code.BUILD_NOT_A_REPORT, SourceSpan.of(other.file()), other.file());
        }
    }

    /** The bodies whose figures go into the sum, once all files were taken: in the order of the list, or of the files. */
    List<Contributor> contributors() {
        ofYear.values().stream()
                .map(reports -> reports.get(0).agency())
                .filter(name -> !BodyName.same(name, agency))
                .forEach(name -> Region.of(name).ifPresent(regions::add));
        List<Contributor> contributors = new ArrayList<>();
        Map<String, Integer> place = new HashMap<>();
        bodies.all().forEach(body -> place.put(body.name(), place.size()));
        ofYear.forEach((key, reports) -> admit(reports).ifPresent(contributors::add));
        ofOtherYears.forEach(this::sayOtherYear);
        sayMissing();
        contributors.sort(Comparator.comparingInt(contributor -> place.getOrDefault(contributor.name(), 0)));
        return contributors;
    }

    /** Whose figures should be in the sum and are not. */
    List<Absent> absent() {
        return List.copyOf(absent);
    }

    /** What a body reported for the year before, where that lies among the children too. */
    Optional<Child.Read> yearBefore(String name) {
        return ofOtherYears.getOrDefault(BodyName.plain(name), List.of()).stream()
                .filter(report -> report.year() == year - 1)
                .findFirst();
    }

    // ---- reports of the year

    private Optional<Contributor> admit(List<Child.Read> reports) {
        Child.Read first = reports.get(0);
        told.add(BodyName.plain(bodies.listed(first.agency())));
        List<Child.Read> counted = reports.stream().filter(this::isCounted).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        counted.forEach(report -> findings.addAll(report.findings()));
        return Optional.of(new Twice(bodies.listed(first.agency()), counted).contributor(form, findings));
    }

    private boolean isCounted(Child.Read report) {
        if (BodyName.same(bodies.listed(report.agency()), agency)) {
            return isOwnPart(report);
        }
        return bodies.isEmpty() ? !belongsToGovernment(report) : isListed(report);
    }

    /** A report of the summed body itself is its own part only where it is named; a folder may hold an earlier sum. */
    private boolean isOwnPart(Child.Read report) {
        if (!report.named()) {
            say(Code.COLLECT_ITSELF, report, report.agency());
        }
        return report.named();
    }

    private boolean isListed(Child.Read report) {
        Optional<Body> body = bodies.find(report.agency());
        if (body.isEmpty()) {
            String nearest = bodies.nearest(report.agency()).orElse("—");
            say(Code.COLLECT_UNLISTED, report, report.agency(), nearest);
            absent.add(new Absent(report.agency(), Reason.UNLISTED));
            return false;
        }
        return exists(body.get(), report) && isDirectlyUnder(body.get(), report);
    }

    private boolean exists(Body body, Child.Read report) {
        boolean exists = bodies.exists(body, year);
        if (!exists) {
            say(Code.COLLECT_ENDED, report, body.name(), String.valueOf(year));
        }
        return exists;
    }

    private boolean isDirectlyUnder(Body body, Child.Read report) {
        List<String> above = bodies.above(body);
        boolean direct = above.isEmpty() || BodyName.same(above.get(0), agency);
        if (!direct) {
            int under = above.indexOf(agency);
            say(Code.COLLECT_OVERLAP, report, body.name(), above.get(Math.max(under - 1, 0)), agency);
        }
        return direct;
    }

    /** Without a list the names tell: 东河县教育局 is in the report of 东河县人民政府. */
    private boolean belongsToGovernment(Child.Read report) {
        String plain = BodyName.plain(report.agency());
        Optional<Region> region =
                regions.stream().filter(found -> found.holds(plain)).findFirst();
        region.ifPresent(found -> say(Code.COLLECT_OVERLAP, report, report.agency(), found.government(), agency));
        return region.isPresent();
    }

    private void say(Code code, Child.Read report, String... arguments) {
        findings.add(code, SourceSpan.of(report.file()), (Object[]) arguments);
    }

    // ---- reports that are not there

    private void sayOtherYear(String key, List<Child.Read> reports) {
        Child.Read last = reports.get(reports.size() - 1);
        String name = bodies.listed(last.agency());
        boolean isExpected = expected.isEmpty() ? !BodyName.same(name, agency) : expected.contains(name);
        if (isExpected && told.add(key)) {
            say(Code.COLLECT_OTHER_YEAR, last, name, String.valueOf(last.year()), String.valueOf(year));
            absent.add(new Absent(name, Reason.OTHER_YEAR));
        }
    }

    private void sayMissing() {
        expected.stream().filter(name -> told.add(BodyName.plain(name))).forEach(name -> {
            SourceSpan place = bodies.find(name).map(Body::span).orElse(SourceSpan.NONE);
            findings.add(Code.COLLECT_MISSING, place, name, String.valueOf(year));
            absent.add(new Absent(name, Reason.MISSING));
        });
    }
}
