package org.nianbao.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;

/** Adds up tables of several reports, cell by cell. A sum over a cell without a number is none. */
final class FigureSum {
    private FigureSum() {}

    /** The sum, after the form and with the places of the first table. */
    static Figures of(List<Figures> tables) {
        Figures first = tables.get(0);
        Map<String, Cell> cells = new HashMap<>();
        for (FigureRow row : first.form().rows()) {
            for (FigureColumn column : row.columns()) {
                String path = row.cellPath(column);
                Cell cell = first.cell(path);
                cells.put(path, new Cell(sum(tables, path), Optional.empty(), cell.origin(), cell.span()));
            }
        }
        return new Figures(first.form(), cells, first.span());
    }

    private static CellValue sum(List<Figures> tables, String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figures table : tables) {
            Optional<BigDecimal> amount = Figure.at(table, path);
            if (amount.isEmpty()) {
                return new Blank();
            }
            sum = sum.add(amount.get());
        }
        return new Amount(sum, sum.toPlainString());
    }
}
