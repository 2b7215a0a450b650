package org.nianbao.text;

/**
 * Web and mail addresses: a web address breaks after a run of slashes, and at its other points where the line would
 * otherwise be loose; a mail address after the @ or before a point, only where it is wider than the line.
 */
final class Addresses {
    private static final String POINTS = ".-_?&=#%:;,~";

    private final Atoms atoms;

    private Addresses(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Changes {@link Atoms#breaks} inside addresses. */
    static void mark(Atoms atoms) {
        Addresses addresses = new Addresses(atoms);
        int done = 0;
        for (int i = 0; i < atoms.count; i++) {
            int codePoint = atoms.codePoints[i];
            if (i >= done && (codePoint == ':' || codePoint == '@' || codePoint == 'w')) {
                done = Math.max(done, addresses.markAt(i, done));
            }
        }
    }

    private int markAt(int i, int from) {
        if (atoms.codePoints[i] == '@') {
            return markMail(i, from);
        }
        boolean scheme = isText(i, "://") && isLetter(i - 1);
        return scheme || isText(i, "www.") && !isAddress(i - 1) ? markWeb(scheme ? firstLetter(i, from) : i) : 0;
    }

    private boolean isText(int i, String text) {
        for (int k = 0; k < text.length(); k++) {
            if (atoms.codePoint(i + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private int firstLetter(int colon, int from) {
        int first = colon;
        while (first > from && isLetter(first - 1)) {
            first--;
        }
        return first;
    }

    private int markWeb(int first) {
        int end = first;
        while (isAddress(end)) {
            end++;
        }
        for (int i = first; i < end; i++) {
            boolean slash = atoms.codePoints[i] == '/';
            if (slash) {
                // in an address a slash is as wide as its face says
                atoms.classes[i] = (byte) CharacterClass.SYMBOL.ordinal();
            }
            if (i < end - 1) {
                boolean free = slash && atoms.codePoints[i + 1] != '/';
                atoms.breaks[i] = free ? Break.FREE : isPoint(i) ? Break.POINT : Break.INSIDE;
            }
        }
        return end;
    }

    private int markMail(int at, int from) {
        int first = at;
        while (first > from && isMail(first - 1)) {
            first--;
        }
        int end = at + 1;
        while (isMail(end)) {
            end++;
        }
        if (first == at || end == at + 1) {
            return 0;
        }
        for (int i = first; i < end - 1; i++) {
            boolean point = i == at || i + 1 != at && atoms.codePoints[i + 1] == '.';
            atoms.breaks[i] = point ? Break.MAIL : Break.INSIDE;
        }
        return end;
    }

    private boolean isPoint(int i) {
        boolean scheme = atoms.codePoints[i] == ':' && atoms.codePoint(i + 1) == '/';
        return POINTS.indexOf(atoms.codePoints[i]) >= 0 && !scheme;
    }

    private boolean isLetter(int i) {
        int c = atoms.codePoint(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isMail(int i) {
        int c = atoms.codePoint(i);
        return isLetter(i) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private boolean isAddress(int i) {
        int c = atoms.codePoint(i);
        return c > ' ' && c < 0x7f && c != '(' && c != ')' && c != '<' && c != '>' && c != '"';
    }
}
