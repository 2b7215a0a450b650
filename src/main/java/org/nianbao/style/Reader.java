package org.nianbao.style;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one kind of value.
 *
 * @param syntax what it takes, in the notation of CSS, for messages and documentation
 * @param parse reads it off the tokens; on failure it may leave the cursor anywhere
 * @param <T> the type of the computed value
 */
record Reader<T>(String syntax, Parse<T> parse) {
    /** Reads a value off the tokens. */
    interface Parse<T> {
        /** The value, or empty where the tokens are none. */
        Optional<Specified<T>> read(Cursor in);
    }

    /** The value at the cursor, which stays where it is if there is none. */
    Optional<Specified<T>> read(Cursor in) {
        int mark = in.mark();
        Optional<Specified<T>> value = parse.read(in);
        if (value.isEmpty()) {
            in.reset(mark);
        }
        return value;
    }

    /** Reads this, else another. */
    Reader<T> or(Reader<T> other) {
        return new Reader<>(syntax + " | " + other.syntax, in -> read(in).or(() -> other.read(in)));
    }

    /** Reads the same and makes something of the computed value. */
    <U> Reader<U> map(Function<T, U> change) {
        return new Reader<>(syntax, in -> read(in).map(value -> context -> change.apply(value.compute(context))));
    }
}
