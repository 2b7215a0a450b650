package org.nianbao.markup;

/** Characters between tags, white space folded. */
public record Text(String text) implements MarkupNode {}
