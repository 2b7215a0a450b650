package org.nianbao.report;

import java.util.Map;
import java.util.Optional;
import org.nianbao.form.FormTable;
import org.nianbao.source.SourceSpan;

/** What a report gives for an official table. */
public sealed interface TableData {
    /** The form of the table, variants applied. */
    FormTable form();

    /** The place in the data file. */
    SourceSpan span();

    /**
     * Figures.
     *
     * @param cells every cell of the form by its path: {@code denied.secret.natural}
     */
    record Figures(FormTable form, Map<String, Cell> cells, SourceSpan span) implements TableData {
        /** Copies the map. */
        public Figures {
            cells = Map.copyOf(cells);
        }

        /** The cell at a path of the form. */
        public Cell cell(String path) {
            return cells.get(path);
        }
    }

    /** No table, with the reason the author gives: {@code missing: 原件为图片}. */
    record Missing(FormTable form, String reason, SourceSpan span) implements TableData {}

    /** A picture of the table: {@code image: …}. */
    record Picture(FormTable form, String path, String alt, SourceSpan span) implements TableData {}

    /**
     * A cell.
     *
     * @param value what stands in it
     * @param note a note under the figure
     * @param origin how the value came there
     * @param span the place in the data file; where nothing was written, the place of the row
     */
    record Cell(CellValue value, Optional<String> note, Origin origin, SourceSpan span) {}

    /** How a value came into its cell. */
    enum Origin {
        /** Written by the author. */
        WRITTEN,
        /** Left out, and zero by {@code fill: 0}. */
        FILLED,
        /** Left out, and computed from other cells. */
        COMPUTED,
        /** Left out. */
        ABSENT
    }
}
