package org.nianbao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition.Relation;
import org.nianbao.form.Edition.YearRule;
import org.nianbao.form.Equation.Per;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Severity;
import org.nianbao.yaml.Node;

/** The parts {@code equations} and {@code across_years} of a form file. */
final class RuleReader {
    private static final List<String> EQUATION = List.of("id", "table", "per", "expr", "computes");
    private static final List<String> YEAR_RULE = List.of("id", "table", "per", "expr", "severity");
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");
    private static final String LAST = "last.";

    private final Map<String, FormTable> tables;
    private final Findings findings;
    private final Map<String, Integer> ids = new HashMap<>();

    /** Reads rules about tables, given by their keys. */
    RuleReader(Map<String, FormTable> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    List<Equation> equations(List<Node> nodes) {
        List<Equation> equations = new ArrayList<>();
        known(nodes).forEach(node -> equation(node).ifPresent(equations::add));
        return equations;
    }

    List<YearRule> yearRules(List<Node> nodes) {
        List<YearRule> rules = new ArrayList<>();
        known(nodes).forEach(node -> yearRule(node).ifPresent(rules::add));
        return rules;
    }

    /** Without tables every rule would be a finding, and none would help. */
    private List<Node> known(List<Node> rules) {
        return tables.isEmpty() ? List.of() : rules;
    }

    private Optional<Equation> equation(Node node) {
        Fields fields = Fields.of(node, "equations", findings, EQUATION);
        String id = id(fields);
        Per per = per(fields);
        return expression(fields, per, false).map(expression -> {
            String computes = fields.text("computes");
            if (!computes.isEmpty() && expression.terms().noneMatch(computes::equals)) {
                unknownTerm(fields, "computes", computes);
            }
            return new Equation(id, fields.text("table"), per, expression.left(), expression.right(), computes);
        });
    }

    private Optional<YearRule> yearRule(Node node) {
        Fields fields = Fields.of(node, "across_years", findings, YEAR_RULE);
        String id = id(fields);
        Per per = per(fields);
        Severity severity = Severity.values()[SEVERITIES.indexOf(fields.choice("severity", SEVERITIES, "warning"))];
        return expression(fields, per, true)
                .map(e -> new YearRule(id, fields.text("table"), per, e.left(), e.relation(), e.right(), severity));
    }

    private String id(Fields fields) {
        String id = fields.requiredText("id");
        Integer first = ids.putIfAbsent(id, fields.span().line());
        if (first != null && !id.isEmpty()) {
            findings.add(Code.FORM_DUPLICATE, fields.span(), id, first);
        }
        return id;
    }

    private static Per per(Fields fields) {
        return fields.choice("per", List.of("column", "row"), "column").equals("row") ? Per.ROW : Per.COLUMN;
    }

    private Optional<Expression> expression(Fields fields, Per per, boolean acrossYears) {
        String text = fields.requiredText("expr");
        String key = fields.choice("table", List.copyOf(tables.keySet()), "");
        Optional<Expression> expression =
                Expression.parse(text).filter(parsed -> acrossYears || parsed.relation() == Relation.EQUAL);
        if (expression.isEmpty() && !text.isEmpty()) {
            fields.node("expr").ifPresent(node -> findings.add(Code.FORM_EXPRESSION, node.span(), text));
        }
        Optional<FormTable> table = Optional.ofNullable(tables.get(key));
        if (table.isEmpty() || expression.isEmpty()) {
            return Optional.empty();
        }
        expression.get().terms().forEach(term -> check(fields, table.get(), per, term, acrossYears));
        return expression;
    }

    private void check(Fields fields, FormTable table, Per per, String term, boolean acrossYears) {
        String name = acrossYears && term.startsWith(LAST) ? term.substring(LAST.length()) : term;
        boolean known = per == Per.ROW
                ? table.rows().stream().anyMatch(row -> row.column(name).isPresent())
                : !table.rowsOf(name).isEmpty();
        if (!known) {
            unknownTerm(fields, "expr", name);
        }
    }

    private void unknownTerm(Fields fields, String key, String term) {
        fields.node(key).ifPresent(node -> findings.add(Code.FORM_TERM, node.span(), term, fields.text("table")));
    }
}
