package org.nianbao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Attachment;
import org.nianbao.report.Report.MetadataItem;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Signatory;
import org.nianbao.report.Report.Status;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.YamlReader;

/** Reads the node tree of a report file into a {@link Report}, and says all that is wrong with its shape at once. */
public final class ReportReader {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final KeySet TOP = KeySet.of(ReportFields.TOP);

    private final Reading reading;
    private final Forms forms;
    private final FormKeys keys;

    private ReportReader(SourceFile source, Forms forms) {
        this.reading = new Reading(source);
        this.forms = forms;
        this.keys = FormKeys.of(forms);
    }

    /**
     * What came of a file.
     *
     * @param report the report, present unless an error was found
     * @param findings what is to be said about the file, in its order
     */
    public record Result(Optional<Report> report, List<Finding> findings) {
        /** Copies the list. */
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Reads a report from the text of its file; what the YAML stage finds comes with the rest. */
    public static Result read(SourceFile source, Forms forms) {
        Findings findings = new Findings();
        Optional<Result> result = YamlReader.read(source, findings).map(root -> read(root, source, forms));
        boolean sound = !findings.hasErrors();
        result.ifPresent(read -> findings.addAll(read.findings()));
        return new Result(result.flatMap(Result::report).filter(report -> sound), ordered(findings.toList()));
    }

    /** Reads a report from the tree of its file. */
    public static Result read(Node root, SourceFile source, Forms forms) {
        return new ReportReader(source, forms).result(root);
    }

    /** Whether a file means to be a report: it has a year or an agency. */
    public static boolean looksLikeReport(Node root) {
        return root instanceof MapNode map
                && map.entries().stream()
                        .map(entry -> TOP.find(entry.key().text()).orElse(""))
                        .anyMatch(key -> key.equals("year") || key.equals("agency"));
    }

    private Result result(Node root) {
        Optional<Report> report = Optional.empty();
        if (root instanceof MapNode map) {
            report = Optional.of(report(map));
        } else {
            reading.found(Code.REPORT_NOT_A_MAP, root.span(), Messages.word(Reading.kind(root)));
        }
        return new Result(reading.hasErrors() ? Optional.empty() : report, ordered(reading.findings()));
    }

    /** Findings in the order of the file. */
    private static List<Finding> ordered(List<Finding> findings) {
        Comparator<Finding> byPlace =
                Comparator.comparingInt(finding -> finding.span().line());
        return findings.stream()
                .sorted(byPlace.thenComparing(finding -> finding.span().column()))
                .toList();
    }

    private Report report(MapNode map) {
        FieldMap fields = FieldMap.read(reading, "", map, ReportFields.TOP, TOP, this::home);
        Optional<Integer> year = year(fields);
        IgnoreReader ignores = new IgnoreReader(reading);
        Edition edition = new EditionReader(reading, forms).read(fields, year);
        String agency = fields.text("agency").orElse("");
        return new Report(
                reading.source(),
                year.orElse(0),
                agency,
                fields.choice("agency_kind", AgencyKind.class).orElse(usualKind(agency)),
                edition,
                fields.choice("status", Status.class).orElse(Status.FINAL),
                title(fields).orElse(List.of(usualTitle(agency, year.orElse(0)))),
                fields.date("published"),
                signatory(fields, agency),
                metadata(fields),
                fields.narrative("preamble"),
                sections(fields, edition),
                attachments(fields),
                fields.choice("punctuation", Punctuation.class).orElse(Punctuation.KEEP),
                ignores.ignored(fields),
                ignores.reasons(fields),
                reading.places());
    }

    /** A part that stands at the top of the file has lost its indent. */
    private Optional<String> home(String key) {
        boolean part = forms.all().stream()
                .anyMatch(edition -> keys.parts(edition).find(key).isPresent());
        return part ? Optional.of("sections") : Optional.empty();
    }

    // ---- the head of the report

    private Optional<Integer> year(FieldMap fields) {
        Optional<String> text = fields.text("year");
        Optional<Integer> year = text.map(FullWidth::toAscii)
                .filter(digits -> YEAR.matcher(digits).matches())
                .map(Integer::valueOf);
        text.filter(found -> year.isEmpty()).ifPresent(found -> found(fields, "year", Code.REPORT_YEAR, found));
        text.filter(found -> year.isPresent() && !found.equals(year.get().toString()))
                .ifPresent(found -> found(fields, "year", Code.REPORT_FULLWIDTH, "year", found, year.get() + ""));
        return year;
    }

    private void found(FieldMap fields, String key, Code code, String... arguments) {
        Entry entry = fields.entry(key).orElseThrow();
        reading.found(code, entry.value().span(), (Object[]) arguments);
    }

    /** A government signs as 某某人民政府; all other bodies are departments. */
    public static AgencyKind usualKind(String agency) {
        return agency.endsWith("人民政府") ? AgencyKind.GOVERNMENT : AgencyKind.DEPARTMENT;
    }

    /** 国办公开办函〔2021〕30号: the full name, the year, the name of the report. */
    public static String usualTitle(String agency, int year) {
        return agency + year + "年政府信息公开工作年度报告";
    }

    private Optional<List<String>> title(FieldMap fields) {
        Optional<Entry> given = fields.given("title");
        List<String> lines = new ArrayList<>();
        given.ifPresent(entry -> titleNodes(entry.value())
                .forEach(node -> reading.text(entry.key().text(), node)
                        .ifPresent(text -> text.lines().map(String::strip).forEach(lines::add))));
        lines.removeIf(String::isEmpty);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static List<Node> titleNodes(Node value) {
        return value instanceof ListNode list ? list.items() : List.of(value);
    }

    private Optional<Signatory> signatory(FieldMap fields, String agency) {
        return fields.given("signatory").flatMap(entry -> signatory(fields, entry, agency));
    }

    private Optional<Signatory> signatory(FieldMap fields, Entry entry, String agency) {
        if (entry.value() instanceof ScalarNode) {
            return fields.text("signatory")
                    .map(name -> new Signatory(
                            name, Optional.empty(), false, entry.value().span()));
        }
        return fields.map("signatory")
                .map(map -> FieldMap.read(reading, "signatory", map, ReportFields.SIGNATORY, Reading.Misplaced.NOWHERE))
                .map(parts -> new Signatory(
                        parts.text("agency").orElse(agency), parts.date("date"), parts.flag("seal"), parts.span()));
    }

    private List<MetadataItem> metadata(FieldMap fields) {
        List<MetadataItem> items = new ArrayList<>();
        fields.map("metadata").map(MapNode::entries).orElse(List.of()).forEach(entry -> {
            String name = entry.key().text();
            reading.place("metadata." + name, entry);
            String value = reading.text(name, entry.value()).orElse("");
            items.add(new MetadataItem(name, value, entry.key().span()));
        });
        return items;
    }

    // ---- parts and what follows them

    private List<Section> sections(FieldMap fields, Edition edition) {
        return new SectionReader(reading, edition, keys).read(fields);
    }

    private List<Attachment> attachments(FieldMap fields) {
        return fields.maps("attachments", ReportFields.ATTACHMENT).stream()
                .flatMap(item -> item
                        .narrative("text")
                        .map(text -> new Attachment(item.text("title").orElse(""), text, item.span()))
                        .stream())
                .toList();
    }
}
