package org.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Edition.Years;
import org.nianbao.form.EditionSpec.VariantSpec;
import org.nianbao.form.TableSpec.RowSpec;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.YamlReader;

/** A form file → {@link EditionSpec}. */
final class EditionReader {
    private static final List<String> EDITION = List.of(
            "edition",
            "document",
            "name",
            "years",
            "sections",
            "tables",
            "equations",
            "across_years",
            "charts",
            "variants");
    private static final List<String> VARIANT = List.of("key", "value", "table", "replace", "with");

    private final Findings findings = new Findings();

    private EditionReader() {}

    /** Reads a file; what is wrong with it is a finding, and nothing is returned. */
    static Optional<EditionSpec> read(SourceFile file, Findings findings) {
        EditionReader reader = new EditionReader();
        Optional<EditionSpec> spec =
                YamlReader.read(file, reader.findings).map(reader::edition).filter(any -> !reader.findings.hasErrors());
        findings.addAll(reader.findings.toList());
        return spec;
    }

    private EditionSpec edition(Node root) {
        Fields fields = Fields.of(root, "edition", findings, EDITION);
        List<SectionHeading> headings = headings(fields);
        List<TableSpec> tables = tables(fields, headings);
        Map<String, FormTable> built = built(tables);
        RuleReader rules = new RuleReader(built, findings);
        return new EditionSpec(
                fields.requiredText("edition"),
                fields.requiredText("document"),
                fields.requiredText("name"),
                years(fields),
                headings,
                tables,
                rules.equations(fields.list("equations")),
                rules.yearRules(fields.list("across_years")),
                new ChartReader(built, findings).charts(fields.list("charts")),
                variants(fields, tables),
                fields.span());
    }

    private Years years(Fields edition) {
        return edition.required("years")
                .map(node -> Fields.of(node, "years", findings, List.of("from", "to")))
                .map(fields -> {
                    fields.required("from");
                    return new Years(fields.number("from", 1), fields.number("to", Integer.MAX_VALUE));
                })
                .orElse(new Years(0, 0));
    }

    private List<SectionHeading> headings(Fields edition) {
        List<SectionHeading> headings = new ArrayList<>();
        for (Entry entry : entries(edition, "sections")) {
            String key = entry.key().text();
            Fields fields = Fields.of(entry.value(), key, findings, List.of("heading", "accepted"));
            String official = fields.requiredText("heading");
            headings.add(new SectionHeading(headings.size() + 1, key, official, fields.texts("accepted")));
        }
        return headings;
    }

    private List<TableSpec> tables(Fields edition, List<SectionHeading> headings) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        headings.forEach(heading -> sections.put(heading.key(), heading.number()));
        TableReader reader = new TableReader(findings);
        List<TableSpec> tables = new ArrayList<>();
        for (Entry entry : entries(edition, "tables")) {
            tables.add(reader.table(entry.key().text(), entry.value(), sections));
        }
        return tables;
    }

    private List<Entry> entries(Fields edition, String key) {
        return edition.required(key)
                .map(node -> Fields.open(node, key, findings).entries())
                .orElse(List.of());
    }

    /** The tables as rules see them; none while they have faults, which would only cause further ones. */
    private Map<String, FormTable> built(List<TableSpec> tables) {
        Map<String, FormTable> built = new LinkedHashMap<>();
        boolean sound = findings.toList().stream().noneMatch(Finding::isError);
        if (sound) {
            tables.forEach(table -> built.put(table.key(), GridBuilder.build(table)));
        }
        return built;
    }

    private List<VariantSpec> variants(Fields edition, List<TableSpec> tables) {
        List<VariantSpec> variants = new ArrayList<>();
        for (Node node : edition.list("variants")) {
            variant(Fields.of(node, "variants", findings, VARIANT), tables).ifPresent(variants::add);
        }
        return variants;
    }

    private Optional<VariantSpec> variant(Fields fields, List<TableSpec> tables) {
        List<String> keys = tables.stream().map(TableSpec::key).toList();
        String table = fields.choice("table", keys, "");
        String path = fields.requiredText("replace");
        String key = fields.requiredText("key");
        String value = fields.requiredText("value");
        Optional<RowSpec> row = fields.required("with").map(new TableReader(findings)::row);
        String last = path.substring(path.lastIndexOf('.') + 1);
        row.filter(other -> !other.key().equals(last))
                .ifPresent(other -> findings.add(Code.FORM_CHOICE, other.place(), other.key(), last));
        if (row.isPresent() && !isReplaceable(tables, table, path, row.get())) {
            fields.node("replace").ifPresent(node -> findings.add(Code.FORM_TERM, node.span(), path, table));
        }
        return row.map(other -> new VariantSpec(key, value, table, path, other, fields.span()));
    }

    private static boolean isReplaceable(List<TableSpec> tables, String key, String path, RowSpec row) {
        return tables.stream().filter(table -> table.key().equals(key)).anyMatch(table -> table.replace(path, row)
                .isPresent());
    }
}
