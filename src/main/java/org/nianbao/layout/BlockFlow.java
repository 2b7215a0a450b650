package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.style.BreakStyle.Break;

/**
 * How a block stands in the flow: what its own element and the elements around it ask for.
 *
 * @param before space before it, in pt; dropped at the top of a page after a break that was not asked for
 * @param after space after it, in pt; dropped at the foot of a page
 * @param padTop room kept at its top for padding and borders
 * @param padBottom room kept at its bottom
 * @param breakBefore a break before it
 * @param breakAfter a break after it
 * @param whole whether it should stay on one page
 * @param page the named page it wants
 * @param frames the frames around it, outermost first
 * @param destinations names by which links reach it
 * @param bookmarks entries of the outline that lead to it
 * @param strings named strings it sets
 */
record BlockFlow(
        double before,
        double after,
        double padTop,
        double padBottom,
        Break breakBefore,
        Break breakAfter,
        boolean whole,
        String page,
        List<Frame.Part> frames,
        List<String> destinations,
        List<Bookmark> bookmarks,
        List<SetString> strings) {
    BlockFlow {
        frames = List.copyOf(frames);
        destinations = List.copyOf(destinations);
        bookmarks = List.copyOf(bookmarks);
        strings = List.copyOf(strings);
    }

    /** A named string and its value. */
    record SetString(String name, String value) {}

    /** Whether a page must begin with this block. */
    boolean startsPage() {
        return isForced(breakBefore);
    }

    /** Whether a page must end after this block. */
    boolean endsPage() {
        return isForced(breakAfter);
    }

    /** The same without space, breaks and marks at its start: for what is left of a block on the next page. */
    BlockFlow continued() {
        List<Frame.Part> rest = new ArrayList<>();
        frames.forEach(part -> rest.add(new Frame.Part(part.frame(), 0, part.bottom(), false, part.last())));
        return new BlockFlow(
                0, after, 0, padBottom, Break.AUTO, breakAfter, whole, page, rest, List.of(), List.of(), List.of());
    }

    /** Nothing but the page it wants: for a block inside another. */
    BlockFlow bare() {
        return new BlockFlow(
                0, 0, 0, 0, Break.AUTO, Break.AUTO, whole, page, List.of(), List.of(), List.of(), List.of());
    }

    static boolean isForced(Break value) {
        return value == Break.PAGE || value == Break.LEFT || value == Break.RIGHT;
    }

    static Break stronger(Break one, Break other) {
        if (isForced(one)) {
            return one;
        }
        return isForced(other) || one == Break.AUTO ? other : one;
    }
}
