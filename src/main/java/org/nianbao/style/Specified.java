package org.nianbao.style;

/**
 * A value as it was written: what it comes to depends on the element.
 *
 * @param <T> the type of the computed value
 */
interface Specified<T> {
    /** The computed value, lengths in pt. */
    T compute(Context context);

    /** A value that is the same everywhere. */
    static <T> Specified<T> of(T value) {
        return context -> value;
    }
}
