package org.nianbao.cli;

/** How a run ended, as scripts see it. */
public enum ExitStatus {
    /** Everything was done; there may be warnings. */
    OK(0),
    /** A report has errors, or was not built. */
    FINDINGS(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The program itself failed. */
    FAULT(3);

    private final int number;

    ExitStatus(int number) {
        this.number = number;
    }

    /** The number given to the operating system. */
    public int number() {
        return number;
    }

    /** The graver of two. */
    public ExitStatus or(ExitStatus other) {
        return number >= other.number ? this : other;
    }
}
