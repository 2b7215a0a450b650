package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;

/**
 * A selector: the element it is about, and what must stand above it.
 *
 * @param subject the element itself
 * @param above the nearest condition on ancestors, null for none
 * @param part the element, or the content before or after it
 */
record Selector(Compound subject, Above above, Part part) {
    /** What of an element a rule is about. */
    enum Part {
        ITSELF,
        BEFORE,
        AFTER
    }

    /**
     * A condition on an ancestor.
     *
     * @param child whether it must be the parent ({@code >}), not just any ancestor
     * @param above the next condition, null for none
     */
    record Above(boolean child, Compound compound, Above above) {
        /** Whether an ancestor of the element fulfils this condition and the next ones. */
        boolean matches(ElementPath path) {
            for (ElementPath ancestor = path.parent(); ancestor != null; ancestor = ancestor.parent()) {
                if (compound.matches(ancestor) && (above == null || above.matches(ancestor))) {
                    return true;
                }
                if (child) {
                    return false;
                }
            }
            return false;
        }
    }

    boolean matches(ElementPath path) {
        return subject.matches(path) && (above == null || above.matches(path));
    }

    /** All conditions: on the element itself and on those above it. */
    List<Compound> compounds() {
        List<Compound> all = new ArrayList<>();
        all.add(subject);
        for (Above next = above; next != null; next = next.above()) {
            all.add(next.compound());
        }
        return all;
    }

    int specificity() {
        int sum = subject.specificity() + (part == Part.ITSELF ? 0 : 1);
        for (Above next = above; next != null; next = next.above()) {
            sum += next.compound().specificity();
        }
        return sum;
    }
}
