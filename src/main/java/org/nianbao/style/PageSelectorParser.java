package org.nianbao.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Nearest;
import org.nianbao.style.PageRule.PageSelector;
import org.nianbao.style.Token.Kind;

/** What stands after {@code @page} to page selectors (CSS Paged Media 3, section 4.1). */
final class PageSelectorParser {
    private static final List<String> PSEUDOS = List.of(":first", ":left", ":right");

    private PageSelectorParser() {}

    /** The selectors of a list, one for all pages where nothing is written; what is none is reported and left out. */
    static List<PageSelector> parse(TokenReader sheet, List<Token> prelude) {
        List<PageSelector> selectors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= prelude.size(); i++) {
            if (i == prelude.size() || prelude.get(i).is(',')) {
                selector(sheet.part(prelude.subList(start, i))).ifPresent(selectors::add);
                start = i + 1;
            }
        }
        return selectors;
    }

    private static Optional<PageSelector> selector(TokenReader in) {
        in.skipSpace();
        String name = in.peek().is(Kind.IDENTIFIER) ? in.next().text() : "";
        Set<String> pseudos = new HashSet<>();
        while (in.takes(':')) {
            pseudos.add(":" + in.peek().keyword());
            if (!PSEUDOS.containsAll(pseudos)) {
                return unknown(in);
            }
            in.next();
        }
        in.skipSpace();
        return in.atEnd()
                ? Optional.of(new PageSelector(
                        name, pseudos.contains(":first"), pseudos.contains(":left"), pseudos.contains(":right")))
                : unknown(in);
    }

    private static Optional<PageSelector> unknown(TokenReader in) {
        Token token = in.peek();
        String text = token.is(Kind.END) ? in.wholeText() : in.text(token);
        in.report(Code.STYLE_SELECTOR, token, text, Nearest.to(text, PSEUDOS).orElse(""));
        return Optional.empty();
    }
}
