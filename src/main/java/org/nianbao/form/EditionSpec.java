package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.Edition.YearRule;
import org.nianbao.form.Edition.Years;
import org.nianbao.form.TableSpec.RowSpec;
import org.nianbao.source.SourceSpan;

/** An edition as its file describes it, before grids are derived. */
record EditionSpec(
        String id,
        String document,
        String name,
        Years years,
        List<SectionHeading> headings,
        List<TableSpec> tables,
        List<Equation> equations,
        List<YearRule> acrossYears,
        List<ChartForm> charts,
        List<VariantSpec> variants,
        SourceSpan span) {
    EditionSpec {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        equations = List.copyOf(equations);
        acrossYears = List.copyOf(acrossYears);
        charts = List.copyOf(charts);
        variants = List.copyOf(variants);
    }

    /**
     * A variant: a row or group that takes the place of another.
     *
     * @param path the row or group replaced
     */
    record VariantSpec(String key, String value, String table, String path, RowSpec row, SourceSpan span) {}

    /** The edition with some of its variants applied. */
    Edition edition(Map<String, String> applied) {
        List<FormTable> built = new ArrayList<>();
        for (TableSpec table : tables) {
            TableSpec varied = table;
            for (VariantSpec variant : variants) {
                if (variant.value().equals(applied.get(variant.key()))) {
                    varied = vary(varied, variant);
                }
            }
            built.add(table(varied));
        }
        return new Edition(id, document, name, years, headings, built, equations, acrossYears, charts, builtVariants());
    }

    private FormTable table(TableSpec table) {
        return EquationInstances.into(GridBuilder.build(table), equations);
    }

    private List<Variant> builtVariants() {
        List<Variant> built = new ArrayList<>();
        for (VariantSpec variant : variants) {
            tables.stream()
                    .filter(table -> table.key().equals(variant.table()))
                    .map(table -> table(vary(table, variant)))
                    .forEach(table -> built.add(new Variant(variant.key(), variant.value(), table)));
        }
        return built;
    }

    private static TableSpec vary(TableSpec table, VariantSpec variant) {
        return table.key().equals(variant.table())
                ? table.replace(variant.path(), variant.row()).orElse(table)
                : table;
    }
}
