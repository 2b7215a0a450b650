package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;

/** Paths as authors write them, in English keys or Chinese labels, to tables and paths of the form. */
final class CellPaths {
    private final Edition edition;

    CellPaths(Edition edition) {
        this.edition = edition;
    }

    /** The steps of a path; a step of digits alone is the number of the label that follows: {@code 4.保护…}. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.strip().split("\\.")) {
            if (!step.isBlank() && !step.strip().chars().allMatch(Character::isDigit)) {
                steps.add(step.strip());
            }
        }
        return steps;
    }

    /** The table that a first step names by its part, by its key or as 表三. */
    Optional<FormTable> table(String step) {
        Optional<String> part = SectionReader.keys(edition).find(step);
        return edition.tables().stream()
                .filter(table -> table.key().equals(step)
                        || table.name().equals(step)
                        || part.filter(key -> isPart(table, key)).isPresent())
                .findFirst();
    }

    private boolean isPart(FormTable table, String key) {
        return edition.headings().stream()
                .anyMatch(heading ->
                        heading.number() == table.section() && heading.key().equals(key));
    }

    /** The path in a table, every label replaced by its key; a step that is no key stays as it is. */
    static String path(FormTable table, List<String> steps) {
        TableKeys keys = new TableKeys(table);
        String path = "";
        for (String step : steps) {
            String key = key(table, keys, path, step).orElse(step);
            path = path.isEmpty() ? key : path + "." + key;
        }
        return path;
    }

    /** What a step means after a path: a row of a group, or a column of a row or, for a sum, of a whole group. */
    private static Optional<String> key(FormTable table, TableKeys keys, String path, String step) {
        Optional<FigureRow> row = table.rowsOf(path).stream().findFirst();
        return keys.under(path)
                .find(step)
                .or(() -> row.flatMap(found -> keys.columns(found).find(step)));
    }

    /** The Chinese path of a row: {@code 不予公开.属于国家秘密}. */
    static String label(FormTable table, FigureRow row) {
        String parent = row.path().substring(0, Math.max(row.path().lastIndexOf('.'), 0));
        String own = bare(row.label());
        return table.group(parent)
                .map(Group::label)
                .map(label -> bare(label) + "." + own)
                .orElse(own);
    }

    /** A label as it is conveniently cited: without number and remark. */
    static String bare(String label) {
        return Labels.withoutRemark(label.substring(Labels.number(label).length()));
    }
}
