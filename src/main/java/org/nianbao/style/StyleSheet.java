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

    private final Kinds kinds;
    private final List<PageRule> pageRules;
    private final List<FontRequest> fonts;

    private StyleSheet(Rules own) {
        this.kinds = new Kinds(ordered(DEFAULTS.rules(), own.rules()));
        List<PageRule> pages = new ArrayList<>(DEFAULTS.pageRules());
        pages.addAll(sorted(
                own.pageRules(), Comparator.comparingInt(rule -> rule.selector().specificity())));
        this.pageRules = List.copyOf(pages);
        this.fonts = own.fonts();
    }

    /** The fonts that the sheet asks for; whether there are such is known elsewhere. */
    public List<FontRequest> fonts() {
        return fonts;
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
        Kind html = kinds.root(document.html());
        return new StyledDocument(
                document, new Cascade(kinds).body(document, html), new PageCascade(pageRules, html.own()));
    }

    /** The sheet that stands under every other: what each tag is. Its rules all come before those of the author. */
    static SourceFile defaults() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("default.css")) {
            return new SourceFile("default.css", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules in the order of the cascade. */
    static List<Rule> ordered(List<Rule> defaults, List<Rule> own) {
        List<Rule> all = new ArrayList<>(defaults);
        all.addAll(sorted(own, Comparator.comparingInt(rule -> rule.selector().specificity())));
        return all;
    }

    private static <T> List<T> sorted(List<T> rules, Comparator<T> bySpecificity) {
        return rules.stream().sorted(bySpecificity).toList();
    }
}
