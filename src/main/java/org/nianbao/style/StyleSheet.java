package org.nianbao.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.markup.Document;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyleSheetParser.Rules;

/** A style sheet, compiled once and shared by all reports and threads. */
public final class StyleSheet {
    private static final Rules DEFAULTS = StyleSheetParser.parse(defaults(), new Findings());

    private final RuleIndex rules;
    private final List<PageRule> pageRules;

    private StyleSheet(Rules own) {
        List<Rule> all = new ArrayList<>(DEFAULTS.rules());
        all.addAll(sorted(
                own.rules(), Comparator.comparingInt(rule -> rule.selector().specificity())));
        this.rules = new RuleIndex(all);
        List<PageRule> pages = new ArrayList<>(DEFAULTS.pageRules());
        pages.addAll(sorted(
                own.pageRules(), Comparator.comparingInt(rule -> rule.selector().specificity())));
        this.pageRules = List.copyOf(pages);
    }

    /**
     * Reads a style sheet.
     *
     * @param findings takes everything that is wrong with it; what is right is used all the same
     */
    public static StyleSheet parse(SourceFile file, Findings findings) {
        return new StyleSheet(StyleSheetParser.parse(file, findings));
    }

    /** Gives every element of a document that is displayed its computed style. */
    public StyledDocument apply(Document document) {
        Cascade cascade = new Cascade(rules);
        ElementPath html = cascade.rootPath(document);
        Computed root = cascade.root(html);
        return new StyledDocument(document, cascade.body(document, html, root), new PageCascade(pageRules, root));
    }

    /** The sheet that stands under every other: what each tag is. Its rules all come before those of the author. */
    static SourceFile defaults() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("default.css")) {
            return new SourceFile("default.css", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> sorted(List<T> rules, Comparator<T> bySpecificity) {
        return rules.stream().sorted(bySpecificity).toList();
    }
}
