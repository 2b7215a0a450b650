package org.nianbao.preview;

import java.util.Optional;

/**
 * A report as it stands: what became of the last save, and the pages to look at.
 *
 * @param serial grows with every save that was seen
 * @param standing what a build would do with the report, and what is to be said about it
 * @param sheets the pages; where the last save gave none, those of an earlier one
 * @param stale whether the pages are those of an earlier save
 */
record Proof(int serial, Standing standing, Optional<Sheets> sheets, boolean stale) {}
