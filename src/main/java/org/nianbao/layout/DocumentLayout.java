package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.markup.Document;
import org.nianbao.style.Style;
import org.nianbao.style.StyledDocument;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.text.TextMemory;

/** Lays out one document. */
final class DocumentLayout {
    private static final String UNTITLED = "年度报告";

    /** A table of contents settles after two passes; a page number that grows a digit may cost a third. */
    private static final int MOST_PASSES = 4;

    private final StyledDocument document;
    private final Looks looks;
    private final TextMemory texts;
    private final ImageSource images;
    private final Grid grid;

    DocumentLayout(StyledDocument document, Looks looks, TextMemory texts, ImageSource images) {
        this.document = document;
        this.looks = looks;
        this.texts = texts;
        this.images = images;
        Style body = document.body().style();
        this.grid = new Grid(body.text().lineHeight(), looks.ascent(body));
    }

    LayoutResult run() {
        Pass pass = pass(Map.of());
        for (int i = 1; i < MOST_PASSES && pass.context.asksPageNumbers(); i++) {
            Map<String, Integer> known = pass.result.pageOfDestination();
            Pass next = pass(known);
            boolean settled = next.result.pageOfDestination().equals(known);
            pass = next;
            if (settled) {
                break;
            }
        }
        return finish(pass);
    }

    private record Pass(LayoutContext context, List<Block> blocks, Paginator.Result result) {}

    private Pass pass(Map<String, Integer> pageNumbers) {
        Page.Area area = PageBuilder.areaOf(document.pages().apply(new StyledDocument.PageKind("", false, false)));
        LayoutContext context = new LayoutContext(looks, texts, grid, area, images, pageNumbers);
        StyledElement body = document.body();
        List<Block> blocks = new BlockBuilder(context).content(body, 0, area.width(), "P");
        Paginator.Result result = new Paginator(document.pages(), grid, new NoteSetter()).place(blocks);
        return new Pass(context, blocks, result);
    }

    private LayoutResult finish(Pass pass) {
        List<Page> pages = new ArrayList<>();
        MarginBoxes margins = new MarginBoxes(looks, texts, pass.result.sheets().size());
        Optional<WatermarkSetter> watermark =
                document.document().meta("watermark").map(word -> new WatermarkSetter(looks, word));
        for (Sheet sheet : pass.result.sheets()) {
            margins.fill(sheet);
            watermark.ifPresent(setter -> setter.set(sheet.page()));
            pages.add(sheet.page().build());
        }
        Pages all = new Pages(
                pages,
                pass.context.structure().build(),
                outline(pass.blocks),
                pass.context.images(),
                info(document.document()));
        return new LayoutResult(all, pass.context.findings().toList(), looks.chains());
    }

    private static List<Bookmark> outline(List<Block> blocks) {
        List<Bookmark> outline = new ArrayList<>();
        int level = 0;
        for (Block block : blocks) {
            for (Bookmark bookmark : block.flow().bookmarks()) {
                level = Math.min(bookmark.level(), level + 1);
                outline.add(new Bookmark(bookmark.title(), level, bookmark.destination()));
            }
        }
        return outline;
    }

    /** PDF/UA-1 (7.1) wants one, whatever a template forgets. */
    private static String title(Document document) {
        return Stream.of(
                        document.title(),
                        document.heading(),
                        document.meta("author").orElse(""),
                        UNTITLED)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static DocumentInfo info(Document document) {
        return new DocumentInfo(
                title(document),
                document.meta("author").orElse(""),
                document.meta("subject").orElse(""),
                document.meta("keywords").orElse(""),
                document.html().attribute("lang").orElse("zh-CN"),
                document.meta("created").orElse("1970-01-01"));
    }
}
