package org.nianbao.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Pairs the stars of a tree: each closing run with the nearest opening one under the same parent. */
final class Emphases {
    /** More stars waiting for their partners are stars; the limit bounds the nesting. */
    private static final int MOST_OPEN = 10;

    private final Deque<StarRun> open = new ArrayDeque<>();

    private Emphases() {}

    /** Turns all stars into emphasis or text. */
    static void resolve(Node root) {
        List<StarRun> runs = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof StarRun run) {
                runs.add(run);
            } else {
                resolve(child);
            }
        }
        if (!runs.isEmpty()) {
            new Emphases().pair(runs);
        }
    }

    private void pair(List<StarRun> runs) {
        for (StarRun run : runs) {
            Optional<StarRun> partner = partner(run);
            while (partner.isPresent()) {
                wrap(partner.get(), run);
                partner = partner(run);
            }
            if (run.left() > 0 && run.canOpen() && open.size() < MOST_OPEN) {
                open.push(run);
            }
        }
        runs.forEach(Emphases::toText);
    }

    /** The nearest run that this one closes; those in between stay stars. */
    private Optional<StarRun> partner(StarRun closer) {
        if (closer.left() == 0 || !closer.canClose()) {
            return Optional.empty();
        }
        return open.stream().filter(opener -> fits(opener, closer)).findFirst();
    }

    private static boolean fits(StarRun opener, StarRun closer) {
        boolean size = size(opener, closer) == 2 || opener.canOpenSingle() && closer.canCloseSingle();
        return size && !breaksRuleOfThree(opener, closer);
    }

    /** CommonMark 0.31, rules 9 and 10 of emphasis: they tell {@code **a*b*c**} from {@code *a**b**c*}. */
    private static boolean breaksRuleOfThree(StarRun opener, StarRun closer) {
        boolean doubtful = opener.canClose() || closer.canOpen();
        boolean bothMultiples = opener.count() % 3 == 0 && closer.count() % 3 == 0;
        return doubtful && (opener.count() + closer.count()) % 3 == 0 && !bothMultiples;
    }

    private static int size(StarRun opener, StarRun closer) {
        return opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
    }

    private void wrap(StarRun opener, StarRun closer) {
        int size = size(opener, closer);
        Node wrapper = size == 2 ? new StrongEmphasis("**") : new Emphasis("*");
        Node child = opener.getNext();
        while (child != closer) {
            Node next = child.getNext();
            wrapper.appendChild(child);
            child = next;
        }
        opener.insertAfter(wrapper);
        opener.use(size);
        closer.use(size);
        forgetUpTo(opener);
    }

    private void forgetUpTo(StarRun opener) {
        Iterator<StarRun> runs = open.iterator();
        for (StarRun run = runs.next(); run != opener; run = runs.next()) {
            runs.remove();
        }
        if (opener.left() == 0) {
            runs.remove();
        }
    }

    private static void toText(StarRun run) {
        if (run.left() > 0) {
            Text stars = new Text("*".repeat(run.left()));
            stars.setSourceSpans(run.getSourceSpans());
            run.insertBefore(stars);
        }
        run.unlink();
    }
}
