package org.nianbao.template;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Headings of one line that begin with {@code #}. From {@code ##} on the space after it may be left out. */
final class HeadingLines extends AbstractBlockParserFactory {
    private static final int MOST_LEVELS = 6;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int text = start;
        while (text < line.length() && line.charAt(text) == '#') {
            text++;
        }
        int level = text - start;
        boolean spaced = text == line.length() || line.charAt(text) == ' ' || line.charAt(text) == '\t';
        if (level < 1 || level > MOST_LEVELS || level == 1 && !spaced) {
            return BlockStart.none();
        }
        SourceLine content = trim(state.getLine(), text);
        return BlockStart.of(new OneLine(level, content)).atIndex(line.length());
    }

    private static SourceLine trim(SourceLine line, int from) {
        CharSequence text = line.getContent();
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = endOfSpace(text, start, text.length());
        int closing = end;
        while (closing > start && text.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean closed = closing < end && (closing == start || isSpace(text.charAt(closing - 1)));
        return line.substring(start, closed ? endOfSpace(text, start, closing) : end);
    }

    private static int endOfSpace(CharSequence text, int start, int from) {
        int end = from;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** A heading, complete with its line. */
    private static final class OneLine extends AbstractBlockParser {
        private final Heading heading = new Heading();
        private final SourceLine content;

        OneLine(int level, SourceLine content) {
            heading.setLevel(level);
            this.content = content;
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(SourceLines.of(content), heading);
        }
    }
}
