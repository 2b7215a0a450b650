package org.nianbao.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.markup.Tag;
import org.nianbao.source.Code;
import org.nianbao.source.Nearest;
import org.nianbao.style.Compound.Position;
import org.nianbao.style.Selector.Above;
import org.nianbao.style.Selector.Part;
import org.nianbao.style.Token.Kind;

/** The part of a rule before its block to selectors (Selectors 4, a subset). */
final class SelectorParser {
    private static final Map<String, Position> POSITIONS =
            Map.of("first-child", new Position(0, 1, false), "last-child", new Position(0, 1, true));
    private static final Map<String, Part> PARTS = Map.of("before", Part.BEFORE, "after", Part.AFTER);
    private static final List<String> PSEUDOS =
            List.of(":first-child", ":last-child", ":nth-child(2n+1)", "::before", "::after");
    private static final List<String> TAGS =
            Arrays.stream(Tag.values()).map(Tag::id).toList();
    private static final List<String> SHAPES = List.of("p", ".name", "#name", "section p", "section > p");

    private final TokenReader in;
    private Optional<Tag> tag = Optional.empty();
    private List<String> ids = new ArrayList<>();
    private List<String> classes = new ArrayList<>();
    private List<Position> positions = new ArrayList<>();
    private Part part = Part.ITSELF;
    private boolean failed;

    private SelectorParser(TokenReader in) {
        this.in = in;
    }

    /** The selectors of a list; what is none is reported and left out. */
    static List<Selector> parse(TokenReader sheet, List<Token> prelude) {
        List<Selector> selectors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= prelude.size(); i++) {
            if (i == prelude.size() || prelude.get(i).is(',')) {
                TokenReader piece = sheet.part(prelude.subList(start, i));
                new SelectorParser(piece).selector().ifPresent(selectors::add);
                start = i + 1;
            }
        }
        return selectors;
    }

    private Optional<Selector> selector() {
        in.skipSpace();
        Above above = null;
        Compound compound = compound();
        boolean space = in.skipSpace();
        while (!failed && !in.atEnd()) {
            boolean child = in.takes('>');
            if (part != Part.ITSELF || !child && !space) {
                fail(in.peek(), SHAPES);
                break;
            }
            in.skipSpace();
            above = new Above(child, compound, above);
            compound = compound();
            space = in.skipSpace();
        }
        return failed ? Optional.empty() : Optional.of(new Selector(compound, above, part));
    }

    private Compound compound() {
        tag = Optional.empty();
        ids = new ArrayList<>();
        classes = new ArrayList<>();
        positions = new ArrayList<>();
        boolean empty = true;
        while (!failed && part == Part.ITSELF && simple(empty)) {
            empty = false;
        }
        if (empty && !failed) {
            fail(in.peek(), SHAPES);
        }
        return new Compound(tag, ids, classes, positions);
    }

    /** Reads one simple selector; tells whether there was one. */
    private boolean simple(boolean first) {
        Token token = in.peek();
        if (first && token.is(Kind.IDENTIFIER)) {
            type(in.next());
        } else if (token.is(Kind.HASH)) {
            ids.add(in.next().text());
        } else if (in.takes('.')) {
            className(in.next());
        } else if (in.takes(':')) {
            pseudo();
        } else {
            return false;
        }
        return true;
    }

    private void type(Token token) {
        tag = Tag.of(token.keyword());
        if (tag.isEmpty()) {
            fail(token, TAGS);
        }
    }

    private void className(Token token) {
        if (token.is(Kind.IDENTIFIER)) {
            classes.add(token.text());
        } else {
            fail(token, SHAPES);
        }
    }

    private void pseudo() {
        boolean element = in.takes(':');
        Token name = in.next();
        boolean plain = name.is(Kind.IDENTIFIER);
        if (element && plain && PARTS.containsKey(name.keyword())) {
            part = PARTS.get(name.keyword());
        } else if (!element && plain && POSITIONS.containsKey(name.keyword())) {
            positions.add(POSITIONS.get(name.keyword()));
        } else if (!element && name.is(Kind.FUNCTION) && name.keyword().equals("nth-child")) {
            nthChild(name);
        } else {
            fail(name, PSEUDOS);
        }
    }

    private void nthChild(Token name) {
        List<Token> formula = new ArrayList<>();
        while (!in.atEnd() && !in.peek().is(')')) {
            formula.add(in.next());
        }
        String text = in.text(formula).replace(" ", "").toLowerCase(Locale.ROOT);
        Optional<Position> position = in.takes(')') ? Nth.parse(text) : Optional.empty();
        position.ifPresentOrElse(positions::add, () -> fail(formula.isEmpty() ? name : formula.get(0), PSEUDOS));
    }

    private void fail(Token token, List<String> known) {
        failed = true;
        String text = token.is(Kind.END) ? in.wholeText() : in.text(token);
        in.report(Code.STYLE_SELECTOR, token, text, Nearest.to(text, known).orElse(""));
    }
}
