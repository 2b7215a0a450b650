package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import org.nianbao.style.TextStyle.Trim;

/** Sets the blanks between atoms: what adjacent marks share, the gap beside Latin, typed spaces. */
final class Spacer {
    /** The space of a face that has none. */
    private static final double SPACE_WIDTH = 0.25;

    private final Atoms atoms;
    private final LineSettings settings;

    private Spacer(Atoms atoms, LineSettings settings) {
        this.atoms = atoms;
        this.settings = settings;
    }

    /** Fills {@link Atoms#glue} and {@link Atoms#kinds}, and trims what is blank at line ends. */
    static void space(Atoms atoms, LineSettings settings) {
        Spacer spacer = new Spacer(atoms, settings);
        spacer.joinQuestions();
        for (int i = 0; i + 1 < atoms.count; i++) {
            spacer.space(i);
        }
        spacer.addLetterSpacing();
        spacer.trimEnds();
    }

    /** ？！ or ！！ together take one cell, three two (GB/T 15834 5.1.2). */
    private void joinQuestions() {
        for (int i = 1; i < atoms.count; i++) {
            if (isQuestion(i) && isQuestion(i - 1) && atoms.trail[i - 1] > 0) {
                atoms.trail[i - 1] = 0;
                atoms.trail[i] = 0;
            }
        }
    }

    private boolean isQuestion(int i) {
        return atoms.codePoints[i] == '？' || atoms.codePoints[i] == '！';
    }

    private void space(int i) {
        byte left = atoms.classes[i];
        byte right = atoms.classes[i + 1];
        if (left == IDEOGRAPH.ordinal() && right == left) {
            atoms.kinds[i] = Glue.PLAIN;
        } else if (left == SPACE.ordinal() && isBesideMark(i)) {
            double lead = isAfterMark(i) ? 0 : atoms.lead[i + 1];
            set(i, lead, lead > 0 ? Glue.BRACKET : Glue.NONE);
        } else if (left == SPACE.ordinal() || left == GLUE.ordinal() || left == WIDE_SPACE.ordinal()) {
            spaceTyped(i);
        } else if (atoms.trail[i] > 0 || atoms.lead[i + 1] > 0) {
            spaceMarks(i);
        } else if (!isFixed(i)) {
            boolean gap = settings.autospace() && isHanBesideLatin(left, right) && !isRaised(i);
            set(i, gap ? Glue.QUARTER * han(i) : 0, gap ? Glue.AUTOSPACE : Glue.PLAIN);
        }
    }

    private double han(int i) {
        return atoms.is(i, IDEOGRAPH) ? atoms.em[i] : atoms.em[i + 1];
    }

    /** Whether spaces stand beside the blank half of a mark. */
    private boolean isBesideMark(int space) {
        int next = space + 1;
        while (atoms.is(next, SPACE)) {
            next++;
        }
        return isAfterMark(space) || next < atoms.count && atoms.lead[next] > 0;
    }

    private boolean isAfterMark(int space) {
        int first = space;
        while (atoms.is(first - 1, SPACE)) {
            first--;
        }
        return first > 0 && atoms.trail[first - 1] > 0;
    }

    /** A typed space between Han and Latin stands for the gap; beside the blank half of a mark it takes no room. */
    private void spaceTyped(int i) {
        double em = atoms.em[i];
        double lead = atoms.lead[i + 1];
        if (atoms.is(i, WIDE_SPACE)) {
            set(i, em + lead, Glue.NONE);
        } else if (atoms.codePoints[i] != '\u2060') {
            boolean gap = settings.autospace() && i > 0 && isHanBesideLatin(atoms.classes[i - 1], atoms.classes[i + 1]);
            byte kind = gap ? Glue.AUTOSPACE : lead > 0 ? Glue.PLAIN : Glue.WORD;
            set(i, gap ? Glue.QUARTER * em : spaceWidth(i) * em + lead, kind);
        }
    }

    private double spaceWidth(int i) {
        return atoms.glyphs[i] > 0 ? atoms.faces[i].advance(atoms.glyphs[i]) : SPACE_WIDTH;
    }

    /** Two adjacent marks share 1.5 em: of two blanks that meet, one goes; after a mark the next keeps only its own. */
    private void spaceMarks(int i) {
        double trail = atoms.trail[i];
        double lead = atoms.lead[i + 1];
        boolean adjacent = isMark(i) && isMark(i + 1);
        double width = adjacent ? Math.max(0, trail + lead - atoms.em[i] / 2) : trail + lead;
        byte kind = trail > 0 ? kind(i) : Glue.BRACKET;
        set(i, width, width > 0 ? kind : Glue.PLAIN);
    }

    private boolean isMark(int i) {
        return atoms.trail[i] > 0 || atoms.lead[i] > 0;
    }

    private byte kind(int i) {
        switch (atoms.codePoints[i]) {
            case '。':
            case '？':
            case '！':
            case '．':
                return Glue.STOP;
            case '，':
            case '、':
            case '；':
            case '：':
                return Glue.COMMA;
            default:
                return Glue.BRACKET;
        }
    }

    /** Nothing opens inside words, numbers, dashes and ellipses, nor beside connectors and the solidus. */
    private boolean isFixed(int i) {
        byte strength = atoms.breaks[i];
        if (strength == Break.JOIN || Break.isInWord(strength)) {
            return true;
        }
        boolean sign = atoms.is(i, PREFIX) || atoms.is(i + 1, SUFFIX);
        boolean latin = isLatin(i) && isLatin(i + 1);
        return sign || latin || isTight(i) || isTight(i + 1) || isQuestion(i) && isQuestion(i + 1);
    }

    private boolean isTight(int i) {
        int c = atoms.classes[i];
        return c == CONNECTOR.ordinal()
                || c == SOLIDUS.ordinal()
                || c == SPACE.ordinal()
                || c == GLUE.ordinal()
                || c == NEWLINE.ordinal()
                || c == ZERO_WIDTH.ordinal()
                || c == LEADER.ordinal();
    }

    private boolean isLatin(int i) {
        int c = atoms.classes[i];
        return c == LATIN_OPEN.ordinal()
                || c == LATIN_CLOSE.ordinal()
                || atoms.codePoints[i] > ' ' && atoms.codePoints[i] < 0x2014;
    }

    private static boolean isHanBesideLatin(byte left, byte right) {
        return left == IDEOGRAPH.ordinal() && isWord(right) || isWord(left) && right == IDEOGRAPH.ordinal();
    }

    private static boolean isWord(byte c) {
        return c == LETTER.ordinal() || c == DIGIT.ordinal();
    }

    /** A note mark stands close to its word. */
    private boolean isRaised(int i) {
        return atoms.piece[i] != atoms.piece[i + 1] && atoms.rise(i) != atoms.rise(i + 1);
    }

    private void set(int i, double width, byte kind) {
        atoms.glue[i] = width;
        atoms.kinds[i] = kind;
    }

    private void addLetterSpacing() {
        if (!atoms.isLetterSpaced()) {
            return;
        }
        for (int i = 0; i + 1 < atoms.count; i++) {
            if (atoms.codePoints[i] >= 0 && atoms.breaks[i] != Break.JOIN) {
                atoms.glue[i] += atoms.look(i).letterSpacing();
            }
        }
    }

    /** What {@code text-spacing-trim} takes away at line starts and ends. */
    private void trimEnds() {
        Trim trim = settings.trim();
        for (int i = 0; i < atoms.count; i++) {
            if (trim == Trim.TRIM_BOTH) {
                atoms.lead[i] = 0;
            }
            if (trim == Trim.TRIM_BOTH || trim == Trim.TRIM_END) {
                atoms.trail[i] = 0;
            }
        }
    }
}
