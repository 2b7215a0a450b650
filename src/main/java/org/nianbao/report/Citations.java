package org.nianbao.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * Finds what the narrative cites: {@code {{applications.received.total}}}, {@code {{year}}}.
 *
 * <p>A path is a field of the report ({@code year}, {@code agency}, {@code title}, {@code published},
 * {@code signatory.agency}, {@code signatory.date}, {@code metadata.NAME}) or a part and a cell of its table. Chinese
 * labels serve as well as keys, with or without their numbers. A group in place of a row, as in
 * {@code applications.denied.total}, is the sum of its rows. A cell is cited as it is printed; a date in Chinese.
 */
public final class Citations {
    private static final KeySet FIELDS = KeySet.of(ReportFields.TOP);

    private final Report report;

    private Citations(Report report) {
        this.report = report;
    }

    /** The text that a path stands for; nothing where there is no such field or cell. */
    public static Optional<String> resolve(Report report, String path) {
        Citations citations = new Citations(report);
        List<String> steps = CellPaths.steps(path);
        return citations.field(steps).or(() -> citations.cell(steps));
    }

    /** The path that a misspelt one most probably means. */
    public static Optional<String> nearest(Report report, String path) {
        return new Citations(report).allPaths().nearest(path.strip());
    }

    /**
     * The text to print for a citation; an unknown path and one under which nothing is written are said, and the
     * unknown one is printed as it stands in the text.
     *
     * @param path what stands between the braces
     * @param span the place of the citation
     */
    public static String cite(Report report, String path, SourceSpan span, Findings findings) {
        Optional<String> text = resolve(report, path);
        if (text.isEmpty()) {
            findings.add(
                    Code.REPORT_CITATION,
                    span,
                    path.strip(),
                    nearest(report, path).orElse("applications.received.total"));
        } else if (text.get().isEmpty()) {
            findings.add(Code.REPORT_CITATION_BLANK, span, path.strip());
        }
        return text.orElse("{{" + path + "}}");
    }

    // ---- fields

    private Optional<String> field(List<String> steps) {
        String key = steps.isEmpty() ? "" : FIELDS.find(steps.get(0)).orElse("");
        Optional<String> part = steps.size() == 2 ? Optional.of(steps.get(1)) : Optional.empty();
        if (part.isPresent()) {
            return part.flatMap(name -> key.equals("metadata") ? metadata(name) : signatory(key, name));
        }
        return steps.size() == 1 ? field(key) : Optional.empty();
    }

    private Optional<String> field(String key) {
        switch (key) {
            case "year":
                return Optional.of(String.valueOf(report.year()));
            case "agency":
                return Optional.of(report.agency());
            case "title":
                return Optional.of(report.titleText());
            case "published":
                return Optional.of(date(report.published()));
            default:
                return Optional.empty();
        }
    }

    private Optional<String> metadata(String name) {
        return report.metadata().stream()
                .filter(item -> item.name().equals(name))
                .map(Report.MetadataItem::value)
                .findFirst();
    }

    private Optional<String> signatory(String key, String name) {
        String part = KeySet.of(ReportFields.SIGNATORY).find(name).orElse("");
        if (!key.equals("signatory") || part.equals("seal") || part.isEmpty()) {
            return Optional.empty();
        }
        boolean date = part.equals("date");
        return Optional.of(report.signatory()
                .map(signatory -> date ? date(signatory.date()) : signatory.agency())
                .orElse(""));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                .orElse("");
    }

    // ---- cells

    private Optional<String> cell(List<String> steps) {
        Optional<FormTable> form =
                steps.isEmpty() ? Optional.empty() : new CellPaths(report.edition()).table(steps.get(0));
        return form.flatMap(table -> {
            String path = CellPaths.path(table, steps.subList(1, steps.size()));
            return report.table(table.key()).flatMap(data -> text(data, path));
        });
    }

    private static Optional<String> text(TableData data, String path) {
        if (!(data instanceof Figures figures)) {
            return Optional.of("").filter(text -> isCell(data.form(), path));
        }
        Cell cell = figures.cells().get(path);
        return cell == null ? sum(figures, path) : Optional.of(cell.value().printed());
    }

    private static boolean isCell(FormTable table, String path) {
        return table.rows().stream().anyMatch(row -> row.columns().stream()
                .anyMatch(column -> row.cellPath(column).equals(path)));
    }

    // ---- sums of groups

    private static Optional<String> sum(Figures figures, String path) {
        int dot = Math.max(path.lastIndexOf('.'), 0);
        FormTable form = figures.form();
        String column = path.substring(Math.min(dot + 1, path.length()));
        Optional<List<Cell>> cells = form.group(path.substring(0, dot))
                .map(group -> form.rowsOf(group.path()))
                .filter(rows -> rows.stream().allMatch(row -> hasColumn(row, column)))
                .map(rows -> rows.stream()
                        .map(row -> figures.cell(row.path() + "." + column))
                        .toList());
        return cells.map(Citations::sum);
    }

    private static boolean hasColumn(FigureRow row, String column) {
        return row.columns().stream().map(FigureColumn::key).anyMatch(column::equals);
    }

    /** The sum of numbers; nothing as soon as one is blank or a marker, which are never read as zero. */
    private static String sum(List<Cell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Cell cell : cells) {
            if (!(cell.value() instanceof Amount amount)) {
                return "";
            }
            sum = sum.add(amount.amount());
        }
        return sum.toPlainString();
    }

    // ---- all that can be cited

    private KeySet allPaths() {
        List<KeySet.Key> paths = new ArrayList<>();
        List.of("year", "agency", "title", "published", "signatory.agency", "signatory.date")
                .forEach(path -> paths.add(new KeySet.Key(path, List.of())));
        report.metadata().forEach(item -> paths.add(new KeySet.Key("metadata." + item.name(), List.of())));
        report.edition().headings().forEach(heading -> report.edition()
                .tableOfSection(heading.number())
                .ifPresent(table -> addPaths(paths, heading, table)));
        return new KeySet(paths);
    }

    private static void addPaths(List<KeySet.Key> paths, Edition.SectionHeading heading, FormTable table) {
        for (FigureRow row : table.rows()) {
            for (FigureColumn column : row.columns()) {
                String chinese = chinese(heading.official(), CellPaths.label(table, row), column.label());
                paths.add(new KeySet.Key(heading.key() + "." + row.cellPath(column), List.of(chinese)));
            }
        }
    }

    private static String chinese(String heading, String row, String column) {
        return CellPaths.bare(heading) + "." + row + "." + CellPaths.bare(column);
    }
}
