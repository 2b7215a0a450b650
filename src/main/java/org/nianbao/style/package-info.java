/** A style sheet, a subset of CSS, and a document to a tree of styled elements. */
package org.nianbao.style;
