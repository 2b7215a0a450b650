package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Section;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Picture;

/**
 * Report → the text of a data file with its tables alone, every cell written out. Read back it has the same figures,
 * blanks, signs and notes; totals that were computed are written as figures.
 */
public final class TablesText {
    private static final String INDENT = "      ";

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private TablesText(Report report) {
        this.report = report;
    }

    /** The text of the file. */
    public static String of(Report report) {
        return new TablesText(report).write();
    }

    private String write() {
        line("# " + YamlText.oneLine(report.titleText()));
        line("year: " + report.year());
        line("agency: " + YamlText.quoted(report.agency()));
        line("agency_kind: " + (report.kind() == AgencyKind.GOVERNMENT ? "government" : "department"));
        line("edition: " + edition());
        line("sections:");
        report.sections().stream()
                .filter(section -> section.table().isPresent())
                .forEach(this::write);
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String edition() {
        String form = "form: " + report.edition().id();
        String variants = report.edition().variants().stream()
                .filter(this::isDeclared)
                .map(variant -> ", " + variant.key() + ": " + variant.value())
                .collect(Collectors.joining());
        return "{" + form + variants + "}";
    }

    private boolean isDeclared(Variant variant) {
        return report.edition()
                .table(variant.table().key())
                .filter(variant.table()::equals)
                .isPresent();
    }

    private void write(Section section) {
        line("  " + section.key() + ":");
        TableData data = section.table().orElseThrow();
        if (data instanceof Missing missing) {
            line("    table: {missing: " + YamlText.quoted(missing.reason()) + "}");
        } else if (data instanceof Picture picture) {
            line("    table: {image: " + YamlText.quoted(picture.path()) + ", alt: " + YamlText.quoted(picture.alt())
                    + "}");
        } else if (data instanceof Figures figures) {
            line("    table:  # " + data.form().name());
            write(figures);
        }
    }

    // ---- figures

    private void write(Figures figures) {
        List<String> open = List.of();
        for (FigureRow row : figures.form().rows()) {
            List<String> groups = groups(row.path());
            openGroups(figures.form(), open, groups);
            open = groups;
            line(INDENT + "  ".repeat(groups.size()) + row.key() + ": [" + cells(figures, row) + "]  # "
                    + YamlText.oneLine(row.label()));
        }
    }

    /** The paths of the groups around a row, from the outermost. */
    public static List<String> groups(String path) {
        List<String> groups = new ArrayList<>();
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            groups.add(path.substring(0, dot));
        }
        return groups;
    }

    private void openGroups(FormTable form, List<String> open, List<String> groups) {
        for (int depth = 0; depth < groups.size(); depth++) {
            String path = groups.get(depth);
            if (!open.contains(path)) {
                String label = form.group(path).map(FormTable.Group::label).orElse("");
                String key = path.substring(path.lastIndexOf('.') + 1);
                line(INDENT + "  ".repeat(depth) + key + ":  # " + YamlText.oneLine(label));
            }
        }
    }

    private static String cells(Figures figures, FigureRow row) {
        return row.columns().stream()
                .map(column -> figures.cell(row.cellPath(column)))
                .map(TablesText::cell)
                .collect(Collectors.joining(", "));
    }

    /** A cell as it is written into a data file. */
    public static String cell(Cell cell) {
        String value = value(cell.value());
        return cell.note()
                .map(note -> "{v: " + value + ", note: " + YamlText.quoted(note) + "}")
                .orElse(value);
    }

    private static String value(CellValue value) {
        if (value instanceof Blank) {
            return "~";
        }
        boolean sign = value instanceof Marker;
        return sign ? "\"" + value.printed() + "\"" : YamlText.quoted(value.printed());
    }
}
