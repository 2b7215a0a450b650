/** Styled elements to pages: blocks, tables, notes and margins as an immutable display list. */
package org.nianbao.layout;
