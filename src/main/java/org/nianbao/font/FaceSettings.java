package org.nianbao.font;

import java.util.Optional;

/**
 * What {@code fonts.yaml} says of a face besides its file.
 *
 * @param box the em box; empty for the file's own
 * @param tolerance how far a simplified outline may lie from that of the file, in em; 0 leaves outlines as they are
 */
record FaceSettings(Optional<EmBox> box, double tolerance) {
    /** Takes all from the file. */
    static final FaceSettings PLAIN = new FaceSettings(Optional.empty(), 0);
}
