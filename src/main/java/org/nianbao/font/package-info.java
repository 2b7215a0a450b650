/** Font files to faces with metrics and coverage, fallback chains, and compact subsets. */
package org.nianbao.font;
