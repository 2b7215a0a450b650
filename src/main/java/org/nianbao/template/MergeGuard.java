package org.nianbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.template.Templates.Limits;

/** Watches a merge: stops it at its limits and knows where it stands. */
final class MergeGuard implements TemplateProcessingTracer {
    /** Shipped templates nest about 20 deep; the Java stack overflows beyond about 2,000. */
    private static final int MOST_DEPTH = 300;

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final long start = System.nanoTime();
    private final long nanos;
    private int depth;
    private int steps;
    private TracedElement last;

    MergeGuard(Limits limits) {
        this.nanos = limits.time().toNanos();
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
        if (++depth > MOST_DEPTH) {
            throw new MergeStopped(Code.TEMPLATE_DEPTH, String.valueOf(MOST_DEPTH));
        }
        if (++steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > nanos) {
            throw new MergeStopped(Code.TEMPLATE_TIME, seconds());
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString();
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    /** The element of a template that was entered last. */
    Optional<TracedElement> last() {
        return Optional.ofNullable(last);
    }
}
