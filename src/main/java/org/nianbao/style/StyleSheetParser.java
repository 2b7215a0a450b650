package org.nianbao.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Nearest;
import org.nianbao.source.SourceFile;
import org.nianbao.style.PageRule.PageSelector;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.Selector.Part;
import org.nianbao.style.Token.Kind;

/** The text of a style sheet to rules; every fault is a finding, and reading goes on after it. */
final class StyleSheetParser {
    private static final List<String> BOXES =
            Arrays.stream(Position.values()).map(p -> "@" + Readers.nameOf(p)).toList();

    private final TokenReader in;
    private final DeclarationParser declarations;
    private final List<Rule> rules = new ArrayList<>();
    private final List<PageRule> pageRules = new ArrayList<>();

    private StyleSheetParser(SourceFile file, Findings findings) {
        this.in = new TokenReader(file, findings);
        this.declarations = new DeclarationParser(in);
    }

    /** The rules of a sheet in their order. */
    record Rules(List<Rule> rules, List<PageRule> pageRules, List<FontRequest> fonts) {}

    static Rules parse(SourceFile file, Findings findings) {
        StyleSheetParser parser = new StyleSheetParser(file, findings);
        parser.sheet();
        return new Rules(parser.rules, parser.pageRules, parser.declarations.fonts());
    }

    private void sheet() {
        for (in.skipSpace(); !in.atEnd(); in.skipSpace()) {
            Token token = in.peek();
            if (token.is(Kind.AT_KEYWORD)) {
                atRule(in.next());
            } else if (token.is('}') || token.is(';')) {
                in.report(Code.STYLE_SYNTAX, in.next(), in.text(token), "p { … }");
            } else {
                rule();
            }
        }
    }

    private void rule() {
        List<Token> prelude = in.untilBlock();
        if (!opensBlock(prelude)) {
            return;
        }
        List<Selector> selectors = SelectorParser.parse(in, prelude);
        boolean generated = selectors.stream().allMatch(selector -> selector.part() != Part.ITSELF);
        List<Setting<?>> settings = new ArrayList<>();
        block(() -> settings.addAll(member(generated ? Scope.GENERATED : Scope.ELEMENT)));
        selectors.forEach(selector -> rules.add(new Rule(selector, List.copyOf(settings))));
    }

    private boolean opensBlock(List<Token> prelude) {
        if (in.peek().is('{')) {
            return true;
        }
        Token wrong = in.atEnd() ? prelude.get(prelude.size() - 1) : in.next();
        in.report(Code.STYLE_SYNTAX, wrong, in.text(wrong), "{");
        return false;
    }

    private void atRule(Token name) {
        List<Token> prelude = in.untilBlock();
        if (!name.keyword().equals("page")) {
            unknown(name, List.of("@page"));
        } else if (opensBlock(List.of(name))) {
            pageRule(prelude);
        }
    }

    private void unknown(Token name, List<String> known) {
        String written = "@" + name.text();
        in.report(Code.STYLE_AT_RULE, name, written, Nearest.to(written, known).orElse(""));
        if (in.peek().is('{')) {
            in.skipBlock();
        } else {
            in.takes(';');
        }
    }

    private void pageRule(List<Token> prelude) {
        List<PageSelector> selectors = PageSelectorParser.parse(in, prelude);
        List<Setting<?>> settings = new ArrayList<>();
        Map<Position, List<Setting<?>>> boxes = new EnumMap<>(Position.class);
        block(() -> {
            if (in.peek().is(Kind.AT_KEYWORD)) {
                marginBox(in.next(), boxes);
            } else {
                settings.addAll(member(Scope.PAGE));
            }
        });
        selectors.forEach(selector -> pageRules.add(new PageRule(selector, settings, boxes)));
    }

    private void marginBox(Token name, Map<Position, List<Setting<?>>> boxes) {
        in.untilBlock();
        Optional<Position> position = Arrays.stream(Position.values())
                .filter(known -> Readers.nameOf(known).equals(name.keyword()))
                .findFirst();
        if (position.isEmpty()) {
            unknown(name, BOXES);
        } else if (opensBlock(List.of(name))) {
            List<Setting<?>> settings = boxes.computeIfAbsent(position.get(), any -> new ArrayList<>());
            block(() -> settings.addAll(member(Scope.MARGIN_BOX)));
        }
    }

    /** Reads a block: what stands between its semicolons by {@code member}. */
    private void block(Runnable member) {
        Token open = in.next();
        for (in.skipSpace(); !in.atEnd() && !in.peek().is('}'); in.skipSpace()) {
            if (!in.takes(';')) {
                member.run();
            }
        }
        if (!in.takes('}')) {
            in.report(Code.STYLE_UNCLOSED, open, "{", "}");
        }
    }

    private List<Setting<?>> member(Scope scope) {
        if (!in.peek().is(Kind.AT_KEYWORD)) {
            return declarations.declaration(scope);
        }
        Token name = in.next();
        in.untilBlock();
        unknown(name, List.of("@page"));
        return List.of();
    }
}
