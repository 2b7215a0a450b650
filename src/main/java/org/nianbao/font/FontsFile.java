package org.nianbao.font;

import java.util.List;
import org.nianbao.source.SourceSpan;

/**
 * {@code fonts.yaml} as it is written: the faces and the roles they play.
 *
 * @param faces the font files
 * @param roles the roles, in order
 */
record FontsFile(List<FaceEntry> faces, List<RoleEntry> roles) {
    /** The file of an office that has none. */
    static final FontsFile EMPTY = new FontsFile(List.of(), List.of());

    /** Copies the lists. */
    FontsFile {
        faces = List.copyOf(faces);
        roles = List.copyOf(roles);
    }

    /**
     * A font file.
     *
     * @param id the name under which roles speak of it
     * @param file the path beside {@code fonts.yaml}
     * @param index which font of a collection
     * @param settings what else is said of it
     */
    record FaceEntry(String id, String file, int index, FaceSettings settings, SourceSpan span) {}

    /**
     * A role of GB/T 9704.
     *
     * @param name the family name style sheets use: {@code 仿宋}
     * @param standard the fonts the standard or custom means by it; their names lead to the role too
     * @param han ids of faces in order of preference
     * @param latin ids of faces for Latin letters and half-width digits; may be empty
     */
    record RoleEntry(String name, List<String> standard, List<FaceName> han, List<FaceName> latin, SourceSpan span) {
        /** Copies the lists. */
        RoleEntry {
            standard = List.copyOf(standard);
            han = List.copyOf(han);
            latin = List.copyOf(latin);
        }
    }

    /** The id of a face, and where a role names it. */
    record FaceName(String id, SourceSpan span) {}
}
