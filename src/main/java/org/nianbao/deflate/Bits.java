package org.nianbao.deflate;

/**
 * Bits of a deflated stream.
 *
 * @param words the bits from the lowest of the first word up; nothing is set behind the last. Not to be changed
 * @param count how many bits there are
 */
record Bits(long[] words, int count) {}
