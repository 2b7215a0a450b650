package org.nianbao.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;

/**
 * Sets no report whose PDF would take the place of a file that is not from this program: a scan, or the PDF that a body has
 * sent in. Once it is written over nobody can bring it back.
 */
public final class CarefulTypesetter implements Typesetter {
    private static final String MARK = "<pdf:Producer>" + Version.PROGRAM + " ";

    private final Typesetter typesetter;
    private final Predicate<PlanItem> known;

    /**
     * A typesetter that looks before another works.
     *
     * @param known whether an earlier run has written the PDF of a report, so that it may be damaged and still be ours
     */
    public CarefulTypesetter(Typesetter typesetter, Predicate<PlanItem> known) {
        this.typesetter = typesetter;
        this.known = known;
    }

    @Override
    public Typeset typeset(PlanItem item) {
        Path output = item.output();
        if (known.test(item) || isOurs(output)) {
            return typesetter.typeset(item);
        }
        Finding finding = Finding.of(Code.BUILD_FOREIGN, SourceSpan.of(item.name()), output);
        return Typeset.without(Status.FAILED, List.of(finding));
    }

    /** Whether a file is by this program, is empty, or is not there; what cannot be read fails when it is written. */
    private static boolean isOurs(Path output) {
        try {
            return !Files.isRegularFile(output) || Files.size(output) == 0 || isMarked(Files.readAllBytes(output));
        } catch (IOException e) {
            return true;
        }
    }

    /** Metadata stand near the end and are not compressed (ISO 19005-2, 6.6.2.1). */
    private static boolean isMarked(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(MARK) >= 0;
    }
}
