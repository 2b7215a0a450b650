package org.nianbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.nianbao.compare.TokenMaker.Place;

/** Takes the text of a document in the order of its structure tree; what is taken is gone from the pages. */
final class StructureWalk {
    /** Elements in which a number is a name, no figure: {@code 1.本行政机关}, {@code 2023年度报告}. */
    private static final Set<String> LABELS = Set.of("TH", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "Caption");

    /** Deeper trees are damaged, or made to harm. */
    private static final int DEEPEST = 200;

    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final List<Map<Integer, List<Piece>>> pages;
    private final TokenMaker maker;

    /**
     * A walk.
     *
     * @param pages the text of each page by the number of its marked content
     */
    StructureWalk(PDDocument document, List<Map<Integer, List<Piece>>> pages, TokenMaker maker) {
        this.pages = pages;
        this.maker = maker;
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size());
        }
    }

    /** Walks through the whole tree. */
    void over(PDStructureNode root) {
        over(root, -1, 0);
    }

    private void over(PDStructureNode node, int page, int depth) {
        List<Piece> run = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && depth < DEEPEST) {
                maker.add(run, Place.PROSE);
                run.clear();
                over(element, page, depth);
            } else {
                run.addAll(content(kid, page));
            }
        }
        maker.add(run, Place.PROSE);
    }

    private void over(PDStructureElement element, int outer, int depth) {
        int page = pageOf(element.getPage(), outer);
        String type = Optional.ofNullable(element.getStructureType()).orElse("");
        if (type.equals("TD")) {
            maker.add(all(element, page, depth), Place.CELL);
        } else if (LABELS.contains(type)) {
            maker.add(all(element, page, depth), Place.LABEL);
        } else {
            over((PDStructureNode) element, page, depth + 1);
        }
    }

    /** All text below an element. */
    private List<Piece> all(PDStructureNode node, int page, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && depth < DEEPEST) {
                pieces.addAll(all(element, pageOf(element.getPage(), page), depth + 1));
            } else {
                pieces.addAll(content(kid, page));
            }
        }
        return pieces;
    }

    private List<Piece> content(Object kid, int page) {
        if (kid instanceof Integer id) {
            return take(page, id);
        } else if (kid instanceof PDMarkedContentReference reference) {
            return take(pageOf(reference.getPage(), page), reference.getMCID());
        }
        return List.of();
    }

    private int pageOf(PDPage page, int outer) {
        return page == null ? outer : numbers.getOrDefault(page.getCOSObject(), outer);
    }

    private List<Piece> take(int page, int id) {
        boolean known = page >= 0 && page < pages.size();
        Optional<List<Piece>> pieces =
                known ? Optional.ofNullable(pages.get(page).remove(id)) : Optional.empty();
        return pieces.orElse(List.of());
    }
}
