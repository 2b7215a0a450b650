package org.nianbao.template;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Stars whose meaning is not settled yet.
 *
 * <p>CommonMark asks for a space or ASCII mark outside of stars that stand beside a mark, which Chinese text does not
 * have: in {@code **（一）主动公开。**2020年} it closes nothing. Here stars open before and close after anything but a
 * space; between two ASCII letters or digits they are stars: {@code 5*3*2}.
 */
final class StarRun extends CustomNode {
    private final int before;
    private final int after;
    private final int count;
    private int left;

    private StarRun(int before, int after, int count) {
        this.before = before;
        this.after = after;
        this.count = count;
        this.left = count;
    }

    /** The stars not used yet. */
    int left() {
        return left;
    }

    /** Uses some of the stars. */
    void use(int count) {
        left -= count;
    }

    boolean canOpen() {
        return !isSpace(after) && !isInWord();
    }

    boolean canClose() {
        return !isSpace(before) && !isInWord();
    }

    /** The stars as written. */
    int count() {
        return count;
    }

    /** A single star after a digit or letter multiplies or refers to a note. */
    boolean canOpenSingle() {
        return !isAsciiWord(before);
    }

    boolean canCloseSingle() {
        return !isAsciiWord(after);
    }

    private boolean isInWord() {
        return isAsciiWord(before) && isAsciiWord(after);
    }

    private static boolean isSpace(int c) {
        return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAsciiWord(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Takes stars out of the hands of the inline parser. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            int count = scanner.matchMultiple('*');
            return ParsedInline.of(new StarRun(before, scanner.peekCodePoint(), count), scanner.position());
        }
    }
}
