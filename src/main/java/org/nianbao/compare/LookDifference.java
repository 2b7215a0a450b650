package org.nianbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.nianbao.compare.PdfContent.Sheet;

/**
 * What is drawn on one of two pages only.
 *
 * @param gone where something was drawn that is no longer there
 * @param come where something is drawn that was not there
 */
record LookDifference(List<Box> gone, List<Box> come) {
    /** Two things this near are at one place, in pt: a tenth of a millimetre. */
    private static final double NEAR = 0.28;

    LookDifference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Compares two pages. */
    static LookDifference of(Sheet earlier, Sheet now) {
        Map<String, List<Box>> left = new HashMap<>();
        earlier.marks().forEach(mark -> left.computeIfAbsent(mark.look(), key -> new ArrayList<>())
                .add(mark.box()));
        List<Box> come = new ArrayList<>();
        for (Mark mark : now.marks()) {
            if (!take(left.getOrDefault(mark.look(), List.of()), mark.box())) {
                come.add(mark.box());
            }
        }
        return new LookDifference(left.values().stream().flatMap(List::stream).toList(), come);
    }

    /** Whether there is nothing of the kind; pages of different sizes differ even so. */
    boolean isNothing() {
        return gone.isEmpty() && come.isEmpty();
    }

    private static boolean take(List<Box> boxes, Box wanted) {
        for (Iterator<Box> all = boxes.iterator(); all.hasNext(); ) {
            if (all.next().isAt(wanted, NEAR)) {
                all.remove();
                return true;
            }
        }
        return false;
    }
}
