package org.nianbao.compare;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Where the glyphs of a document's fonts have their ink, each looked up once. */
final class GlyphBoxes {
    /** Each subset of a font has a tag of its own (ISO 32000-1, 9.6.4). */
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+");

    private static final Rectangle2D NOTHING = new Rectangle2D.Double();

    private final Map<PDFont, Map<Integer, Rectangle2D>> boxes = new IdentityHashMap<>();
    private final Map<PDFont, String> names = new IdentityHashMap<>();

    /** The box of a glyph's ink, in thousandths of an em from its origin; empty where it has none. */
    Rectangle2D of(PDFont font, int code) throws IOException {
        Map<Integer, Rectangle2D> known = boxes.computeIfAbsent(font, key -> new HashMap<>());
        Optional<Rectangle2D> box = Optional.ofNullable(known.get(code));
        if (box.isEmpty()) {
            known.put(code, read(font, code));
        }
        return known.get(code);
    }

    /** The name of the font that a subset is of. */
    String name(PDFont font) {
        return names.computeIfAbsent(
                font, key -> SUBSET.matcher(Optional.ofNullable(key.getName()).orElse(""))
                        .replaceFirst(""));
    }

    private static Rectangle2D read(PDFont font, int code) throws IOException {
        return font instanceof PDVectorFont drawn
                ? drawn.getNormalizedPath(code).getBounds2D()
                : NOTHING;
    }
}
