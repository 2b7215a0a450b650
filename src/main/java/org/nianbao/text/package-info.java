/** Styled characters to lines: classes, breaking, punctuation fitting and justification. */
package org.nianbao.text;
