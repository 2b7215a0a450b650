package org.nianbao.text;

import java.util.Arrays;

/**
 * How the blanks of one line are squeezed or stretched: squeezed kind by kind in the order of CLREQ 3.2.2, in rounds,
 * first to half of what each may give; stretched all together, each by the same share of its room, up to the limits of
 * CLREQ 3.2.3, and evenly beyond them. Docs say why not in its order.
 */
final class Spread {
    /** Up to this part of its room a line is squeezed without looking tight: a mark keeps 1/8 em of its blank. */
    static final double EASY = 0.75;

    private static final byte[] SQUEEZE_ORDER = {Glue.WORD, Glue.BRACKET, Glue.COMMA, Glue.AUTOSPACE, Glue.STOP};
    /** What part of its room each kind gives in the first round, in the second and in the last. */
    private static final double[] ROUNDS = {0.5, EASY, 1};

    private final Atoms atoms;
    private final boolean squeezed;
    /** The share of its room that each kind gives; null where nothing changes. */
    private final double[] shares;
    /** What every blank is stretched by besides, in pt: other than 0 in a loose line only. */
    private final double even;

    private Spread(Atoms atoms, boolean squeezed, double[] shares, double even) {
        this.atoms = atoms;
        this.squeezed = squeezed;
        this.shares = shares;
        this.even = even;
    }

    /**
     * Spreads what is spare over the blanks of a line.
     *
     * @param spare to be added to them, or taken away where negative, in pt
     */
    static Spread of(Atoms atoms, int start, int end, double spare) {
        if (Math.abs(spare) <= Breaker.EPSILON) {
            return new Spread(atoms, false, null, 0);
        }
        boolean squeezed = spare < 0;
        double[] rooms = new double[Glue.KINDS];
        int gaps = 0;
        for (int i = start; i < end - 1; i++) {
            byte kind = atoms.kinds[i];
            if (kind != Glue.NONE) {
                gaps++;
                rooms[kind] += room(atoms, i, squeezed);
            }
        }
        if (squeezed) {
            squeeze(rooms, -spare);
            return new Spread(atoms, true, rooms, 0);
        }
        double left = stretch(rooms, spare);
        return new Spread(atoms, false, rooms, gaps == 0 ? 0 : left / gaps);
    }

    /**
     * Turns the rooms of the kinds into the shares they give, one kind after another, in three rounds, so that no mark
     * loses all its blank while others keep theirs.
     */
    private static void squeeze(double[] rooms, double wanted) {
        double left = wanted;
        double[] taken = new double[rooms.length];
        for (double part : ROUNDS) {
            for (byte kind : SQUEEZE_ORDER) {
                double more = Math.min(left, part * rooms[kind] - taken[kind]);
                taken[kind] += more;
                left -= more;
            }
        }
        Arrays.setAll(rooms, kind -> rooms[kind] == 0 ? 0 : taken[kind] / rooms[kind]);
    }

    /** Turns the rooms of the kinds into the share that all give alike. Returns what is left. */
    private static double stretch(double[] rooms, double wanted) {
        double room = Arrays.stream(rooms).sum();
        double taken = Math.min(wanted, room);
        Arrays.fill(rooms, room == 0 ? 0 : taken / room);
        return wanted - taken;
    }

    private static double room(Atoms atoms, int i, boolean squeezed) {
        byte kind = atoms.kinds[i];
        return squeezed
                ? Glue.squeeze(kind, atoms.glue[i], atoms.em[i])
                : Glue.stretch(kind, atoms.glue[i], atoms.em[i]);
    }

    /** The blank after an atom. */
    double glue(int i) {
        double glue = atoms.glue[i];
        byte kind = atoms.kinds[i];
        if (shares == null || kind == Glue.NONE) {
            return glue;
        }
        double change = shares[kind] * room(atoms, i, squeezed);
        return squeezed ? glue - change : glue + change + even;
    }
}
