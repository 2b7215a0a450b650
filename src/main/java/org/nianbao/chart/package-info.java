/** The figures of a chart and the type they are set in → shapes and lines of type in a box. */
package org.nianbao.chart;
