/** A complete report to findings: sums, completeness, other years, and text against tables. */
package org.nianbao.check;
