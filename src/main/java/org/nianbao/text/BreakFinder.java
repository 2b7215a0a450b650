package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import org.nianbao.style.TextStyle.LineBreak;

/** Marks after which atoms a line may break, from the classes of neighbours and the few rules that see further. */
final class BreakFinder {
    private final Atoms atoms;
    private final byte[] table;

    private BreakFinder(Atoms atoms, LineBreak level) {
        this.atoms = atoms;
        this.table = BreakRule.table(level);
    }

    /** Fills {@link Atoms#breaks}. */
    static void find(Atoms atoms, LineBreak level) {
        BreakFinder finder = new BreakFinder(atoms, level);
        for (int i = 0; i < atoms.count; i++) {
            finder.find(i);
        }
    }

    private void find(int i) {
        byte c = atoms.classes[i];
        if (c == NEWLINE.ordinal()) {
            atoms.breaks[i] = Break.FORCED;
        } else if (i + 1 < atoms.count) {
            byte next = atoms.classes[i + 1];
            byte strength = table[c * BreakRule.width() + next];
            if (strength == Break.FREE && isHeld(i, c)) {
                strength = Break.RULE;
            }
            atoms.breaks[i] = (byte) Math.max(atoms.breaks[i], strength);
            if (c == ZERO_WIDTH.ordinal() && strength != Break.JOIN && next != NEWLINE.ordinal()) {
                atoms.breaks[i] = Break.FREE;
            }
        }
    }

    /** Spaces after an opening mark do not free it, and a raised sign stays with what it is attached to. */
    private boolean isHeld(int i, byte c) {
        if (c == SPACE.ordinal() && i > 0) {
            boolean open = atoms.is(i - 1, OPEN) || atoms.is(i - 1, LATIN_OPEN);
            return open || atoms.is(i - 1, SPACE) && atoms.breaks[i - 1] == Break.RULE && startsHeld(i);
        }
        return atoms.piece[i] != atoms.piece[i + 1] && atoms.rise(i + 1) > 0 && atoms.rise(i) <= 0;
    }

    private boolean startsHeld(int i) {
        int first = i;
        while (first > 0 && atoms.is(first, SPACE)) {
            first--;
        }
        return atoms.is(first, OPEN) || atoms.is(first, LATIN_OPEN);
    }
}
