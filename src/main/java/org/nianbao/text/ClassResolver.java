package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

/** Settles by context the class of what has several: quotes, dashes, ellipses and ASCII marks. */
final class ClassResolver {
    /** How many spaces and quotes are looked past for the character a quote stands beside. */
    private static final int REACH = 4;

    private final Atoms atoms;
    private boolean quotes;
    private boolean han;
    private boolean straightOpen;
    private boolean apostropheOpen;

    private ClassResolver(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Settles the classes of a paragraph; joins the halves of dashes and ellipses. */
    static void resolve(Atoms atoms) {
        ClassResolver resolver = new ClassResolver(atoms);
        resolver.settleMarks();
        if (resolver.quotes) {
            resolver.settleQuotes();
        }
    }

    private void settleMarks() {
        for (int i = 0; i < atoms.count; i++) {
            byte c = atoms.classes[i];
            if (c == IDEOGRAPH.ordinal()) {
                han = true;
            } else if (c != LETTER.ordinal() && c != DIGIT.ordinal()) {
                settle(i, atoms.codePoints[i]);
            }
        }
    }

    private void settle(int i, int codePoint) {
        switch (codePoint) {
            case '\u2014':
                pair(i, codePoint, DASH);
                break;
            case '\u2026':
            case '\u22ef':
                pair(i, codePoint, ELLIPSIS);
                break;
            case '\u2018':
            case '\u2019':
            case '\u201c':
            case '\u201d':
                quotes = true;
                break;
            case '"':
                straightOpen = !straightOpen;
                set(i, straightOpen ? LATIN_OPEN : LATIN_CLOSE);
                besideHan(i);
                break;
            case '\'':
                settleApostrophe(i);
                break;
            default:
                settleByClass(i);
        }
    }

    private void settleByClass(int i) {
        byte c = atoms.classes[i];
        if (c == LATIN_PAUSE.ordinal() || c == LATIN_CLOSE.ordinal() || c == LATIN_OPEN.ordinal()) {
            besideHan(i);
        } else if (c == HYPHEN.ordinal()) {
            if (!isWord(i + 1)) {
                set(i, CONNECTOR);
            }
        } else if (c == SOLIDUS.ordinal() || c == INTERPUNCT.ordinal() || c == CONNECTOR.ordinal()) {
            if (isInner(i)) {
                set(i, SYMBOL);
            }
        }
    }

    /** Solidus, interpunct and connector of half a cell join the word or number around them. */
    private boolean isInner(int i) {
        int codePoint = atoms.codePoints[i];
        boolean half = codePoint < 0x2014 || codePoint == '\u2022' || codePoint == '\u2027';
        boolean sign = codePoint == '+' && !atoms.is(i - 1, IDEOGRAPH);
        return half && isWord(i + 1) && (sign || isWord(i - 1));
    }

    private void settleApostrophe(int i) {
        if (atoms.is(i - 1, LETTER) && atoms.is(i + 1, LETTER)) {
            set(i, SYMBOL);
            return;
        }
        apostropheOpen = !apostropheOpen;
        set(i, apostropheOpen ? LATIN_OPEN : LATIN_CLOSE);
        besideHan(i);
    }

    /** Two of a kind are one dash or ellipsis of two cells; an odd one stays what it was. */
    private void pair(int i, int codePoint, CharacterClass whole) {
        if (i > 0 && atoms.breaks[i - 1] == Break.JOIN && atoms.codePoint(i - 1) == codePoint) {
            return;
        }
        if (atoms.codePoint(i + 1) == codePoint) {
            atoms.breaks[i] = Break.JOIN;
            set(i, whole);
            set(i + 1, whole);
        }
    }

    /** An ASCII mark that touches Han or a full-width mark breaks as its full-width partner. */
    private void besideHan(int i) {
        if (isWide(i - 1) || isWide(i + 1)) {
            set(i, partner(atoms.classes[i]));
        }
    }

    private static CharacterClass partner(byte c) {
        if (c == LATIN_PAUSE.ordinal()) {
            return PAUSE;
        }
        return c == LATIN_OPEN.ordinal() ? OPEN : CLOSE;
    }

    private boolean isWide(int i) {
        int codePoint = atoms.codePoint(i);
        return codePoint >= 0x2018 && !isWord(i);
    }

    private boolean isWord(int i) {
        return atoms.is(i, LETTER) || atoms.is(i, DIGIT);
    }

    private void set(int i, CharacterClass c) {
        atoms.classes[i] = (byte) c.ordinal();
    }

    /** Quotes of a pair are both proportional if both stand among Latin text, else both take full cells. */
    private void settleQuotes() {
        int[] open = new int[atoms.count];
        int depth = 0;
        for (int i = 0; i < atoms.count; i++) {
            int codePoint = atoms.codePoints[i];
            if (codePoint == '\u201c' || codePoint == '\u2018') {
                open[depth++] = i;
            } else if (codePoint == '\u201d' || codePoint == '\u2019') {
                boolean pairs = depth > 0 && atoms.codePoints[open[depth - 1]] == codePoint - 1;
                settleClosing(i, pairs ? open[--depth] : -1);
            }
        }
        while (depth > 0) {
            settleLatin(open[--depth], LATIN_OPEN);
        }
    }

    private void settleClosing(int i, int open) {
        if (open < 0) {
            boolean apostrophe = atoms.is(i - 1, LETTER) && atoms.is(i + 1, LETTER);
            settleLatin(i, apostrophe ? SYMBOL : LATIN_CLOSE);
        } else if (isAmongLatin(i) && isAmongLatin(open)) {
            set(open, LATIN_OPEN);
            set(i, LATIN_CLOSE);
        }
    }

    private void settleLatin(int i, CharacterClass latin) {
        if (isAmongLatin(i)) {
            set(i, latin);
        }
    }

    private boolean isAmongLatin(int i) {
        return isLatinBeside(i, -1) && isLatinBeside(i, 1);
    }

    private boolean isLatinBeside(int i, int step) {
        for (int k = 1; k <= REACH; k++) {
            int j = i + k * step;
            int codePoint = atoms.codePoint(j);
            if (codePoint < 0) {
                break;
            }
            boolean past = atoms.is(j, SPACE) || codePoint >= '\u2018' && codePoint <= '\u201d';
            if (!past) {
                return codePoint < 0x2000;
            }
        }
        return !han;
    }
}
