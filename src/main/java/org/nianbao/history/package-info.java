/** The reports of one body over the years → a page and a table that show them side by side. */
package org.nianbao.history;
