package org.nianbao.template;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.nianbao.form.FormTable;

/**
 * The grids of the forms met so far: each form is worked out once and shared by all reports.
 *
 * <p>Forms are told apart by identity: they are loaded once, and to compare them cell by cell would cost more than to
 * draw them.
 */
final class FormGrids {
    /** More forms than any run has; beyond them grids are worked out again rather than kept. */
    private static final int MOST = 256;

    private final Map<FormTable, Map<String, Object>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The grid of a form. */
    Map<String, Object> of(FormTable form) {
        Map<String, Object> grid = known.get(form);
        if (grid == null) {
            grid = FormGrid.of(form);
            keep(form, grid);
        }
        return grid;
    }

    private void keep(FormTable form, Map<String, Object> grid) {
        if (known.size() < MOST) {
            known.put(form, grid);
        }
    }
}
