package org.nianbao.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;

/** The keys of the editions and their tables, put together once for all reports. */
final class FormKeys {
    /** By identity: reports of an edition share its tables, and comparing them cell by cell would take long. */
    private final Map<FormTable, TableKeys> tables = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<Edition, KeySet> parts = Collections.synchronizedMap(new IdentityHashMap<>());

    private FormKeys() {}

    static FormKeys of(Forms forms) {
        return forms.derived(FormKeys.class, FormKeys::new);
    }

    TableKeys table(FormTable table) {
        return tables.computeIfAbsent(table, TableKeys::new);
    }

    /** The keys of the parts: their key in English, their official heading and its accepted wordings. */
    KeySet parts(Edition edition) {
        return parts.computeIfAbsent(edition, SectionReader::keys);
    }
}
