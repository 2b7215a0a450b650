package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.Changes.Excerpt;
import org.nianbao.compare.Changes.Region;
import org.nianbao.compare.PagePairs.Pair;
import org.nianbao.compare.PdfContent.Sheet;
import org.nianbao.compare.TokenDiff.Hunk;

/** Two PDFs → what differs, pair of pages by pair of pages. */
final class PagesDifference {
    private final PdfContent earlier;
    private final PdfContent now;
    private final List<Hunk> hunks;
    private final Map<Integer, List<Hunk>> goneFrom = new HashMap<>();
    private final Map<Integer, List<Hunk>> comeTo = new HashMap<>();

    /** A pair of pages with what differs between them; no kinds where nothing does. */
    record PairDifference(
            Pair pair, Set<Change> kinds, List<Region> earlier, List<Region> now, List<Excerpt> excerpts) {}

    private PagesDifference(PdfContent earlier, PdfContent now) {
        this.earlier = earlier;
        this.now = now;
        this.hunks = TokenDiff.of(earlier.tokens(), now.tokens());
        for (Hunk hunk : hunks) {
            pages(gone(hunk)).forEach(page -> goneFrom.computeIfAbsent(page, key -> new ArrayList<>())
                    .add(hunk));
            pages(come(hunk)).forEach(page -> comeTo.computeIfAbsent(page, key -> new ArrayList<>())
                    .add(hunk));
        }
    }

    /** All pairs of pages. */
    static List<PairDifference> of(PdfContent earlier, PdfContent now) {
        PagesDifference difference = new PagesDifference(earlier, now);
        return PagePairs.of(earlier, now, difference.hunks).stream()
                .map(difference::pair)
                .toList();
    }

    private PairDifference pair(Pair pair) {
        List<Token> gone = tokens(pair.earlier(), goneFrom, this::gone);
        List<Token> come = tokens(pair.now(), comeTo, this::come);
        Set<Change> kinds = kinds(gone, come);
        if (!kinds.isEmpty()) {
            return new PairDifference(pair, kinds, TextRegions.of(gone), TextRegions.of(come), excerpts(pair));
        }
        return look(pair);
    }

    private PairDifference look(Pair pair) {
        if (pair.earlier().isEmpty() || pair.now().isEmpty()) {
            return new PairDifference(pair, EnumSet.of(Change.LOOK), List.of(), List.of(), List.of());
        }
        Sheet before = earlier.pages().get(pair.earlier().getAsInt());
        Sheet after = now.pages().get(pair.now().getAsInt());
        LookDifference look = LookDifference.of(before, after);
        boolean sameSize = Math.abs(before.width() - after.width()) + Math.abs(before.height() - after.height()) < 1;
        Set<Change> kinds = look.isNothing() && sameSize ? Set.of() : EnumSet.of(Change.LOOK);
        return new PairDifference(pair, kinds, regions(look.gone(), before), regions(look.come(), after), List.of());
    }

    private static List<Region> regions(List<Box> boxes, Sheet sheet) {
        return Regions.of(boxes, sheet.width(), sheet.height()).stream()
                .map(box -> TextRegions.region(Change.LOOK, box))
                .toList();
    }

    private static Set<Change> kinds(List<Token> gone, List<Token> come) {
        Set<Change> kinds = EnumSet.noneOf(Change.class);
        gone.forEach(token -> TextRegions.kind(token).ifPresent(kinds::add));
        come.forEach(token -> TextRegions.kind(token).ifPresent(kinds::add));
        return kinds;
    }

    private List<Token> gone(Hunk hunk) {
        return earlier.tokens().subList(hunk.earlierFrom(), hunk.earlierTo());
    }

    private List<Token> come(Hunk hunk) {
        return now.tokens().subList(hunk.nowFrom(), hunk.nowTo());
    }

    private static Set<Integer> pages(List<Token> tokens) {
        return tokens.stream().map(Token::page).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Token> tokens(
            OptionalInt page, Map<Integer, List<Hunk>> byPage, Function<Hunk, List<Token>> side) {
        List<Token> tokens = new ArrayList<>();
        page.ifPresent(number -> byPage.getOrDefault(number, List.of()).forEach(hunk -> side.apply(hunk).stream()
                .filter(token -> token.page() == number)
                .forEach(tokens::add)));
        return tokens;
    }

    /** Each hunk is told once: on the page where something new begins, else where what is gone began. */
    private List<Excerpt> excerpts(Pair pair) {
        Stream<Hunk> come = at(pair.now(), comeTo).filter(hunk -> isFirst(come(hunk), pair.now()));
        Stream<Hunk> gone = at(pair.earlier(), goneFrom)
                .filter(hunk -> come(hunk).isEmpty() && isFirst(gone(hunk), pair.earlier()));
        List<Hunk> told = Stream.concat(come, gone)
                .sorted(Comparator.comparing(Hunk::nowFrom).thenComparing(Hunk::earlierFrom))
                .toList();
        return Excerpts.of(earlier.tokens(), now.tokens(), told);
    }

    private static Stream<Hunk> at(OptionalInt page, Map<Integer, List<Hunk>> byPage) {
        return page.stream().boxed().flatMap(number -> byPage.getOrDefault(number, List.of()).stream());
    }

    private static boolean isFirst(List<Token> tokens, OptionalInt page) {
        return !tokens.isEmpty() && page.equals(OptionalInt.of(tokens.get(0).page()));
    }
}
