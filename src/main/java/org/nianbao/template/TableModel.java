package org.nianbao.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.report.CellValue;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Origin;
import org.nianbao.report.TableData.Picture;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** A table's data as templates use it: the grid of its form, and its figures by path. */
final class TableModel {
    private final FormGrids grids;
    private final Set<SourceSpan> wrong;
    private final Findings findings;

    TableModel(FormGrids grids, MergeOptions options, Findings findings) {
        this.grids = grids;
        this.wrong = options.marked().stream().map(Finding::span).collect(Collectors.toUnmodifiableSet());
        this.findings = findings;
    }

    /** The model of a table: {@code kind} says which of the three it is. */
    Map<String, Object> of(TableData table) {
        Map<String, Object> model = new HashMap<>(grids.of(table.form()));
        model.put("src", ReportModel.src(table.span()));
        if (table instanceof Figures figures) {
            model.put("kind", "figures");
            model.put("figures", figures(figures));
        } else if (table instanceof Missing missing) {
            model.put("kind", "missing");
            model.put("reason", XmlText.clean(missing.reason(), missing.span(), findings));
        } else if (table instanceof Picture picture) {
            model.put("kind", "picture");
            model.put("path", XmlText.clean(picture.path(), picture.span(), findings));
            model.put("alt", XmlText.clean(picture.alt(), picture.span(), findings));
        }
        return model;
    }

    private Map<String, Object> figures(Figures figures) {
        Map<String, Object> models = new HashMap<>();
        figures.cells().forEach((path, cell) -> models.put(path, figure(cell)));
        return models;
    }

    private Map<String, Object> figure(Cell cell) {
        Map<String, Object> model = new HashMap<>();
        model.put("text", XmlText.clean(cell.value().printed(), cell.span(), findings));
        model.put("classes", classes(cell));
        model.put("src", ReportModel.src(cell.span()));
        cell.note().ifPresent(note -> model.put("note", XmlText.clean(note, cell.span(), findings)));
        return model;
    }

    private String classes(Cell cell) {
        StringBuilder classes = new StringBuilder("figure");
        if (cell.origin() == Origin.COMPUTED) {
            classes.append(" computed");
        }
        if (cell.value() instanceof CellValue.Blank) {
            classes.append(" blank");
        } else if (cell.value() instanceof CellValue.Marker) {
            classes.append(" marker");
        }
        return (wrong.contains(cell.span()) ? classes.append(" wrong") : classes).toString();
    }
}
