package org.nianbao.bodies;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.bodies.Body.Merger;
import org.nianbao.report.FieldMap;
import org.nianbao.report.Reading;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.YamlReader;

/** The file of the list → {@link Bodies}; all that is wrong with it is said at once. */
public final class BodiesReader {
    /** The name under which the list is looked for beside the reports. */
    public static final String FILE_NAME = "bodies.yaml";

    private static final String YEAR = "\\d{4}";

    private final Reading reading;

    private BodiesReader(SourceFile source) {
        reading = new Reading(source);
    }

    /** Reads a list; empty where it cannot be relied on. */
    public static Optional<Bodies> read(Path file, Findings findings) {
        return SourceReader.read(file, findings).flatMap(source -> read(source, findings));
    }

    /** Reads a list from the text of its file; empty where it cannot be relied on. */
    public static Optional<Bodies> read(SourceFile source, Findings findings) {
        Findings found = new Findings();
        Optional<Node> root = YamlReader.read(source, found);
        BodiesReader reader = new BodiesReader(source);
        Optional<List<Body>> bodies = root.map(reader::bodies);
        found.addAll(reader.reading.findings());
        bodies.ifPresent(list -> new BodiesCheck(found).check(list));
        findings.addAll(found.toList());
        return bodies.filter(list -> !found.hasErrors()).map(Bodies::new);
    }

    /** Whether a file means to be a list of bodies: such a file in a folder of reports is no report gone wrong. */
    public static boolean looksLikeList(Node root) {
        return root instanceof MapNode map
                && map.entries().stream().map(entry -> entry.key().text()).anyMatch(key -> BodyFields.TOP.stream()
                        .anyMatch(field ->
                                field.key().equals(key) || field.label().equals(key)));
    }

    private List<Body> bodies(Node root) {
        if (!(root instanceof MapNode map)) {
            reading.found(Code.BODIES_NOT_A_LIST, root.span());
            return List.of();
        }
        List<Body> bodies = new ArrayList<>();
        FieldMap.read(reading, "", map, BodyFields.TOP).items("bodies").forEach(item -> body(item)
                .ifPresent(bodies::add));
        return bodies;
    }

    private Optional<Body> body(Node item) {
        if (item instanceof ScalarNode) {
            return reading.text("name", item).map(name -> named(name, item.span()));
        }
        return reading.map("bodies", item)
                .map(map -> FieldMap.read(reading, "", map, BodyFields.BODY))
                .flatMap(this::body);
    }

    private static Body named(String name, SourceSpan span) {
        AgencyKind kind = ReportReader.usualKind(name);
        Optional<Integer> always = Optional.empty();
        return new Body(name, kind, Optional.empty(), List.of(), always, always, List.of(), span);
    }

    private Optional<Body> body(FieldMap fields) {
        return fields.text("name")
                .map(name -> new Body(
                        name,
                        fields.choice("kind", AgencyKind.class).orElse(ReportReader.usualKind(name)),
                        fields.text("parent"),
                        fields.given("aliases").map(this::texts).orElse(List.of()),
                        fields.given("since").flatMap(this::year),
                        fields.given("until").flatMap(this::year),
                        fields.map("merged_from").map(this::mergers).orElse(List.of()),
                        fields.span()));
    }

    /** Names as a list, or in one text with the marks that Chinese puts between them. */
    private List<String> texts(Entry entry) {
        String key = entry.key().text();
        if (entry.value() instanceof ScalarNode) {
            String names = reading.text(key, entry.value()).orElse("");
            return Stream.of(names.split("[、\\n]+")).map(String::strip).toList();
        }
        return reading.items(key, entry.value()).stream()
                .flatMap(node -> reading.text(key, node).stream())
                .toList();
    }

    private Optional<Integer> year(Entry entry) {
        return reading.text(entry.key().text(), entry.value()).flatMap(text -> year(text, entry.value()));
    }

    private Optional<Integer> year(String text, Node node) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (digits.matches(YEAR)) {
            return Optional.of(Integer.valueOf(digits));
        }
        reading.found(Code.REPORT_YEAR, node.span(), text);
        return Optional.empty();
    }

    private List<Merger> mergers(MapNode map) {
        Map<Integer, Merger> mergers = new HashMap<>();
        for (Entry entry : map.entries()) {
            String key = entry.key().text().strip();
            year(key, entry.key()).ifPresent(year -> mergers.put(year, new Merger(year, texts(entry))));
        }
        return List.copyOf(mergers.values());
    }
}
