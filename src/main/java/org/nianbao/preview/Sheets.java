package org.nianbao.preview;

import java.util.List;
import org.nianbao.layout.Page;
import org.nianbao.layout.Pages;

/**
 * The pages of a report as they came out once.
 *
 * @param version the serial of the proof that gave them
 * @param draft whether they are marked as a draft although the report is none, since it has errors
 * @param pages the display list
 * @param pdf the same as a file
 */
record Sheets(int version, boolean draft, Pages pages, byte[] pdf) {
    /** What each page looks like, as a number: a page whose number stays need not be drawn again. */
    List<String> looks() {
        return pages.pages().stream().map(this::look).toList();
    }

    private String look(Page page) {
        return Long.toHexString(PageLook.of(page, pages.images()));
    }
}
