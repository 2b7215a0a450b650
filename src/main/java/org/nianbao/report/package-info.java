/** The report as data: its model, its reader, and the completion of left-out totals. */
package org.nianbao.report;
