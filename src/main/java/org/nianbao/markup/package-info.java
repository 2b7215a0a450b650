/** Markup text, a subset of XHTML, to a tree of elements with spans. */
package org.nianbao.markup;
