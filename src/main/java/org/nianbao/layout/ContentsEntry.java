package org.nianbao.layout;

import org.nianbao.markup.Tag;
import org.nianbao.style.ContentItem.TargetPage;
import org.nianbao.style.StyledNode;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;

/** Tells entries of a table of contents: paragraphs of nothing but a link that prints the page it leads to. */
final class ContentsEntry {
    private ContentsEntry() {}

    static boolean is(StyledElement paragraph) {
        return paragraph.element().tag() == Tag.P
                && paragraph.children().stream().anyMatch(ContentsEntry::isPagedLink)
                && paragraph.children().stream().allMatch(node -> isPagedLink(node) || isBlank(node));
    }

    private static boolean isPagedLink(StyledNode node) {
        return node instanceof StyledElement element
                && element.element().tag() == Tag.A
                && element.children().stream().anyMatch(ContentsEntry::printsPage);
    }

    private static boolean printsPage(StyledNode node) {
        return node instanceof Generated generated
                && generated.content().stream().anyMatch(TargetPage.class::isInstance);
    }

    private static boolean isBlank(StyledNode node) {
        return node instanceof StyledText text && text.text().isBlank();
    }
}
