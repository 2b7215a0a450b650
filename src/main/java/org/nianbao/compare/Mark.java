package org.nianbao.compare;

/**
 * Something drawn on a page.
 *
 * @param look what it looks like, whatever its place: character, font and colour; line and width; picture
 * @param box where its ink is
 */
record Mark(String look, Box box) {}
