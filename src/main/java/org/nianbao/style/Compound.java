package org.nianbao.style;

import java.util.List;
import java.util.Optional;
import org.nianbao.markup.Tag;

/**
 * A selector of one element: everything written without a space between.
 *
 * @param tag the type selector
 * @param ids the id selectors
 * @param classes the class selectors
 * @param positions {@code :first-child} and the like
 */
record Compound(Optional<Tag> tag, List<String> ids, List<String> classes, List<Position> positions) {
    /** Weights of the three columns of specificity (Selectors 4, section 17). */
    private static final int ID = 1_000_000;

    private static final int CLASS = 1_000;

    /** Copies the lists. */
    Compound {
        ids = List.copyOf(ids);
        classes = List.copyOf(classes);
        positions = List.copyOf(positions);
    }

    /**
     * A place among siblings: step·n + offset for some n of 0 or more.
     *
     * @param fromEnd counted from the last sibling
     */
    record Position(int step, int offset, boolean fromEnd) {
        /**
         * Whether a place is one of these.
         *
         * @param position counted from 1
         * @param siblings how many elements the parent has
         */
        boolean matches(int position, int siblings) {
            int distance = (fromEnd ? siblings - position + 1 : position) - offset;
            return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
        }

        // Written out: what the compiler gives records is slow at first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Position that
                    && step == that.step
                    && offset == that.offset
                    && fromEnd == that.fromEnd;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * step + offset) + Boolean.hashCode(fromEnd);
        }
    }

    boolean matches(ElementPath path) {
        return (tag.isEmpty() || tag.get() == path.tag()) && hasClasses(path) && hasIds(path) && hasPositions(path);
    }

    int specificity() {
        return ids.size() * ID + (classes.size() + positions.size()) * CLASS + (tag.isPresent() ? 1 : 0);
    }

    private boolean hasClasses(ElementPath path) {
        for (String name : classes) {
            if (!path.classes().contains(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasIds(ElementPath path) {
        for (String id : ids) {
            if (!path.id().equals(id)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPositions(ElementPath path) {
        for (Position position : positions) {
            if (!position.matches(path.position(), path.siblings())) {
                return false;
            }
        }
        return true;
    }
}
