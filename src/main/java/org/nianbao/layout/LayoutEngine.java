package org.nianbao.layout;

import org.nianbao.font.FontLibrary;
import org.nianbao.style.StyledDocument;
import org.nianbao.text.TextMemory;

/** Styled documents to pages. Safe for use by many threads; what documents have in common is set once. */
public final class LayoutEngine {
    private final FontLibrary fonts;
    private final TextMemory texts = new TextMemory();

    /**
     * An engine.
     *
     * @param fonts the faces
     */
    public LayoutEngine(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Lays out a document.
     *
     * @param document the styled markup
     * @param images the pictures it may name
     */
    public LayoutResult layOut(StyledDocument document, ImageSource images) {
        return new DocumentLayout(document, new Looks(fonts), texts, images).run();
    }
}
