package org.nianbao.template;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as reports use it: CommonMark with GFM tables and footnotes, fitted to Chinese. Setext headings, code blocks,
 * quotes, rules and HTML are off.
 */
final class Markdown {
    /** Stand for the mark after a number that begins no list; XML and users' text have no such characters. */
    private static final char POINT = '\uFDD0';

    private static final char PARENTHESIS = '\uFDD1';

    /** Deeper lists are text; the limit keeps recursion over the tree safe. */
    private static final int MOST_OPEN_BLOCKS = 30;

    /** {@code 2019. 年} is a year with a point, not item 2019 of a list. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("^[ \\t]*+(?:[-*+][ \\t]++){0,15}+\\d{3,9}[.)](?=[ \\t]|$)", Pattern.MULTILINE);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(Set.of(ListBlock.class))
            .customBlockParserFactory(new HeadingLines())
            .customInlineContentParserFactory(new StarRun.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .build();

    private Markdown() {}

    /** The tree of a text that holds no characters foreign to XML. */
    static Node parse(String markdown) {
        Node document = PARSER.parse(protectNumbers(markdown));
        Emphases.resolve(document);
        return document;
    }

    /** The text as the author wrote it. */
    static String written(String text) {
        return text.replace(POINT, '.').replace(PARENTHESIS, ')');
    }

    /** Keeps every character in its place. */
    private static String protectNumbers(String markdown) {
        return LONG_NUMBER.matcher(markdown).replaceAll(Markdown::protect);
    }

    private static String protect(MatchResult match) {
        String text = match.group();
        int last = text.length() - 1;
        return text.substring(0, last) + (text.charAt(last) == '.' ? POINT : PARENTHESIS);
    }
}
