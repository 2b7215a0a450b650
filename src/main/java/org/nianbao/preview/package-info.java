/** The local web server that shows a report while it is written. */
package org.nianbao.preview;
