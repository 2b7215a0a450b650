package org.nianbao.template;

import java.util.ArrayList;
import java.util.List;

/** Finds the literal start tags of a template, past comments and everything of the template language. */
final class StartTags {
    private final String text;
    private int at;

    StartTags(String text) {
        this.text = text;
    }

    /** For each start tag the place just after its name. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        boolean comment = false;
        while (at < text.length()) {
            if (comment && text.startsWith("-->", at)) {
                comment = false;
                at += 3;
            } else if (text.startsWith("<!--", at)) {
                comment = true;
                at += 4;
            } else if (!skipLanguage()) {
                boolean tag =
                        text.charAt(at++) == '<' && !comment && at < text.length() && isNameStart(text.charAt(at));
                if (tag) {
                    skipName();
                    ends.add(at);
                }
            }
        }
        return ends;
    }

    /** Moves past a comment, tag or interpolation of the template language; false where none begins. */
    private boolean skipLanguage() {
        if (text.startsWith("<#--", at)) {
            skipTo("-->");
        } else if (text.startsWith("<#noparse>", at)) {
            skipTo("</#noparse>");
        } else if (text.startsWith("<![CDATA[", at)) {
            skipTo("]]>");
        } else if (startsTag()) {
            skipExpression('>');
        } else if (text.startsWith("${", at)) {
            at += 2;
            skipExpression('}');
        } else {
            return false;
        }
        return true;
    }

    private boolean startsTag() {
        return text.startsWith("<#", at)
                || text.startsWith("<@", at)
                || text.startsWith("</#", at)
                || text.startsWith("</@", at);
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** Moves past the end of an expression; brackets and strings in it hide the end. */
    private void skipExpression(char end) {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' || c == '\'') {
                skipString(c, at >= 2 && text.charAt(at - 2) == 'r');
            } else if (c == end && depth == 0) {
                return;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private void skipString(char quote, boolean raw) {
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && !raw ? 2 : 1;
        }
        at++;
    }

    /** Moves past a name, which may be printed in part: {@code h${level}}. */
    private void skipName() {
        while (at < text.length() && (isNamePart(text.charAt(at)) || text.startsWith("${", at))) {
            if (text.charAt(at) == '$') {
                at += 2;
                skipExpression('}');
            } else {
                at++;
            }
        }
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
    }
}
