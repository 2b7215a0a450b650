package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.style.ContentItem.AttributeValue;
import org.nianbao.style.ContentItem.Leader;
import org.nianbao.style.ContentItem.Literal;
import org.nianbao.style.ContentItem.OwnText;
import org.nianbao.style.ContentItem.PageCount;
import org.nianbao.style.ContentItem.PageNumber;
import org.nianbao.style.ContentItem.StringReference;
import org.nianbao.style.ContentItem.TargetPage;
import org.nianbao.style.GeneratedStyle.NamedString;
import org.nianbao.style.Token.Kind;

/** Reads generated content (CSS Generated Content for Paged Media, CSS Content 3). */
final class ContentReader {
    /** The value of {@code content}; an empty list for none. */
    static final Reader<List<ContentItem>> CONTENT = new Reader<List<ContentItem>>(
                    "[<string> | attr(name) | counter(page) | counter(pages) | string(name)"
                            + " | target-counter(attr(name), page) | leader(<string>)]+",
                    in -> items(in, false))
            .or(Readers.keyword("none", List.of()));

    /** The value of {@code string-set}; an empty list for none. */
    static final Reader<List<NamedString>> STRING_SET = Readers.keyword("none", List.<NamedString>of())
            .or(new Reader<>("<name> [<string> | attr(name) | content()]+ [, <name> …]*", ContentReader::namedStrings));

    /** The patterns of leaders that have a name. */
    private static final Map<String, String> LEADERS = Map.of("dotted", ".", "solid", "_", "space", " ");

    private ContentReader() {}

    private static Optional<Specified<List<NamedString>>> namedStrings(Cursor in) {
        List<NamedString> strings = new ArrayList<>();
        do {
            Optional<Token> name = in.take(Kind.IDENTIFIER);
            Optional<Specified<List<ContentItem>>> content = items(in, true);
            if (name.isEmpty() || content.isEmpty()) {
                return Optional.empty();
            }
            strings.add(new NamedString(name.get().text(), content.get().compute(Context.NONE)));
        } while (in.takes(','));
        return Optional.of(Specified.of(List.copyOf(strings)));
    }

    private static Optional<Specified<List<ContentItem>>> items(Cursor in, boolean ownText) {
        List<ContentItem> items = new ArrayList<>();
        for (Optional<ContentItem> item = item(in, ownText); item.isPresent(); item = item(in, ownText)) {
            items.add(item.get());
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(Specified.of(List.copyOf(items)));
    }

    /** One item; of a string-set ({@code ownText}) only what is known before pages are made. */
    private static Optional<ContentItem> item(Cursor in, boolean ownText) {
        Optional<ContentItem> early = literal(in).or(() -> attribute(in).map(AttributeValue::new));
        return early.or(() -> ownText ? ownText(in) : onPage(in));
    }

    private static Optional<ContentItem> literal(Cursor in) {
        return in.take(Kind.STRING).map(token -> new Literal(token.text()));
    }

    private static Optional<ContentItem> ownText(Cursor in) {
        return in.takesFunction("content") && in.takes(')') ? Optional.of(new OwnText()) : Optional.empty();
    }

    private static Optional<ContentItem> onPage(Cursor in) {
        if (in.takesFunction("counter")) {
            return closed(in, counter(in));
        }
        if (in.takesFunction("string")) {
            return closed(in, in.take(Kind.IDENTIFIER).map(token -> new StringReference(token.text())));
        }
        if (in.takesFunction("target-counter")) {
            Optional<String> attribute = attribute(in);
            boolean page = in.takes(',') && in.takes("page");
            return closed(in, attribute.filter(name -> page).map(TargetPage::new));
        }
        return in.takesFunction("leader") ? closed(in, leader(in)) : Optional.empty();
    }

    private static Optional<ContentItem> counter(Cursor in) {
        if (in.takes("page")) {
            return Optional.of(new PageNumber());
        }
        return in.takes("pages") ? Optional.of(new PageCount()) : Optional.empty();
    }

    private static Optional<ContentItem> leader(Cursor in) {
        return in.take(Kind.STRING)
                .map(Token::text)
                .filter(pattern -> !pattern.isEmpty())
                .or(() -> in.takeKeyword().map(LEADERS::get))
                .map(Leader::new);
    }

    private static Optional<String> attribute(Cursor in) {
        if (!in.takesFunction("attr")) {
            return Optional.empty();
        }
        Optional<String> name = in.takeKeyword();
        return name.filter(found -> in.takes(')'));
    }

    private static Optional<ContentItem> closed(Cursor in, Optional<? extends ContentItem> item) {
        return item.<ContentItem>map(found -> found).filter(found -> in.takes(')'));
    }
}
