package org.nianbao.build;

import java.util.List;
import java.util.Map;
import org.nianbao.source.Finding;

/**
 * What is remembered of a report that was written.
 *
 * @param output its PDF, from the folder of outputs
 * @param source its data file, from the same folder
 * @param checksum of the PDF
 * @param pages the number of pages
 * @param inputs what it was made from, as {@link Inputs} values it
 * @param findings what was said about it; {@link #DATA_FILE} stands for the name of the data file
 */
record StateEntry(
        String output, String source, String checksum, int pages, Map<String, String> inputs, List<Finding> findings) {
    /** In findings, the data file under whatever name the next run gives it; no file has this name. */
    static final String DATA_FILE = ".";

    StateEntry {
        inputs = Map.copyOf(inputs);
        findings = List.copyOf(findings);
    }
}
