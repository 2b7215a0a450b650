package org.nianbao.markup;

/** A node of the markup tree. */
public sealed interface MarkupNode permits Element, Text {}
