package org.nianbao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.font.CharacterPolicy;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.text.Line;
import org.nianbao.text.TextMemory;

/** What all builders of one pass over one document share. */
final class LayoutContext {
    private final Looks looks;
    private final TextMemory texts;
    private final Grid grid;
    private final Area area;
    private final StructureBuilder structure;
    private final ImageSource imageSource;
    private final Map<String, ImageData> images = new HashMap<>();
    private final Map<String, Integer> pageNumbers;
    private final Findings findings = new Findings();
    private final boolean measuring;
    private int noteCount;
    private int nameCount;
    private boolean asksPageNumbers;

    /**
     * A context for one pass.
     *
     * @param area the type area of an ordinary page
     * @param pageNumbers the pages of named places as the pass before found them
     */
    LayoutContext(
            Looks looks,
            TextMemory texts,
            Grid grid,
            Area area,
            ImageSource imageSource,
            Map<String, Integer> pageNumbers) {
        this(looks, texts, grid, area, imageSource, pageNumbers, false);
    }

    private LayoutContext(
            Looks looks,
            TextMemory texts,
            Grid grid,
            Area area,
            ImageSource imageSource,
            Map<String, Integer> pageNumbers,
            boolean measuring) {
        this.looks = looks;
        this.texts = texts;
        this.grid = grid;
        this.area = area;
        this.imageSource = imageSource;
        this.pageNumbers = pageNumbers;
        this.measuring = measuring;
        this.structure = new StructureBuilder();
    }

    /** A context that leaves no trace, to find out how wide things want to be. */
    LayoutContext scratch() {
        return new LayoutContext(looks, texts, grid, area, imageSource, pageNumbers, true);
    }

    Looks looks() {
        return looks;
    }

    TextMemory texts() {
        return texts;
    }

    Grid grid() {
        return grid;
    }

    Area area() {
        return area;
    }

    StructureBuilder structure() {
        return structure;
    }

    Findings findings() {
        return findings;
    }

    boolean isMeasuring() {
        return measuring;
    }

    Map<String, ImageData> images() {
        return images;
    }

    /** Says which characters no font has, but for those that were refused before. */
    void report(List<Line.Missing> missing) {
        for (Line.Missing character : missing) {
            int codePoint = character.codePoint();
            if (!CharacterPolicy.isRefused(codePoint)) {
                String number = String.format(Locale.ROOT, "%04X", codePoint);
                findings.add(Code.GLYPH_MISSING, character.source(), Character.toString(codePoint), number);
            }
        }
    }

    int nextNote() {
        return ++noteCount;
    }

    String nextName() {
        return "place-" + ++nameCount;
    }

    Optional<ImageData> image(String path, SourceSpan place) {
        if (!images.containsKey(path)) {
            imageSource.load(path, place, findings).ifPresent(image -> images.put(path, image));
        }
        return Optional.ofNullable(images.get(path));
    }

    /** The page of a named place as the pass before found it. */
    String pageOf(String destination) {
        asksPageNumbers = true;
        return Optional.ofNullable(pageNumbers.get(destination))
                .map(String::valueOf)
                .orElse("0");
    }

    boolean asksPageNumbers() {
        return asksPageNumbers;
    }
}
