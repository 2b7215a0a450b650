package org.nianbao.build;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.font.Face;
import org.nianbao.font.FontChain;
import org.nianbao.font.TrueTypeFace;
import org.nianbao.form.Edition;
import org.nianbao.layout.ImageSource;
import org.nianbao.report.Report;

/** Notes what one report is made from while it is made; {@link Inputs} says later whether that is still the same. */
final class Trail {
    static final String YEAR = "year:";
    static final String FORM = "form:";
    static final String PREVIOUS = "previous:";
    static final String IMAGE = "image:";
    static final String FONT = "font:";

    private final Set<String> keys = new LinkedHashSet<>();

    /** Notes what follows from the report itself: its edition, and where last year's report is looked for. */
    void report(Report report) {
        keys.add(YEAR + report.year());
        keys.add(PREVIOUS + (report.year() - 1) + " " + report.agency());
        form(report.edition());
    }

    /** Notes an edition of the form. */
    void form(Edition edition) {
        keys.add(FORM + edition.id());
    }

    /** Notes every face of a chain: one that lacks a character today may have it tomorrow. */
    void fonts(FontChain chain) {
        Stream.concat(chain.han().stream(), chain.latin().stream()).forEach(this::font);
    }

    /** The same pictures, each noted when it is asked for, whether it is there or not. */
    ImageSource noting(ImageSource images) {
        return (path, place, findings) -> {
            keys.add(IMAGE + path);
            return images.load(path, place, findings);
        };
    }

    /** What was noted. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    private void font(Face face) {
        if (face instanceof TrueTypeFace font) {
            Path file = font.file();
            keys.add(FONT + file.getFileName());
        }
    }
}
