package org.nianbao.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.form.FormTable;

/** The grids of the forms met so far: each form is worked out once and shared by all reports. */
final class FormGrids {
    private final Map<FormTable, Map<String, Object>> known = new ConcurrentHashMap<>();

    /** The grid of a form. */
    Map<String, Object> of(FormTable form) {
        return known.computeIfAbsent(form, FormGrid::of);
    }
}
