package org.nianbao.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** A PDF → what it says and shows. */
final class ContentReader {
    private ContentReader() {}

    /**
     * Reads all pages.
     *
     * @throws IOException if a page is damaged
     */
    static PdfContent read(PDDocument document) throws IOException {
        GlyphBoxes glyphs = new GlyphBoxes();
        List<PdfContent.Sheet> sheets = new ArrayList<>();
        List<Map<Integer, List<Piece>>> text = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PageEngine engine = new PageEngine(page, sheets.size(), glyphs);
            engine.read();
            sheets.add(engine.sheet());
            text.add(engine.text());
        }
        return new PdfContent(sheets, tokens(document, text));
    }

    /** In the order of the structure; what no element holds follows in the order of drawing. */
    private static List<Token> tokens(PDDocument document, List<Map<Integer, List<Piece>>> text) {
        TokenMaker maker = new TokenMaker();
        Optional<PDStructureTreeRoot> root =
                Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot());
        root.ifPresent(tree -> new StructureWalk(document, text, maker).over(tree));
        for (Map<Integer, List<Piece>> page : text) {
            new HashMap<>(page).values().forEach(pieces -> maker.add(pieces, TokenMaker.Place.PROSE));
        }
        return maker.tokens();
    }
}
